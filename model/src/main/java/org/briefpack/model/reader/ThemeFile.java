package org.briefpack.model.reader;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.pack.Key;

/**
 * A theme as it is written.
 *
 * @param name what people call it
 * @param colours the palette
 * @param fonts by slot: body, heading and mono
 * @param print how it looks on paper
 * @param slides how it looks on slides
 * @param span where it stands
 */
record ThemeFile(
        @Key("What people call the theme.") String name,
        @Key("The colours.") Colours colours,
        @Key("The font families: body, heading and mono.") SequencedMap<String, FontEntry> fonts,
        @Key("How it looks on paper.") PrintPart print,
        @Key("How it looks on slides.") SlidesPart slides,
        SourceSpan span) {
    private static final String COLOUR = "#[0-9A-Fa-f]{6}";
    private static final String LENGTH = "[0-9]+(\\.[0-9]+)?(pt|mm|in)";

    /** Copies the map. */
    public ThemeFile {
        fonts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(fonts));
    }

    /**
     * The palette as it is written: six hexadecimal digits after a number sign.
     *
     * @param ink text
     * @param muted text that steps back
     * @param paper behind everything
     * @param surface behind cards and banded rows
     * @param rule lines
     * @param brand title areas and table headers
     * @param onBrand text on brand
     * @param link links
     * @param first accent of the first subject
     * @param second accent of the second subject
     * @param third accent of the third subject
     * @param fourth accent of the fourth subject
     * @param good green
     * @param caution amber
     * @param bad red
     * @param span where it stands
     */
    public record Colours(
            @Key(value = "Text.", pattern = COLOUR) String ink,
            @Key(value = "Text that steps back.", pattern = COLOUR) String muted,
            @Key(value = "Behind everything.", pattern = COLOUR) String paper,
            @Key(value = "Behind cards and banded rows.", pattern = COLOUR) String surface,
            @Key(value = "Lines.", pattern = COLOUR) String rule,
            @Key(value = "Title areas and table headers.", pattern = COLOUR) String brand,
            @Key(value = "Text on brand.", pattern = COLOUR) String onBrand,
            @Key(value = "Links.", pattern = COLOUR) String link,
            @Key(value = "Accent of the first subject.", pattern = COLOUR) String first,
            @Key(value = "Accent of the second subject.", pattern = COLOUR) String second,
            @Key(value = "Accent of the third subject.", pattern = COLOUR) String third,
            @Key(value = "Accent of the fourth subject.", pattern = COLOUR) String fourth,
            @Key(value = "Green: go on.", pattern = COLOUR) String good,
            @Key(value = "Amber: look closer.", pattern = COLOUR) String caution,
            @Key(value = "Red: stop and ask.", pattern = COLOUR) String bad,
            SourceSpan span) {}

    /**
     * A font family as it is written.
     *
     * @param office the family as Word and PowerPoint name it
     * @param builtIn the bundled family with the same metrics
     * @param files files of the theme's own, by face: regular, bold, italic, bold-italic
     * @param span where it stands
     */
    public record FontEntry(
            @Key("The family as Word and PowerPoint name it.") String office,
            @Key(value = "The bundled family: sans, serif or mono.", pattern = "sans|serif|mono")
                    Optional<String> builtIn,
            @Key("Font files by face: regular, bold, italic, bold-italic.")
                    SequencedMap<String, String> files,
            SourceSpan span) {
        /** Copies the map. */
        public FontEntry {
            files = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(files));
        }
    }

    /**
     * Paper as it is written.
     *
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
            @Key(value = "Margin above the text.", pattern = LENGTH) String top,
            @Key(value = "Margin below the text.", pattern = LENGTH) String bottom,
            @Key(value = "Margin left and right.", pattern = LENGTH) String side,
            @Key(value = "Between columns and cards.", pattern = LENGTH) String gutter,
            @Key(value = "Inside cards and callouts.", pattern = LENGTH) String padding,
            @Key(value = "Inside table cells.", pattern = LENGTH) String cell,
            @Key("Style that every role starts from.") StyleEntry base,
            @Key("Styles by role.") SequencedMap<String, StyleEntry> roles,
            SourceSpan span) {
        /** Copies the map. */
        public PrintPart {
            roles = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(roles));
        }
    }

    /**
     * Slides as they are written.
     *
     * @param width of the slide
     * @param height of the slide
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
            @Key(value = "Width of the slide.", pattern = LENGTH) String width,
            @Key(value = "Height of the slide.", pattern = LENGTH) String height,
            @Key(value = "Margin around the content.", pattern = LENGTH) String margin,
            @Key(value = "Between columns and cards.", pattern = LENGTH) String gutter,
            @Key(value = "Inside cards and callouts.", pattern = LENGTH) String padding,
            @Key(value = "Smallest body type.", pattern = LENGTH) String minBody,
            @Key(value = "Smallest type in tables.", pattern = LENGTH) String minTable,
            @Key("Style that every role starts from.") StyleEntry base,
            @Key("Styles by role.") SequencedMap<String, StyleEntry> roles,
            SourceSpan span) {
        /** Copies the map. */
        public SlidesPart {
            roles = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(roles));
        }
    }

    /**
     * A text style as it is written; what is missing comes from the base.
     *
     * @param font body, heading or mono
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
            @Key(value = "Body, heading or mono.", pattern = "body|heading|mono")
                    Optional<String> font,
            @Key(value = "Size of the type.", pattern = LENGTH) Optional<String> size,
            @Key("Distance of baselines as a multiple of the size.") Optional<Double> leading,
            @Key("Whether bold.") Optional<Boolean> bold,
            @Key("Whether italic.") Optional<Boolean> italic,
            @Key("Name of a colour of the palette.") Optional<String> colour,
            @Key(value = "Space above.", pattern = LENGTH) Optional<String> before,
            @Key(value = "Space below.", pattern = LENGTH) Optional<String> after,
            SourceSpan span) {}
}
