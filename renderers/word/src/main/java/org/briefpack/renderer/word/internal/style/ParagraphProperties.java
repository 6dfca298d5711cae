package org.briefpack.renderer.word.internal.style;

import org.briefpack.model.theme.Accent;
import org.briefpack.model.theme.Colour;
import org.briefpack.model.theme.Palette;
import org.briefpack.model.theme.TextStyle;
import org.briefpack.renderer.ooxml.XmlWriter;

/** Writes the paragraph properties of styles in schema order (ECMA-376 part 1, 17.7.5.12). */
final class ParagraphProperties {
    /** Space above the title of a cover, in twentieths of a point. */
    private static final int COVER_SPACE = 1100;

    /** How far the text of a note hangs in, so that its mark stands free. */
    private static final String NOTE = "340";

    private final XmlWriter w;
    private final Looks looks;

    ParagraphProperties(XmlWriter w, Looks looks) {
        this.w = w;
        this.looks = looks;
    }

    void write(Style style, TextStyle text, StyleIds ids) {
        w.start("w:pPr");
        if (keepsWithNext(style)) {
            w.leaf("w:keepNext");
        }
        if (keepsLines(style)) {
            w.leaf("w:keepLines");
        }
        numbering(style, ids);
        borders(style);
        tabs(style);
        spacing(style, text);
        indent(style);
        if (isList(style)) {
            w.leaf("w:contextualSpacing");
        }
        if (isHeading(style)) {
            w.leaf("w:outlineLvl", "w:val", Integer.toString(style.headingLevel() - 1));
        } else if (style == Style.TOC_HEADING) {
            // Body level: the contents do not list themselves (ECMA-376 part 1, 17.3.1.20).
            w.leaf("w:outlineLvl", "w:val", "9");
        }
        w.end();
    }

    private static boolean isHeading(Style style) {
        return style.headingLevel() > 0;
    }

    private static boolean keepsWithNext(Style style) {
        return isHeading(style)
                || switch (style) {
                    case KICKER, TERM, CARD_TITLE, CALLOUT_TITLE, QUESTION -> true;
                    default -> false;
                };
    }

    private static boolean keepsLines(Style style) {
        return isHeading(style) || style == Style.TITLE || style == Style.CAPTION;
    }

    private static boolean isNote(Style style) {
        return style == Style.FOOTNOTE_TEXT || style == Style.ENDNOTE_TEXT;
    }

    private static boolean isList(Style style) {
        return switch (style) {
            case LIST_BULLET,
                    LIST_BULLET_2,
                    LIST_BULLET_3,
                    LIST_NUMBER,
                    LIST_NUMBER_2,
                    LIST_NUMBER_3,
                    CHECK_ITEM,
                    TABLE_BULLET,
                    TABLE_NUMBER ->
                    true;
            default -> false;
        };
    }

    private void numbering(Style style, StyleIds ids) {
        int num =
                switch (style) {
                    case LIST_BULLET, LIST_BULLET_2, LIST_BULLET_3 -> ids.bulletNumbering();
                    case LIST_NUMBER, LIST_NUMBER_2, LIST_NUMBER_3 -> ids.numberNumbering();
                    case TABLE_BULLET -> ids.compactBullets();
                    case TABLE_NUMBER -> ids.compactNumbers();
                    default -> 0;
                };
        if (num == 0) {
            return;
        }
        w.start("w:numPr");
        int level =
                switch (style) {
                    case LIST_BULLET_2, LIST_NUMBER_2 -> 1;
                    case LIST_BULLET_3, LIST_NUMBER_3 -> 2;
                    default -> 0;
                };
        if (level > 0) {
            w.leaf("w:ilvl", "w:val", Integer.toString(level));
        }
        w.leaf("w:numId", "w:val", Integer.toString(num)).end();
    }

    private void borders(Style style) {
        Palette p = looks.palette();
        switch (style) {
            case TITLE -> {
                if (looks.cover()) {
                    side("top", p.brand(), 48, 18);
                }
            }
            case TOC_1, FIELD -> lines(p.rule());
            case DIVIDER -> side("bottom", p.rule(), 8, 1);
            case HEADER -> side("bottom", p.rule(), 4, 4);
            case FOOTER -> side("top", p.rule(), 4, 6);
            case QUESTION -> side("top", p.brand(), 12, 4);
            case QUOTE -> side("left", p.rule(), 18, 10);
            case STATEMENT -> side("left", p.fill(Accent.FIRST), 24, 12);
            default -> {}
        }
    }

    /** A line below each paragraph, also where several follow one another. */
    private void lines(Colour colour) {
        w.start("w:pBdr");
        looks.border(w, "bottom", colour, 4, 3);
        looks.border(w, "between", colour, 4, 3);
        w.end();
    }

    private void side(String side, Colour colour, int eighths, int space) {
        w.start("w:pBdr");
        looks.border(w, side, colour, eighths, space);
        w.end();
    }

    private void tabs(Style style) {
        if (style == Style.CHECK_ITEM) {
            w.start("w:tabs").leaf("w:tab", "w:val", "left", "w:pos", "360").end();
        } else if (isNote(style)) {
            w.start("w:tabs").leaf("w:tab", "w:val", "left", "w:pos", NOTE).end();
        }
    }

    private void spacing(Style style, TextStyle text) {
        w.open("w:spacing");
        if (style == Style.SEPARATOR) {
            w.attribute("w:before", 0).attribute("w:after", 0);
            w.attribute("w:line", 120).attribute("w:lineRule", "exact").end();
            return;
        }
        w.attribute("w:before", before(style, text));
        w.attribute("w:after", after(style, text));
        w.attribute("w:line", Looks.line(text)).attribute("w:lineRule", "auto").end();
    }

    private int before(Style style, TextStyle text) {
        return switch (style) {
            case TITLE -> looks.cover() ? COVER_SPACE : text.before().twips();
            case TOC_1 -> 30;
            case FIELD -> 80;
            case CARD_TITLE, CALLOUT_TITLE -> 0;
            case QUESTION -> 240;
            default -> text.before().twips();
        };
    }

    private static int after(Style style, TextStyle text) {
        return switch (style) {
            case HEADER, FOOTER -> 0;
            case TERM, CARD_TITLE, CALLOUT_TITLE, QUESTION -> Math.min(60, text.after().twips());
            case TOC_1, TOC_2, TOC_3, TOC_4, TOC_5, TOC_6 -> 20;
            default -> isList(style) ? Math.max(text.after().twips(), 40) : text.after().twips();
        };
    }

    private void indent(Style style) {
        switch (style) {
            case LIST_CONTINUE, MEANING -> left(360);
            case QUOTE, STATEMENT -> left(284);
            case TOC_2 -> left(240);
            case TOC_3 -> left(480);
            case TOC_4 -> left(720);
            case TOC_5 -> left(960);
            case TOC_6 -> left(1200);
            case CHECK_ITEM -> w.leaf("w:ind", "w:left", "360", "w:hanging", "360");
            case FOOTNOTE_TEXT, ENDNOTE_TEXT -> w.leaf("w:ind", "w:left", NOTE, "w:hanging", NOTE);
            default -> {}
        }
    }

    private void left(int twips) {
        w.leaf("w:ind", "w:left", Integer.toString(twips));
    }
}
