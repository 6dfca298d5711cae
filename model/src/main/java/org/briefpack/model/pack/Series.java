package org.briefpack.model.pack;

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
 * @param sample who was asked, and how many
 * @param sources ids of its sources
 * @param asOf the day, month or year of the newest figure
 * @param reading what the chart says, in one or two sentences
 * @param caution what the chart does not say
 * @param points the figures, in order
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
        @Key("Who was asked, and how many.") Optional<RichText> sample,
        @Key(value = "Ids of its sources.", min = 1) List<String> sources,
        @Key("The day, month or year of the newest figure.") AsOf asOf,
        @Key("What the chart says, in one or two sentences.") Optional<Statement> reading,
        @Key("What the chart does not say.") Optional<RichText> caution,
        @Key(value = "The figures, in order.", min = 1) List<Point> points,
        @Key("Whether it may leave the house; shareable where missing.")
                Optional<Visibility> visibility,
        SourceSpan span) {
    /** Copies the collections. */
    public Series {
        sources = List.copyOf(sources);
        points = List.copyOf(points);
    }
}
