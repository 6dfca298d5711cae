package org.briefpack.renderer.word.internal.style;

import org.briefpack.model.theme.FontSlot;
import org.briefpack.model.theme.Role;
import org.briefpack.model.theme.TextStyle;
import org.briefpack.renderer.ooxml.XmlWriter;

/** Writes single style definitions (ECMA-376 part 1, 17.7.4.17) from the theme. */
public final class StyleWriter {
    private final XmlWriter w;
    private final Looks looks;
    private final StyleIds ids;

    public StyleWriter(XmlWriter w, Looks looks, StyleIds ids) {
        this.w = w;
        this.looks = looks;
        this.ids = ids;
    }

    /** Writes one {@code w:style}. */
    public void write(Style style) {
        w.open("w:style", "w:type", style.kind().type());
        if (isDefault(style)) {
            w.attribute("w:default", "1");
        }
        if (style.isCustom()) {
            w.attribute("w:customStyle", "1");
        }
        w.attribute("w:styleId", ids.id(style));
        w.leaf("w:name", "w:val", style.styleName());
        basis(style);
        w.leaf("w:uiPriority", "w:val", Integer.toString(style.priority()));
        flags(style);
        switch (style.kind()) {
            case PARAGRAPH -> paragraph(style);
            case CHARACTER -> character(style);
            case TABLE -> new TableStyleWriter(w, looks, ids).write(style);
            case NUMBERING -> {}
        }
        w.end();
    }

    private static boolean isDefault(Style style) {
        return switch (style) {
            case NORMAL, DEFAULT_CHARACTER, TABLE_NORMAL, NO_LIST -> true;
            default -> false;
        };
    }

    private void basis(Style style) {
        Style parent = parent(style);
        if (parent != null) {
            w.leaf("w:basedOn", "w:val", ids.id(parent));
        }
        if (style.kind() == Style.Kind.PARAGRAPH && followedByText(style)) {
            w.leaf("w:next", "w:val", ids.id(Style.NORMAL));
        }
    }

    private static Style parent(Style style) {
        return switch (style) {
            case NORMAL, DEFAULT_CHARACTER, TABLE_NORMAL, NO_LIST -> null;
            case TABLE_GRID, TABLE_DATA, TABLE_BOX -> Style.TABLE_NORMAL;
            case TOC_HEADING -> Style.HEADING_1;
            case TABLE_BULLET, TABLE_NUMBER -> Style.TABLE_TEXT;
            default ->
                    style.kind() == Style.Kind.CHARACTER ? Style.DEFAULT_CHARACTER : Style.NORMAL;
        };
    }

    private static boolean followedByText(Style style) {
        return switch (style.role()) {
            case TITLE, SUBTITLE, HEADING_1, HEADING_2, HEADING_3, HEADING_4, LEAD, CAPTION -> true;
            default -> style == Style.CALLOUT_TITLE || style == Style.CARD_TITLE;
        };
    }

    private void flags(Style style) {
        switch (style) {
            case DEFAULT_CHARACTER, TABLE_NORMAL, NO_LIST -> {
                w.leaf("w:semiHidden");
                w.leaf("w:unhideWhenUsed");
            }
            case PLACEHOLDER -> w.leaf("w:semiHidden");
            case SEPARATOR, DIVIDER -> w.leaf("w:semiHidden");
            case TABLE_GRID, TABLE_BOX, TABLE_DATA -> {}
            default -> w.leaf(style.inGallery() ? "w:qFormat" : "w:unhideWhenUsed");
        }
    }

    private void character(Style style) {
        w.start("w:rPr");
        switch (style) {
            case STRONG -> bold();
            case EMPHASIS -> italic();
            case CODE -> {
                looks.fonts(w, FontSlot.MONO);
                w.leaf("w:noProof");
                size(looks.text(Role.CODE));
            }
            case HYPERLINK -> {
                looks.colour(w, looks.palette().link());
                w.leaf("w:u", "w:val", "single");
            }
            case FOOTNOTE_REFERENCE, ENDNOTE_REFERENCE ->
                    w.leaf("w:vertAlign", "w:val", "superscript");
            case PLACEHOLDER -> looks.colour(w, looks.palette().muted());
            default -> {}
        }
        w.end();
    }

    private void paragraph(Style style) {
        TextStyle text = looks.text(style.role());
        Style parent = parent(style);
        Inherited inherited = parent == null ? Inherited.NOTHING : ids.inherited(parent);
        new ParagraphProperties(w, looks).write(style, text, ids, inherited);
        w.start("w:rPr");
        if (style != Style.NORMAL) {
            run(style, text, inherited);
        }
        w.end();
    }

    private void run(Style style, TextStyle text, Inherited inherited) {
        TextStyle body = looks.text(Role.BODY);
        if (text.font() != body.font()) {
            looks.fonts(w, text.font());
        }
        if (text.bold()) {
            bold();
        }
        inherited.upright(w, text.bold(), text.italic());
        if (text.italic()) {
            italic();
        }
        boolean kicker = style == Style.KICKER;
        if (kicker) {
            w.leaf("w:caps");
        }
        inherited.plain(w, kicker);
        // Text in tables takes its colour from the table style, so that header rows can differ.
        if (!text.colour().equals(body.colour()) && style.role() != Role.TABLE) {
            looks.colour(w, text.colour());
        }
        if (kicker) {
            w.leaf("w:spacing", "w:val", "12");
        }
        inherited.straight(w, kicker);
        boolean sized = inherited.run().contains("sz");
        if (style == Style.SEPARATOR) {
            w.leaf("w:sz", "w:val", "2").leaf("w:szCs", "w:val", "2");
        } else if (sized || Looks.halfPoints(text) != Looks.halfPoints(body)) {
            size(text);
        }
        inherited.unmarked(w);
    }

    private void bold() {
        w.leaf("w:b").leaf("w:bCs");
    }

    private void italic() {
        w.leaf("w:i").leaf("w:iCs");
    }

    private void size(TextStyle text) {
        String half = Integer.toString(Looks.halfPoints(text));
        w.leaf("w:sz", "w:val", half).leaf("w:szCs", "w:val", half);
    }
}
