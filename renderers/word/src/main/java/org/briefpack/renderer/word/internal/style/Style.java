package org.briefpack.renderer.word.internal.style;

import java.util.List;
import org.briefpack.model.theme.Role;

/**
 * The styles a document uses. Built-in ones carry the name that Word knows them by in every
 * language of its menus, and the id that Word itself gives them.
 */
public enum Style {
    NORMAL("Normal", "Normal", Kind.PARAGRAPH, Role.BODY, 0),
    HEADING_1("Heading1", "heading 1", Kind.PARAGRAPH, Role.HEADING_1, 9),
    HEADING_2("Heading2", "heading 2", Kind.PARAGRAPH, Role.HEADING_2, 9),
    HEADING_3("Heading3", "heading 3", Kind.PARAGRAPH, Role.HEADING_3, 9),
    HEADING_4("Heading4", "heading 4", Kind.PARAGRAPH, Role.HEADING_4, 9),
    HEADING_5("Heading5", "heading 5", Kind.PARAGRAPH, Role.HEADING_4, 9),
    HEADING_6("Heading6", "heading 6", Kind.PARAGRAPH, Role.HEADING_4, 9),
    TITLE("Title", "Title", Kind.PARAGRAPH, Role.TITLE, 10),
    SUBTITLE("Subtitle", "Subtitle", Kind.PARAGRAPH, Role.SUBTITLE, 11),
    QUOTE("Quote", "Quote", Kind.PARAGRAPH, Role.QUOTE, 29),
    STATEMENT("IntenseQuote", "Intense Quote", Kind.PARAGRAPH, Role.STATEMENT, 30),
    CAPTION("Caption", "caption", Kind.PARAGRAPH, Role.CAPTION, 35),
    LIST_BULLET("ListBullet", "List Bullet", Kind.PARAGRAPH, Role.BODY, 36),
    LIST_BULLET_2("ListBullet2", "List Bullet 2", Kind.PARAGRAPH, Role.BODY, 36),
    LIST_BULLET_3("ListBullet3", "List Bullet 3", Kind.PARAGRAPH, Role.BODY, 36),
    LIST_NUMBER("ListNumber", "List Number", Kind.PARAGRAPH, Role.BODY, 36),
    LIST_NUMBER_2("ListNumber2", "List Number 2", Kind.PARAGRAPH, Role.BODY, 36),
    LIST_NUMBER_3("ListNumber3", "List Number 3", Kind.PARAGRAPH, Role.BODY, 36),
    LIST_CONTINUE("ListContinue", "List Continue", Kind.PARAGRAPH, Role.BODY, 36),
    TOC_HEADING("TOCHeading", "TOC Heading", Kind.PARAGRAPH, Role.HEADING_1, 39),
    TOC_1("TOC1", "toc 1", Kind.PARAGRAPH, Role.BODY, 39),
    TOC_2("TOC2", "toc 2", Kind.PARAGRAPH, Role.BODY, 39),
    TOC_3("TOC3", "toc 3", Kind.PARAGRAPH, Role.BODY, 39),
    TOC_4("TOC4", "toc 4", Kind.PARAGRAPH, Role.BODY, 39),
    TOC_5("TOC5", "toc 5", Kind.PARAGRAPH, Role.BODY, 39),
    TOC_6("TOC6", "toc 6", Kind.PARAGRAPH, Role.BODY, 39),
    HEADER("Header", "header", Kind.PARAGRAPH, Role.RUNNING, 99),
    FOOTER("Footer", "footer", Kind.PARAGRAPH, Role.RUNNING, 99),
    FOOTNOTE_TEXT("FootnoteText", "footnote text", Kind.PARAGRAPH, Role.FOOTNOTE, 99),
    ENDNOTE_TEXT("EndnoteText", "endnote text", Kind.PARAGRAPH, Role.SMALL, 99),

    LEAD("Lead", "Lead", Kind.PARAGRAPH, Role.LEAD, 12),
    KICKER("Kicker", "Kicker", Kind.PARAGRAPH, Role.KICKER, 12),
    SMALL("SmallPrint", "Small Print", Kind.PARAGRAPH, Role.SMALL, 13),
    SOURCE("SourceLine", "Source Line", Kind.PARAGRAPH, Role.SOURCE, 13),
    TERM("DefinitionTerm", "Definition Term", Kind.PARAGRAPH, Role.TERM, 14),
    MEANING("Definition", "Definition", Kind.PARAGRAPH, Role.BODY, 14),
    ATTRIBUTION("Attribution", "Attribution", Kind.PARAGRAPH, Role.SMALL, 29),
    CARD_TITLE("CardTitle", "Card Title", Kind.PARAGRAPH, Role.CARD_TITLE, 15),
    CALLOUT_TITLE("CalloutTitle", "Callout Title", Kind.PARAGRAPH, Role.CALLOUT_TITLE, 15),
    BOX_TEXT("BoxText", "Box Text", Kind.PARAGRAPH, Role.BODY, 15),
    QUESTION("Question", "Question", Kind.PARAGRAPH, Role.CARD_TITLE, 16),
    TABLE_TEXT("TableText", "Table Text", Kind.PARAGRAPH, Role.TABLE, 17),
    TABLE_BULLET("TableBullet", "Table Bullet", Kind.PARAGRAPH, Role.TABLE, 17),
    TABLE_NUMBER("TableNumber", "Table Number", Kind.PARAGRAPH, Role.TABLE, 17),
    CHECK_ITEM("CheckItem", "Check Item", Kind.PARAGRAPH, Role.BODY, 36),
    FIELD("FormField", "Form Field", Kind.PARAGRAPH, Role.BODY, 18),
    DIVIDER("Divider", "Divider", Kind.PARAGRAPH, Role.SMALL, 98),
    SEPARATOR("Separator", "Separator", Kind.PARAGRAPH, Role.SMALL, 98),

    DEFAULT_CHARACTER("DefaultParagraphFont", "Default Paragraph Font", Kind.CHARACTER, null, 1),
    STRONG("Strong", "Strong", Kind.CHARACTER, null, 22),
    EMPHASIS("Emphasis", "Emphasis", Kind.CHARACTER, null, 20),
    CODE("HTMLCode", "HTML Code", Kind.CHARACTER, Role.CODE, 99),
    HYPERLINK("Hyperlink", "Hyperlink", Kind.CHARACTER, null, 99),
    FOOTNOTE_REFERENCE("FootnoteReference", "footnote reference", Kind.CHARACTER, null, 99),
    ENDNOTE_REFERENCE("EndnoteReference", "endnote reference", Kind.CHARACTER, null, 99),
    PLACEHOLDER("PlaceholderText", "Placeholder Text", Kind.CHARACTER, null, 99),

    TABLE_NORMAL("TableNormal", "Normal Table", Kind.TABLE, null, 99),
    TABLE_GRID("TableGrid", "Table Grid", Kind.TABLE, null, 39),
    TABLE_DATA("BriefTable", "Brief Table", Kind.TABLE, Role.TABLE, 40),
    TABLE_BOX("BriefBox", "Brief Box", Kind.TABLE, null, 40),
    NO_LIST("NoList", "No List", Kind.NUMBERING, null, 99);

    private static final List<Style> HEADINGS =
            List.of(HEADING_1, HEADING_2, HEADING_3, HEADING_4, HEADING_5, HEADING_6);
    private static final List<Style> CONTENTS = List.of(TOC_1, TOC_2, TOC_3, TOC_4, TOC_5, TOC_6);

    /** What a style applies to; the value of {@code w:type}. */
    public enum Kind {
        PARAGRAPH("paragraph"),
        CHARACTER("character"),
        TABLE("table"),
        NUMBERING("numbering");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        /** The value in the file. */
        public String type() {
            return type;
        }
    }

    private final String id;
    private final String styleName;
    private final Kind kind;
    private final Role role;
    private final int priority;

    Style(String id, String styleName, Kind kind, Role role, int priority) {
        this.id = id;
        this.styleName = styleName;
        this.kind = kind;
        this.role = role;
        this.priority = priority;
    }

    /** The id that Word gives the style in an English installation. */
    public String id() {
        return id;
    }

    /** The name by which Word recognises it. */
    public String styleName() {
        return styleName;
    }

    /** What the style applies to. */
    public Kind kind() {
        return kind;
    }

    /** The theme's role that sets its text; null where it takes what surrounds it. */
    public Role role() {
        return role;
    }

    /** Its place in Word's list of styles. */
    int priority() {
        return priority;
    }

    /** Returns whether the name is ours and not one of Word's own. */
    boolean isCustom() {
        return switch (this) {
            case LEAD,
                    KICKER,
                    SMALL,
                    SOURCE,
                    TERM,
                    MEANING,
                    ATTRIBUTION,
                    CARD_TITLE,
                    CALLOUT_TITLE,
                    BOX_TEXT,
                    QUESTION,
                    TABLE_TEXT,
                    TABLE_BULLET,
                    TABLE_NUMBER,
                    CHECK_ITEM,
                    FIELD,
                    DIVIDER,
                    SEPARATOR,
                    TABLE_DATA,
                    TABLE_BOX ->
                    true;
            default -> false;
        };
    }

    /** Returns whether somebody who writes on would choose it: then it is in Word's gallery. */
    boolean inGallery() {
        return switch (this) {
            case NORMAL,
                    HEADING_1,
                    HEADING_2,
                    HEADING_3,
                    HEADING_4,
                    TITLE,
                    SUBTITLE,
                    QUOTE,
                    STATEMENT,
                    CAPTION,
                    LIST_BULLET,
                    LIST_NUMBER,
                    LEAD,
                    KICKER,
                    SMALL,
                    SOURCE,
                    TERM,
                    MEANING,
                    ATTRIBUTION,
                    CARD_TITLE,
                    CALLOUT_TITLE,
                    QUESTION,
                    TABLE_TEXT,
                    CHECK_ITEM,
                    STRONG,
                    EMPHASIS ->
                    true;
            default -> false;
        };
    }

    /** Returns the level of a heading's style, 1 to 6; 0 for any other style. */
    public int headingLevel() {
        return HEADINGS.indexOf(this) + 1;
    }

    /** Returns the style of a heading of level 1 to 6. */
    public static Style heading(int level) {
        return HEADINGS.get(level - 1);
    }

    /** Returns the style of a line of the contents, level 1 to 6. */
    public static Style contents(int level) {
        return CONTENTS.get(level - 1);
    }
}
