package org.briefpack.renderer.word.internal;

import java.util.List;
import java.util.Map;

/** What programs other than Word call its built-in styles, in lower case. */
final class StyleNames {
    private static final List<String> HEADINGS =
            List.of(
                    "\u00FCberschrift ",
                    "titre ",
                    "t\u00EDtulo ",
                    "titolo ",
                    "kop ",
                    "rubrik ",
                    "overskrift ",
                    "otsikko ",
                    "nag\u0142\u00F3wek ",
                    "nadpis ",
                    "\u0437\u0430\u0433\u043E\u043B\u043E\u0432\u043E\u043A ",
                    "ba\u015Fl\u0131k ",
                    "\u898B\u51FA\u3057 ",
                    "\u6807\u9898 ");

    private static final Map<Style, String> OTHERS =
            Map.of(
                    Style.TITLE, "titel,titre,t\u00EDtulo,titolo,otsikko",
                    Style.SUBTITLE, "untertitel,sous-titre,subt\u00EDtulo,sottotitolo,ondertitel",
                    Style.CAPTION,
                            "beschriftung,l\u00E9gende,descripci\u00F3n,didascalia,bijschrift",
                    Style.QUOTE, "zitat,citation,cita,citazione,citaat",
                    Style.LIST_BULLET,
                            "aufz\u00E4hlungszeichen,liste \u00E0 puces,lista con vi\u00F1etas,"
                                    + "punto elenco,lijst opsom.teken",
                    Style.LIST_NUMBER,
                            "listennummer,liste \u00E0 num\u00E9ros,lista con n\u00FAmeros,"
                                    + "numero elenco,lijstnummering",
                    Style.HEADER, "kopfzeile,en-t\u00EAte,encabezado,intestazione",
                    Style.FOOTER,
                            "fu\u00DFzeile,pied de page,pie de p\u00E1gina,pi\u00E8 di pagina");

    private StyleNames() {}

    /** Returns other names of a style; empty where only the English one is in use. */
    static List<String> elsewhere(Style style) {
        int level = style.ordinal() - Style.HEADING_1.ordinal() + 1;
        if (level >= 1 && level <= 6) {
            return HEADINGS.stream().map(name -> name + level).toList();
        }
        String others = OTHERS.getOrDefault(style, "");
        return others.isEmpty() ? List.of() : List.of(others.split(","));
    }
}
