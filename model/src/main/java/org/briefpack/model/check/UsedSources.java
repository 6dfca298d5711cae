package org.briefpack.model.check;

import java.util.HashSet;
import java.util.Set;
import org.briefpack.model.pack.Claim;
import org.briefpack.model.pack.PackParts;
import org.briefpack.model.pack.Series;
import org.briefpack.model.pack.Statement;

/** Which sources of a pack support something. */
final class UsedSources {
    private UsedSources() {}

    /** Returns the ids of all sources that a statement, claim or chart names. */
    static Set<String> of(PackParts parts) {
        Set<String> used = new HashSet<>();
        for (Statement statement : parts.all(Statement.class)) {
            used.addAll(statement.sources());
        }
        for (Claim claim : parts.all(Claim.class)) {
            used.addAll(claim.sources());
        }
        for (Series series : parts.all(Series.class)) {
            used.addAll(series.sources());
        }
        return used;
    }
}
