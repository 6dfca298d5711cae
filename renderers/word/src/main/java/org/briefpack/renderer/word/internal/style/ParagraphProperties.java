package org.briefpack.renderer.word.internal.style;

import java.util.List;
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
    private static final int NOTE = 340;

    /** The sides of a paragraph's box in the order of the schema (17.3.1.24). */
    private static final List<String> SIDES =
            List.of("top", "left", "bottom", "right", "between", "bar");

    private final XmlWriter w;
    private final Looks looks;

    ParagraphProperties(XmlWriter w, Looks looks) {
        this.w = w;
        this.looks = looks;
    }

    /** Writes the properties of a style that stands on another. */
    void write(Style style, TextStyle text, StyleIds ids, Inherited inherited) {
        w.start("w:pPr");
        toggle("keepNext", keepsWithNext(style), inherited);
        toggle("keepLines", keepsLines(style), inherited);
        inherited.off(w, "pageBreakBefore");
        numbering(style, ids, inherited);
        borders(style, inherited);
        if (inherited.paragraph().contains("shd")) {
            w.leaf("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", "auto");
        }
        tabs(style, inherited);
        spacing(style, text, inherited);
        indent(style, inherited);
        toggle("contextualSpacing", isList(style), inherited);
        inherited.off(w, "mirrorIndents");
        if (inherited.paragraph().contains("jc")) {
            w.leaf("w:jc", "w:val", "left");
        }
        if (inherited.paragraph().contains("textAlignment")) {
            w.leaf("w:textAlignment", "w:val", "auto");
        }
        if (isHeading(style)) {
            w.leaf("w:outlineLvl", "w:val", Integer.toString(style.headingLevel() - 1));
        } else if (style == Style.TOC_HEADING || inherited.paragraph().contains("outlineLvl")) {
            // Body level: the contents do not list themselves (ECMA-376 part 1, 17.3.1.20).
            w.leaf("w:outlineLvl", "w:val", "9");
        }
        w.end();
    }

    private void toggle(String name, boolean on, Inherited inherited) {
        if (on) {
            w.leaf("w:" + name);
        } else {
            inherited.off(w, name);
        }
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

    private void numbering(Style style, StyleIds ids, Inherited inherited) {
        int num =
                switch (style) {
                    case LIST_BULLET, LIST_BULLET_2, LIST_BULLET_3 -> ids.bulletNumbering();
                    case LIST_NUMBER, LIST_NUMBER_2, LIST_NUMBER_3 -> ids.numberNumbering();
                    case TABLE_BULLET -> ids.compactBullets();
                    case TABLE_NUMBER -> ids.compactNumbers();
                    default -> 0;
                };
        if (num == 0) {
            if (inherited.paragraph().contains("numPr")) {
                w.start("w:numPr").leaf("w:numId", "w:val", "0").end();
            }
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

    private void borders(Style style, Inherited inherited) {
        Palette p = looks.palette();
        boolean boxed = inherited.paragraph().contains("pBdr");
        switch (style) {
            case TITLE -> {
                if (looks.cover()) {
                    side("top", p.brand(), 48, 18, boxed);
                } else if (boxed) {
                    side("", p.brand(), 0, 0, true);
                }
            }
            case TOC_1, FIELD -> lines(p.rule(), boxed);
            case DIVIDER -> side("bottom", p.rule(), 8, 1, boxed);
            case HEADER -> side("bottom", p.rule(), 4, 4, boxed);
            case FOOTER -> side("top", p.rule(), 4, 6, boxed);
            case QUESTION -> side("top", p.brand(), 12, 4, boxed);
            case QUOTE -> side("left", p.rule(), 18, 10, boxed);
            case STATEMENT -> side("left", p.fill(Accent.FIRST), 24, 12, boxed);
            default -> {
                if (boxed) {
                    side("", p.rule(), 0, 0, true);
                }
            }
        }
    }

    /** A line below each paragraph, also where several follow one another. */
    private void lines(Colour colour, boolean boxed) {
        w.start("w:pBdr");
        for (String none : boxed ? List.of("top", "left") : List.<String>of()) {
            w.leaf("w:" + none, "w:val", "nil");
        }
        looks.border(w, "bottom", colour, 4, 3);
        if (boxed) {
            w.leaf("w:right", "w:val", "nil");
        }
        looks.border(w, "between", colour, 4, 3);
        w.end();
    }

    /** One line, and none at the other sides, where the template has a box there. */
    private void side(String side, Colour colour, int eighths, int space, boolean boxed) {
        w.start("w:pBdr");
        for (String each : SIDES) {
            if (each.equals(side)) {
                looks.border(w, side, colour, eighths, space);
            } else if (boxed) {
                w.leaf("w:" + each, "w:val", "nil");
            }
        }
        w.end();
    }

    private void tabs(Style style, Inherited inherited) {
        int own = style == Style.CHECK_ITEM ? 360 : isNote(style) ? NOTE : 0;
        if (own == 0 && inherited.tabs().isEmpty()) {
            return;
        }
        w.start("w:tabs");
        inherited.clearTabs(w, own);
        if (own > 0) {
            w.leaf("w:tab", "w:val", "left", "w:pos", Integer.toString(own));
        }
        w.end();
    }

    private void spacing(Style style, TextStyle text, Inherited inherited) {
        w.open("w:spacing");
        boolean separator = style == Style.SEPARATOR;
        w.attribute("w:before", separator ? 0 : before(style, text));
        inherited.zeros(w, "beforeLines", "beforeAutospacing");
        w.attribute("w:after", separator ? 0 : after(style, text));
        inherited.zeros(w, "afterLines", "afterAutospacing");
        w.attribute("w:line", separator ? 120 : Looks.line(text));
        w.attribute("w:lineRule", separator ? "exact" : "auto").end();
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

    private void indent(Style style, Inherited inherited) {
        int left =
                switch (style) {
                    case LIST_CONTINUE, MEANING, CHECK_ITEM -> 360;
                    case QUOTE, STATEMENT -> 284;
                    case TOC_2 -> 240;
                    case TOC_3 -> 480;
                    case TOC_4 -> 720;
                    case TOC_5 -> 960;
                    case TOC_6 -> 1200;
                    case FOOTNOTE_TEXT, ENDNOTE_TEXT -> NOTE;
                    default -> 0;
                };
        boolean hangs = style == Style.CHECK_ITEM || isNote(style);
        boolean pushed = inherited.paragraph().contains("ind");
        if (numbered(style)) {
            onlyChars(inherited);
            return;
        }
        if (left == 0 && !pushed) {
            return;
        }
        w.open("w:ind", "w:left", Integer.toString(left));
        inherited.zeros(w, "leftChars");
        if (pushed) {
            w.attribute("w:right", 0);
            inherited.zeros(w, "rightChars");
        }
        if (hangs) {
            w.attribute("w:hanging", left);
            inherited.zeros(w, "hangingChars", "firstLineChars");
        } else if (pushed) {
            w.attribute("w:firstLine", 0);
            inherited.zeros(w, "firstLineChars");
        }
        w.end();
    }

    /** What is measured in characters goes before what a list says in lengths. */
    private void onlyChars(Inherited inherited) {
        if (inherited.paragraph().contains("leftChars")
                || inherited.paragraph().contains("firstLineChars")) {
            w.open("w:ind");
            inherited.zeros(w, "leftChars", "firstLineChars");
            w.end();
        }
    }

    /** Its list says where such a paragraph begins. */
    private static boolean numbered(Style style) {
        return isList(style) && style != Style.CHECK_ITEM;
    }
}
