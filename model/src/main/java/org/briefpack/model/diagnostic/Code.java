package org.briefpack.model.diagnostic;

import java.util.Optional;

/**
 * Every kind of problem Briefpack reports. The id is a promise: it is never reused for something
 * else, and {@code briefpack explain ID} has a page for it.
 */
public enum Code {
    // BP1xx: the pack cannot be read
    PACK_MISSING("BP100", Severity.ERROR, "There is no pack at this place"),
    PACK_UNREADABLE("BP101", Severity.ERROR, "The file is not readable text"),
    YAML_SYNTAX("BP102", Severity.ERROR, "The file is not well-formed YAML"),
    PACK_TOO_LARGE("BP103", Severity.ERROR, "The file is larger or deeper than the bounds"),
    UNKNOWN_KEY("BP104", Severity.ERROR, "No such key here"),
    MISSING_KEY("BP105", Severity.ERROR, "A required key is missing"),
    WRONG_TYPE("BP106", Severity.ERROR, "The value has the wrong type"),
    BAD_VALUE("BP107", Severity.ERROR, "The value is not one of those allowed"),
    DUPLICATE_KEY("BP108", Severity.ERROR, "The same key twice"),
    UNKNOWN_SOURCE("BP109", Severity.ERROR, "No source has this id"),
    DUPLICATE_ID("BP110", Severity.ERROR, "The same id twice"),
    UNKNOWN_REFERENCE("BP111", Severity.ERROR, "The id refers to nothing in the pack"),
    UNSUPPORTED_MARKDOWN(
            "BP112", Severity.ERROR, "Text may hold strong, emphasis, code and links only"),

    SENTENCE_DIVIDED("BP113", Severity.WARNING, "A comma in brackets may divide one sentence"),
    TEXT_CUT("BP114", Severity.WARNING, "A text may go on behind its #"),
    BLOCK_IN_TEXT("BP115", Severity.WARNING, "A text holds a list, heading or table"),
    UNDECLARED_FIELD("BP116", Severity.WARNING, "A text names a field that the pack does not have"),

    // BP117-BP139: pages of one's own
    PAGE_MARKDOWN("BP117", Severity.WARNING, "The Markdown of a page cannot be read as meant"),

    // BP118-BP138: what is written twice or not at all
    SAME_NAME("BP118", Severity.WARNING, "Two things side by side have the same name"),
    SUBJECT_SILENT("BP119", Severity.NOTE, "A subject says nothing where others do"),

    // BP140-BP149: figures from a spreadsheet beside the pack
    DATA_UNREADABLE("BP140", Severity.ERROR, "A data file cannot be read"),
    DATA_RANGE("BP141", Severity.ERROR, "The range or column is not in the data file"),
    NOT_A_NUMBER("BP142", Severity.ERROR, "A cell of the data is not a number"),
    DATA_TOO_LARGE("BP143", Severity.ERROR, "The range has more cells than can be shown"),
    DATA_DOUBTFUL("BP144", Severity.WARNING, "A figure of the data may not be meant so"),
    FIGURES_TWICE("BP145", Severity.ERROR, "Figures stand in the pack and in a data file"),

    // BP2xx: editorial rules (briefpack check)
    FIGURE_WITHOUT_SOURCE("BP201", Severity.ERROR, "A figure has no source"),
    UNUSED_SOURCE("BP202", Severity.WARNING, "A source is listed but never used"),
    STALE_CLAIM("BP203", Severity.WARNING, "A claim is older than its shelf life"),
    SOURCE_NEVER_CHECKED("BP204", Severity.WARNING, "A source has no date on which it was checked"),
    REVIEW_OVERDUE("BP205", Severity.WARNING, "The pack's review date has passed"),
    TERM_NOT_DEFINED("BP206", Severity.WARNING, "A term is used but not in the glossary"),
    TERM_NOT_USED("BP207", Severity.WARNING, "A glossary term is used nowhere"),
    CONTRADICTING_CLAIMS(
            "BP208", Severity.ERROR, "Two claims give different figures for one thing"),
    HARD_TO_READ("BP209", Severity.WARNING, "The text is hard for a reader who does not program"),
    LONG_SENTENCE("BP210", Severity.WARNING, "The sentence is too long for a slide"),
    INCOMPLETE_QUESTION("BP211", Severity.WARNING, "A question lacks one of its four answers"),
    TRAINING_TIME("BP212", Severity.ERROR, "The training segments do not sum to the session"),
    COMMON_WORD_SEARCH("BP213", Severity.WARNING, "The search string matches a common word alone"),
    INTERNAL_REACHABLE("BP214", Severity.ERROR, "Shareable content depends on internal content"),
    LINK_WITHOUT_TEXT("BP215", Severity.WARNING, "A link has no text of its own"),
    PICTURE_WITHOUT_ALT("BP216", Severity.ERROR, "A picture has no alternative text"),
    FIGURE_WITHOUT_DATE("BP217", Severity.ERROR, "A figure has a source but no date"),
    SHARE_WITHOUT_BASE("BP218", Severity.WARNING, "A share does not say of whom"),
    JUDGEMENT_UNCLEAR("BP219", Severity.WARNING, "Fact and judgement are mixed up"),
    FIGURE_NOT_IN_CLAIM("BP220", Severity.WARNING, "A figure is not in the claim it rests on"),
    CHART_UNLIKE_CLAIM("BP221", Severity.WARNING, "A chart shows a figure that its claims lack"),
    SAMPLE_UNLIKE_CLAIM("BP222", Severity.WARNING, "A chart's sample is not its claim's"),
    READING_UNLIKE_CHART("BP223", Severity.WARNING, "The reading is not what the chart shows"),
    SECONDARY_HEADLINE("BP224", Severity.WARNING, "A headline was read only through others"),
    RESPONDENTS_WIDENED("BP225", Severity.WARNING, "Those who answered are taken for everybody"),
    NO_SUCH_DATE("BP226", Severity.ERROR, "The calendar has no such date"),
    DATE_OUT_OF_ORDER("BP227", Severity.WARNING, "A date lies in the future or comes too early"),
    SOURCE_NOT_CHECKED_LATELY("BP228", Severity.WARNING, "Nobody has looked at the source lately"),
    IMPOSSIBLE_FIGURE("BP229", Severity.WARNING, "The figure cannot be right"),
    UNDATED_FACTS("BP230", Severity.NOTE, "Figures have no date"),
    FACTOR_INCOMPLETE("BP231", Severity.WARNING, "A factor says nothing of a subject"),
    SUBJECTS_UNEVEN("BP232", Severity.NOTE, "The subjects have unlike numbers of points"),
    NOTE_TO_SELF("BP233", Severity.WARNING, "A note to oneself is left in the text"),
    NOT_FOR_READERS("BP234", Severity.WARNING, "Talk among colleagues stands in a shareable text"),
    PROTECTED_GROUND("BP235", Severity.WARNING, "A question is about what must not decide"),
    LEADING_QUESTION("BP236", Severity.WARNING, "A question tells people what to answer"),
    CODED_WORD("BP237", Severity.WARNING, "A word tells some people that they are not meant"),
    RULE_SILENT("BP238", Severity.NOTE, "A rule has no lists for this language"),
    ANSWERS_ALIKE("BP239", Severity.WARNING, "Two answers of a quiz question are the same"),
    ANSWER_TOLD_BY_LENGTH("BP240", Severity.WARNING, "Its length tells which answer is right"),
    SEARCH_SYNTAX("BP241", Severity.WARNING, "The search string does not work where it is pasted"),
    SOURCE_TWICE("BP242", Severity.WARNING, "The same source stands twice"),
    SOURCE_MISMATCH(
            "BP243", Severity.WARNING, "Title and address of a source do not belong together"),
    NO_SUCH_PART("BP244", Severity.WARNING, "A text points to a part that is not there"),
    LOADED_WORD("BP245", Severity.WARNING, "A word judges where the pack should describe"),
    FIGURES_UNLIKE_TEXT("BP246", Severity.WARNING, "The numbers listed are not those in the text"),
    MESSAGE_TOO_LONG("BP247", Severity.WARNING, "A message is longer than its platform takes"),
    SCORED_TWICE("BP248", Severity.WARNING, "A filled-in scorecard scores one thing twice"),
    LAW_WITHOUT_DATE("BP249", Severity.WARNING, "A rule of law has no date"),
    CLAIM_TURNED("BP250", Severity.WARNING, "A statement turns what its claim says"),
    ANSWER_GIVEN_AWAY("BP251", Severity.WARNING, "Its words tell which answer is right"),
    PACE("BP270", Severity.WARNING, "A part of the session has too many or too few slides"),
    EXERCISE_TOO_LONG("BP271", Severity.WARNING, "An exercise leaves its part no time"),
    SAID_TWICE("BP272", Severity.WARNING, "A session says the same thing twice"),
    DIAGRAM_MISFIT("BP281", Severity.WARNING, "A diagram's entries do not suit its kind"),
    PLACED_WITHOUT_BASIS("BP282", Severity.WARNING, "A diagram places things without a reason"),
    UNKNOWN_ICON("BP283", Severity.WARNING, "There is no icon of this name"),
    OBJECTIVE_NOT_TAUGHT("BP284", Severity.WARNING, "No slide of the session serves an objective"),
    TAKEAWAY_NOT_TAUGHT("BP285", Severity.WARNING, "A takeaway was not taught"),
    NOTHING_TO_ASK("BP286", Severity.WARNING, "A knowledge check asks nothing that was taught"),
    NOT_ON_THE_SHEET("BP287", Severity.WARNING, "A line hands out what the sheet does not have"),
    BESIDE_THE_MATTER("BP288", Severity.WARNING, "A line to say is not about its slides"),
    NOTES_TOO_LONG("BP289", Severity.WARNING, "The lines of a part fill more than a page of notes"),
    CHART_SAYS_NOTHING("BP280", Severity.WARNING, "A chart has no figure to show"),

    // BP3xx: templates and markup
    TEMPLATE_FAILED("BP301", Severity.ERROR, "The template cannot be filled"),
    MARKUP_INVALID("BP302", Severity.ERROR, "The template wrote markup that is not allowed"),
    UNKNOWN_DOCUMENT("BP303", Severity.ERROR, "There is no document of this name"),
    UNKNOWN_TARGET("BP304", Severity.ERROR, "A link points at an id that is not in the document"),
    DOUBLE_TARGET("BP306", Severity.ERROR, "Two places of the document have the same id"),
    NO_SESSION("BP305", Severity.WARNING, "The pack has no training session to time"),
    YIELDED("BP307", Severity.WARNING, "The sheet has no room for all that it could say"),
    IN_NO_DOCUMENT("BP320", Severity.NOTE, "No document shows this part of the pack"),
    MEANT_TO_BE_SEEN(
            "BP321", Severity.WARNING, "No document shows what was surely meant to be seen"),
    DOCUMENT_EMPTY("BP322", Severity.NOTE, "The document would hold nothing but its title"),
    NO_WORDS("BP323", Severity.WARNING, "The language has no fixed words of its own"),

    // BP33x: templates of one's own
    TEMPLATE_POWER("BP330", Severity.ERROR, "The template asks for what no template may do"),
    TEMPLATE_ENDLESS("BP331", Severity.ERROR, "The template does not come to an end"),
    NO_SUCH_SECTION("BP333", Severity.WARNING, "The document has no part of this name"),
    TEMPLATE_HEAD("BP332", Severity.ERROR, "The head of the template cannot be used"),

    // BP4xx: themes
    THEME_MISSING("BP401", Severity.ERROR, "There is no such theme"),
    LOW_CONTRAST("BP402", Severity.WARNING, "Two colours of the theme are too close to read"),
    FONT_UNUSABLE("BP403", Severity.ERROR, "The font file cannot be used"),
    FONT_STANDS_IN("BP404", Severity.WARNING, "A font of the theme is not at hand"),
    NO_READABLE_SHADE("BP405", Severity.ERROR, "No shade of the colour can be read everywhere"),

    // BP5xx: renderers
    GLYPH_MISSING("BP501", Severity.WARNING, "No font at hand has this character"),
    NOT_SHOWN("BP502", Severity.WARNING, "The format cannot show this"),
    OVERFLOW("BP503", Severity.ERROR, "The content does not fit its place"),
    PICTURE_UNUSABLE("BP504", Severity.ERROR, "The picture cannot be used"),
    BASE_UNUSABLE("BP505", Severity.ERROR, "The company template cannot be used"),
    BASE_CHANGED("BP506", Severity.WARNING, "Something in the company template was left out"),
    SIMPLIFIED("BP507", Severity.NOTE, "The format shows this in a simpler way"),
    FONT_REPLACED("BP508", Severity.WARNING, "A font was replaced by another"),
    MORE_PAGES("BP509", Severity.WARNING, "The document has more pages than it should"),
    BASE_CRAMPED("BP510", Severity.WARNING, "The company template has too little room"),
    BASE_UNUSED("BP511", Severity.WARNING, "No file is written on the company template"),

    // BP53x: decks
    PAGES_UNUSED("BP530", Severity.WARNING, "No file has the pages that were asked for"),

    // BP531-BP549: letters
    SCRIPT_UNSET("BP531", Severity.ERROR, "The letters of a script cannot be set"),
    HEADING_SKIPPED("BP532", Severity.WARNING, "A heading skips a level"),

    // BP6xx: the world around
    OUTPUT_EDITED("BP601", Severity.ERROR, "The output was changed by hand"),
    OUTSIDE_PACK("BP602", Severity.ERROR, "The file lies outside the pack's folder"),
    ROW_INVALID("BP603", Severity.ERROR, "A row of the batch file cannot be used"),

    // BP62x: spreadsheets
    TABLE_UNREADABLE("BP620", Severity.ERROR, "The spreadsheet cannot be read"),
    TABLE_TOO_LARGE("BP621", Severity.ERROR, "The spreadsheet is larger than the bounds"),
    TABLE_SHAPE("BP622", Severity.ERROR, "Headings and rows of the spreadsheet do not fit"),
    CELL_UNUSABLE("BP623", Severity.ERROR, "A cell of the spreadsheet shows no value"),
    CELL_DOUBTFUL("BP624", Severity.WARNING, "A cell of the spreadsheet may not be meant so"),
    UNKNOWN_FIELD("BP625", Severity.WARNING, "The pack has no field of this name"),
    KEY_MADE("BP626", Severity.NOTE, "The name of a folder was made from a cell"),
    KEY_CHANGED("BP627", Severity.WARNING, "A key cannot name a folder as it is"),
    NAME_UNUSABLE("BP628", Severity.ERROR, "The pattern for file names cannot be used"),

    // BP629: project files
    PROJECT_UNUSABLE("BP629", Severity.ERROR, "The project file asks for what cannot be had"),
    DIRECTION_TURNED("BP630", Severity.WARNING, "A hidden sign turns a text around"),

    // BP65x: changes from the preview
    VALUE_NOT_CHANGED("BP650", Severity.ERROR, "The value cannot be changed from the preview"),
    CHANGED_MEANWHILE("BP651", Severity.ERROR, "The file was changed by somebody else meanwhile"),

    // BP8xx: files that were opened again (briefpack verify)
    VERIFY_NOT_OURS("BP801", Severity.ERROR, "The file cannot be opened"),
    VERIFY_NO_FACTS("BP802", Severity.WARNING, "The file keeps no list of its facts"),
    VERIFY_STRUCTURE("BP803", Severity.ERROR, "The structure of the file is broken"),
    VERIFY_TAGS("BP804", Severity.ERROR, "The file no longer says what is what"),
    VERIFY_TITLE("BP805", Severity.ERROR, "A title or language is missing in the file"),
    VERIFY_ALTERNATIVE("BP806", Severity.ERROR, "A picture of the file has no alternative text"),
    VERIFY_CONTRAST("BP807", Severity.ERROR, "A text of the file can hardly be read"),
    VERIFY_FONT("BP808", Severity.ERROR, "A font of the file is missing or foreign"),
    VERIFY_FACT_CHANGED("BP809", Severity.ERROR, "The file no longer states a fact"),
    VERIFY_DISAGREE("BP810", Severity.ERROR, "Two files of one pack say different things");

    private final String id;
    private final Severity severity;
    private final String title;

    Code(String id, Severity severity, String title) {
        this.id = id;
        this.severity = severity;
        this.title = title;
    }

    /** Returns the short id, such as {@code BP104}. */
    public String id() {
        return id;
    }

    /** Returns the severity this kind of problem has unless a pack's settings say otherwise. */
    public Severity severity() {
        return severity;
    }

    /** Returns one line of plain English that names the kind of problem. */
    public String title() {
        return title;
    }

    /** Finds a code by its id, ignoring case; empty where there is none. */
    public static Optional<Code> byId(String id) {
        for (Code code : values()) {
            if (code.id.equalsIgnoreCase(id)) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }
}
