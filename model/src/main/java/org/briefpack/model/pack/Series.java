package org.briefpack.model.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.ChartKind;

/**
 * Figures for one chart; never two surveys' questions merged.
 *
 * @param id unique among series
 * @param title what the chart shows
 * @param question what was asked
 * @param unit unit of the values
 * @param kind bar, column, line or pie
 * @param region where it holds
 * @param base who was asked, or what was counted
 * @param n how many were asked or counted
 * @param sample who was asked and how many, in words of its own; made from base and n where missing
 * @param sources ids of its sources
 * @param claims ids of the claims that it shows
 * @param asOf the day, month or year of the newest figure, or "undated"
 * @param readOn the day on which somebody looked at the sources
 * @param read how the sources were read; in the original where missing
 * @param reading what the chart says, in one or two sentences
 * @param caution what the chart does not say
 * @param points the figures, in order
 * @param from the spreadsheet that the figures are read from, in place of points
 * @param visibility whether it may leave the house; shareable where missing
 * @param span where it stands
 */
public record Series(
        @Key("Unique among series.") String id,
        @Key("What the chart shows.") RichText title,
        @Key("What was asked.") Optional<RichText> question,
        @Key("Unit of the values.") String unit,
        @Key("Bar, column, line or pie.") ChartKind kind,
        @Key("Where it holds.") Optional<String> region,
        @Key("Who was asked, or what was counted.") Optional<RichText> base,
        @Key(value = "How many were asked or counted.", min = 1) Optional<Integer> n,
        @Key("Who was asked and how many, where base and n do not say it.")
                Optional<RichText> sample,
        @Key(value = "Ids of its sources.", min = 1) List<String> sources,
        @Key("Ids of the claims that it shows.") List<String> claims,
        @Key("The day, month or year of the newest figure, or undated.") AsOf asOf,
        @Key("The day on which somebody looked at the sources.") Optional<LocalDate> readOn,
        @Key("How the sources were read: primary, part or secondary; primary where missing.")
                Optional<Read> read,
        @Key("What the chart says, in one or two sentences.") Optional<Statement> reading,
        @Key("What the chart does not say.") Optional<RichText> caution,
        @Key(value = "The figures, in order.", min = 1, oneNeeded = true) List<Point> points,
        @Key(
                        value =
                                "The spreadsheet beside the pack that the figures are read from, in"
                                        + " place of points.",
                        oneNeeded = true)
                Optional<DataRange> from,
        @Key("Whether it may leave the house; shareable where missing.")
                Optional<Visibility> visibility,
        SourceSpan span) {
    /** Copies the collections. */
    public Series {
        sources = List.copyOf(sources);
        claims = List.copyOf(claims);
        points = List.copyOf(points);
    }

    /** Returns the same with figures that were read from its spreadsheet. */
    public Series with(List<Point> found, DataRange read) {
        return new Series(
                id,
                title,
                question,
                unit,
                kind,
                region,
                base,
                n,
                sample,
                sources,
                claims,
                asOf,
                readOn,
                this.read,
                reading,
                caution,
                found,
                Optional.of(read),
                visibility,
                span);
    }

    /** Returns where a figure stands in the spreadsheet; empty where it stands in the pack. */
    public Optional<String> cell(Point point, String name) {
        int row = points.indexOf(point);
        int column = List.copyOf(point.values().keySet()).indexOf(name);
        return from.map(DataRange::origin)
                .filter(origin -> row >= 0 && row < origin.cells().size() && column >= 0)
                .map(origin -> origin.name(origin.cells().get(row).get(column)));
    }
}
