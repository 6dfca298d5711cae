package org.briefpack.model.reader.theme;

import java.util.List;
import java.util.Optional;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.pack.Key;
import org.briefpack.model.theme.FontSlot;
import org.briefpack.model.theme.Logo;
import org.briefpack.model.theme.Paper;

/**
 * A theme as it is written: what it leaves out comes from the theme that it extends.
 *
 * @param name what people call it
 * @param base the built-in theme that it changes
 * @param colours the palette
 * @param logo the mark of whoever publishes
 * @param fonts the families
 * @param print how it looks on paper
 * @param slides how it looks on slides
 * @param span where it stands
 */
public record ThemeFile(
        @Key("What people call the theme; the name of its file where it is not given.")
                Optional<String> name,
        @Key(
                        value = "The built-in theme that it changes; harbour where none is named.",
                        name = "extends")
                Optional<String> base,
        @Key("The colours.") Optional<Colours> colours,
        @Key("The logo: a file beside the theme, or a group of keys.") Optional<LogoEntry> logo,
        @Key("The font families.") Optional<Fonts> fonts,
        @Key("How it looks on paper.") Optional<PrintPart> print,
        @Key("How it looks on slides.") Optional<SlidesPart> slides,
        SourceSpan span) {
    private static final String COLOUR = "#[0-9A-Fa-f]{6}";
    private static final String LENGTH = "[0-9]+(\\.[0-9]+)?(pt|mm|in)";

    /**
     * A colour as it is written.
     *
     * @param value six hexadecimal digits after a number sign
     * @param span where it stands
     */
    public record ColourEntry(
            @Key(
                            value = "Six hexadecimal digits after a #, in quotes: \"#12304A\".",
                            pattern = COLOUR,
                            shorthand = true)
                    String value,
            SourceSpan span) {}

    /**
     * The palette as it is written.
     *
     * @param ink text
     * @param muted text that steps back
     * @param paper behind everything
     * @param surface behind cards and banded rows
     * @param rule lines
     * @param brand title areas, table headers and titles
     * @param onBrand text on the brand's colour
     * @param link links
     * @param first accent of the first subject
     * @param second accent of the second subject
     * @param third accent of the third subject
     * @param fourth accent of the fourth subject
     * @param good green: go on
     * @param caution amber: look closer
     * @param bad red: stop and ask
     * @param charts what charts wear in the place of the four subjects' accents, in this order
     * @param span where it stands
     */
    public record Colours(
            @Key("Text.") Optional<ColourEntry> ink,
            @Key("Text that steps back.") Optional<ColourEntry> muted,
            @Key("Behind everything.") Optional<ColourEntry> paper,
            @Key("Behind cards and banded rows.") Optional<ColourEntry> surface,
            @Key("Lines.") Optional<ColourEntry> rule,
            @Key("Title areas, table headers and titles.") Optional<ColourEntry> brand,
            @Key("Text on the brand's colour.") Optional<ColourEntry> onBrand,
            @Key("Links.") Optional<ColourEntry> link,
            @Key("Accent of the first subject.") Optional<ColourEntry> first,
            @Key("Accent of the second subject.") Optional<ColourEntry> second,
            @Key("Accent of the third subject.") Optional<ColourEntry> third,
            @Key("Accent of the fourth subject.") Optional<ColourEntry> fourth,
            @Key("Green: go on.") Optional<ColourEntry> good,
            @Key("Amber: look closer.") Optional<ColourEntry> caution,
            @Key("Red: stop and ask.") Optional<ColourEntry> bad,
            @Key(
                            value =
                                    "What charts wear in the place of first, second, third and fourth,"
                                            + " in this order.",
                            max = 4)
                    List<ColourEntry> charts,
            SourceSpan span) {
        /** Copies the list. */
        public Colours {
            charts = List.copyOf(charts);
        }
    }

    /**
     * The logo as it is written.
     *
     * @param file on light grounds
     * @param alt what it shows, for people who do not see it
     * @param dark on dark grounds
     * @param mark the small form for slides
     * @param page width on pages as a share of the text's
     * @param cover width on a cover as a share of the text's
     * @param slide height on slides
     * @param place where it stands on slides
     * @param span where it stands
     */
    public record LogoEntry(
            @Key(
                            value =
                                    "The picture on light grounds: PNG, JPEG or SVG, beside the theme.",
                            shorthand = true)
                    String file,
            @Key("What it shows, for people who do not see it; the theme's name where not given.")
                    Optional<String> alt,
            @Key("The picture on dark grounds; the light one on a plate where not given.")
                    Optional<String> dark,
            @Key("The small form for slides; the light one where not given.") Optional<String> mark,
            @Key(
                            value = "Its width on pages as a share of the text's, from 0 to 1.",
                            min = 0,
                            max = 1)
                    Optional<Double> page,
            @Key(
                            value = "Its width on a cover as a share of the text's, from 0 to 1.",
                            min = 0,
                            max = 1)
                    Optional<Double> cover,
            @Key(value = "Its height on slides.", pattern = LENGTH, min = 6, max = 144)
                    Optional<String> slide,
            @Key("Where it stands on slides.") Optional<Logo.Place> place,
            SourceSpan span) {}

    /**
     * The families as they are written.
     *
     * @param body running text
     * @param heading titles and headings
     * @param mono text to be typed
     * @param span where it stands
     */
    public record Fonts(
            @Key("Running text.") Optional<FontEntry> body,
            @Key("Titles and headings.") Optional<FontEntry> heading,
            @Key("Text to be typed.") Optional<FontEntry> mono,
            SourceSpan span) {}

    /**
     * A font family as it is written.
     *
     * @param office the family as Word and PowerPoint name it
     * @param builtIn the bundled family that stands in for it
     * @param files files of the theme's own
     * @param span where it stands
     */
    public record FontEntry(
            @Key(value = "The family as Word and PowerPoint name it.", shorthand = true)
                    String office,
            @Key(
                            value =
                                    "The bundled family that stands in for it: sans, serif or mono.",
                            pattern = "sans|serif|mono")
                    Optional<String> builtIn,
            @Key("Font files beside the theme, by face.") Optional<Faces> files,
            SourceSpan span) {}

    /**
     * The files of a family as they are written: TrueType or OpenType, beside the theme.
     *
     * @param regular upright
     * @param bold upright and bold
     * @param italic italic
     * @param boldItalic italic and bold
     * @param span where it stands
     */
    public record Faces(
            @Key("The upright face.") Optional<String> regular,
            @Key("The bold face.") Optional<String> bold,
            @Key("The italic face.") Optional<String> italic,
            @Key(value = "The bold italic face.", name = "bold-italic") Optional<String> boldItalic,
            SourceSpan span) {}

    /**
     * Paper as it is written.
     *
     * @param paper the sheet
     * @param scale by how much all type is larger
     * @param spacing by how much all space between is larger
     * @param top margin
     * @param bottom margin
     * @param side margin
     * @param gutter between columns and cards
     * @param padding inside cards and callouts
     * @param cell inside table cells
     * @param base style that roles start from
     * @param roles styles by role; what is missing comes from the base
     * @param span where it stands
     */
    public record PrintPart(
            @Key("The sheet to set pages on where the command line names none.")
                    Optional<Paper> paper,
            @Key(
                            value =
                                    "By how much all type is larger: 1.1 is a tenth; from 0.8 to 1.5.",
                            min = 0,
                            max = 2)
                    Optional<Double> scale,
            @Key(
                            value = "By how much the space between is larger; from 0.5 to 2.",
                            min = 0,
                            max = 2)
                    Optional<Double> spacing,
            @Key(value = "Margin above the text.", pattern = LENGTH, min = 20, max = 230)
                    Optional<String> top,
            @Key(value = "Margin below the text.", pattern = LENGTH, min = 20, max = 230)
                    Optional<String> bottom,
            @Key(value = "Margin left and right.", pattern = LENGTH, min = 14, max = 170)
                    Optional<String> side,
            @Key(value = "Between columns and cards.", pattern = LENGTH, min = 0, max = 60)
                    Optional<String> gutter,
            @Key(value = "Inside cards and callouts.", pattern = LENGTH, min = 0, max = 60)
                    Optional<String> padding,
            @Key(value = "Inside table cells.", pattern = LENGTH, min = 0, max = 30)
                    Optional<String> cell,
            @Key("Style that every role starts from.") Optional<StyleEntry> base,
            @Key("Styles by role.") Optional<Roles> roles,
            SourceSpan span) {}

    /**
     * Slides as they are written.
     *
     * @param canvas the form of the slide
     * @param width of the slide, in the place of the canvas
     * @param height of the slide, in the place of the canvas
     * @param colours colours of slides where they are not those of paper
     * @param scale by how much all type is larger
     * @param spacing by how much all space between is larger
     * @param margin around the content
     * @param gutter between columns and cards
     * @param padding inside cards and callouts
     * @param minBody smallest body type
     * @param minTable smallest type in tables
     * @param base style that roles start from
     * @param roles styles by role; what is missing comes from the base
     * @param span where it stands
     */
    public record SlidesPart(
            @Key(
                            value = "The form of the slide: wide is 16 by 9, standard 4 by 3.",
                            pattern = "wide|standard")
                    Optional<String> canvas,
            @Key(value = "Width of the slide.", pattern = LENGTH, min = 288, max = 4032)
                    Optional<String> width,
            @Key(value = "Height of the slide.", pattern = LENGTH, min = 216, max = 4032)
                    Optional<String> height,
            @Key("The colours of slides where they are not those of paper: a dark deck.")
                    Optional<Colours> colours,
            @Key(
                            value =
                                    "By how much all type is larger: 1.1 is a tenth; from 0.8 to 1.5.",
                            min = 0,
                            max = 2)
                    Optional<Double> scale,
            @Key(
                            value = "By how much the space between is larger; from 0.5 to 2.",
                            min = 0,
                            max = 2)
                    Optional<Double> spacing,
            @Key(value = "Margin around the content.", pattern = LENGTH, min = 0, max = 72)
                    Optional<String> margin,
            @Key(value = "Between columns and cards.", pattern = LENGTH, min = 0, max = 60)
                    Optional<String> gutter,
            @Key(value = "Inside cards and callouts.", pattern = LENGTH, min = 0, max = 60)
                    Optional<String> padding,
            @Key(value = "Smallest body type.", pattern = LENGTH, min = 8, max = 60)
                    Optional<String> minBody,
            @Key(value = "Smallest type in tables.", pattern = LENGTH, min = 8, max = 60)
                    Optional<String> minTable,
            @Key("Style that every role starts from.") Optional<StyleEntry> base,
            @Key("Styles by role.") Optional<Roles> roles,
            SourceSpan span) {}

    /**
     * A text style as it is written; what is missing comes from the base.
     *
     * @param font which family
     * @param size of the type
     * @param leading distance of baselines as a multiple of the size
     * @param bold whether bold
     * @param italic whether italic
     * @param colour name of a colour of the palette
     * @param before space above
     * @param after space below
     * @param span where it stands
     */
    public record StyleEntry(
            @Key("Which of the families.") Optional<FontSlot> font,
            @Key(value = "Size of the type.", pattern = LENGTH, min = 5, max = 96)
                    Optional<String> size,
            @Key(value = "Distance of baselines as a multiple of the size.", min = 1, max = 3)
                    Optional<Double> leading,
            @Key("Whether bold.") Optional<Boolean> bold,
            @Key("Whether italic.") Optional<Boolean> italic,
            @Key("Name of a colour of the palette.") Optional<String> colour,
            @Key(value = "Space above.", pattern = LENGTH, min = 0, max = 100)
                    Optional<String> before,
            @Key(value = "Space below.", pattern = LENGTH, min = 0, max = 100)
                    Optional<String> after,
            SourceSpan span) {}

    /**
     * The styles of the roles as they are written.
     *
     * @param title the title of a publication or slide
     * @param subtitle below the title
     * @param heading1 headings of the first level
     * @param heading2 headings of the second level
     * @param heading3 headings of the third level
     * @param heading4 headings of the fourth to sixth level
     * @param body running text
     * @param lead the opening lines
     * @param small fine print
     * @param source where figures come from
     * @param kicker a small line above a title
     * @param statement one sentence set large
     * @param table text in the cells of tables
     * @param tableHeader text in the header cells of tables
     * @param caption captions of tables, charts and pictures
     * @param cardTitle titles of cards
     * @param calloutTitle titles of callouts
     * @param quote somebody's words
     * @param code text to be typed
     * @param term a term that is defined
     * @param running running lines at head and foot
     * @param footnote notes at the foot, and the list of sources
     * @param chart text inside charts
     * @param span where it stands
     */
    public record Roles(
            @Key("The title of a publication or slide.") Optional<StyleEntry> title,
            @Key("Below the title.") Optional<StyleEntry> subtitle,
            @Key(value = "Headings of the first level.", name = "heading-1")
                    Optional<StyleEntry> heading1,
            @Key(value = "Headings of the second level.", name = "heading-2")
                    Optional<StyleEntry> heading2,
            @Key(value = "Headings of the third level.", name = "heading-3")
                    Optional<StyleEntry> heading3,
            @Key(value = "Headings of the fourth to sixth level.", name = "heading-4")
                    Optional<StyleEntry> heading4,
            @Key("Running text.") Optional<StyleEntry> body,
            @Key("The opening lines.") Optional<StyleEntry> lead,
            @Key("Fine print.") Optional<StyleEntry> small,
            @Key("Where figures come from.") Optional<StyleEntry> source,
            @Key("A small line above a title.") Optional<StyleEntry> kicker,
            @Key("One sentence set large.") Optional<StyleEntry> statement,
            @Key("Text in the cells of tables.") Optional<StyleEntry> table,
            @Key(value = "Text in the header cells of tables.", name = "table-header")
                    Optional<StyleEntry> tableHeader,
            @Key("Captions of tables, charts and pictures.") Optional<StyleEntry> caption,
            @Key(value = "Titles of cards.", name = "card-title") Optional<StyleEntry> cardTitle,
            @Key(value = "Titles of callouts.", name = "callout-title")
                    Optional<StyleEntry> calloutTitle,
            @Key("Somebody's words.") Optional<StyleEntry> quote,
            @Key("Text to be typed.") Optional<StyleEntry> code,
            @Key("A term that is defined.") Optional<StyleEntry> term,
            @Key("Running lines at head and foot.") Optional<StyleEntry> running,
            @Key("Notes at the foot, and the list of sources.") Optional<StyleEntry> footnote,
            @Key("Text inside charts.") Optional<StyleEntry> chart,
            SourceSpan span) {}
}
