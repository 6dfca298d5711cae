package org.briefpack.model.check;

import java.util.List;
import org.briefpack.model.pack.Claim;

/** What happened to one claim between two issues of a pack. */
public sealed interface ClaimChange {
    /** Returns the id that the claim has in both issues, or in the one that holds it. */
    String id();

    /**
     * A claim that the older issue does not have.
     *
     * @param claim the claim
     */
    record Added(Claim claim) implements ClaimChange {
        @Override
        public String id() {
            return claim.id();
        }
    }

    /**
     * A claim that the newer issue does not have.
     *
     * @param claim the claim as it was
     */
    record Removed(Claim claim) implements ClaimChange {
        @Override
        public String id() {
            return claim.id();
        }
    }

    /**
     * A claim that both issues have and that does not say the same.
     *
     * @param before the claim as it was
     * @param after the claim as it is
     * @param differences what differs, at least one thing
     */
    record Changed(Claim before, Claim after, List<Difference> differences) implements ClaimChange {
        /** Copies the list. */
        public Changed {
            differences = List.copyOf(differences);
        }

        @Override
        public String id() {
            return after.id();
        }
    }

    /**
     * One thing that differs, in words.
     *
     * @param key the key in the pack: text, measure, asOf, sources, base, n, read or visibility
     * @param before what stood there; "none" where nothing did
     * @param after what stands there; "none" where nothing does
     */
    record Difference(String key, String before, String after) {}
}
