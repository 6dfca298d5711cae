package org.briefpack.model.check;

import java.util.HashSet;
import java.util.Set;
import org.briefpack.model.pack.Claim;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.pack.PackWalk;
import org.briefpack.model.pack.Series;
import org.briefpack.model.pack.Statement;

/** Which sources of a pack support something. */
final class UsedSources {
    private UsedSources() {}

    /** Returns the ids of all sources that a statement, claim or chart names. */
    static Set<String> of(Pack pack) {
        Set<String> used = new HashSet<>();
        PackWalk.visit(
                pack,
                part -> {
                    switch (part) {
                        case Statement s -> used.addAll(s.sources());
                        case Claim c -> used.addAll(c.sources());
                        case Series s -> used.addAll(s.sources());
                        default -> {}
                    }
                });
        return used;
    }
}
