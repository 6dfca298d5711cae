package org.briefpack.model.pack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * How the parts of one document are arranged.
 *
 * @param order parts in the order in which they stand; those not named follow as they were
 * @param without parts that are left out
 * @param titles what parts are called
 * @param span where it stands
 */
public record Arrangement(
        @Key("Parts in the order in which they stand; those not named follow.") List<String> order,
        @Key("Parts that are left out.") List<String> without,
        @Key("What parts are called, by their names.") SequencedMap<String, String> titles,
        SourceSpan span) {
    /** Copies the collections. */
    public Arrangement {
        order = List.copyOf(order);
        without = List.copyOf(without);
        titles = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(titles));
    }
}
