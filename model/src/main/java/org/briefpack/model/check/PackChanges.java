package org.briefpack.model.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.briefpack.model.pack.Claim;
import org.briefpack.model.pack.Measure;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.pack.Read;
import org.briefpack.model.pack.RichText;
import org.briefpack.model.pack.Visibility;

/**
 * The claims that were added, changed and removed between two issues of a pack.
 *
 * @param claims in the order of the newer issue; removed ones last, in the order of the older
 */
public record PackChanges(List<ClaimChange> claims) {
    private static final String NONE = "none";

    /** Copies the list. */
    public PackChanges {
        claims = List.copyOf(claims);
    }

    /** Compares two issues of a pack, claim by claim, by their ids. */
    public static PackChanges between(Pack old, Pack now) {
        Map<String, Claim> before = new LinkedHashMap<>();
        old.claims().forEach(claim -> before.put(claim.id(), claim));
        List<ClaimChange> changes = new ArrayList<>();
        for (Claim claim : now.claims()) {
            Claim was = before.remove(claim.id());
            if (was == null) {
                changes.add(new ClaimChange.Added(claim));
            } else {
                List<ClaimChange.Difference> differences = differences(was, claim);
                if (!differences.isEmpty()) {
                    changes.add(new ClaimChange.Changed(was, claim, differences));
                }
            }
        }
        before.values().forEach(claim -> changes.add(new ClaimChange.Removed(claim)));
        return new PackChanges(changes);
    }

    /** Returns the changes as lines of plain text, with a count at the end. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        int added = 0;
        int removed = 0;
        for (ClaimChange change : claims) {
            switch (change) {
                case ClaimChange.Added a -> {
                    added++;
                    lines.add("added    " + a.id() + ": " + words(a.claim()));
                }
                case ClaimChange.Removed r -> {
                    removed++;
                    lines.add("removed  " + r.id() + ": " + words(r.claim()));
                }
                case ClaimChange.Changed c -> {
                    lines.add("changed  " + c.id() + ": " + words(c.after()));
                    c.differences()
                            .forEach(
                                    d ->
                                            lines.add(
                                                    "         "
                                                            + d.key()
                                                            + ": "
                                                            + d.before()
                                                            + " -> "
                                                            + d.after()));
                }
            }
        }
        int changed = claims.size() - added - removed;
        lines.add("claims: " + added + " added, " + changed + " changed, " + removed + " removed");
        return lines;
    }

    private static List<ClaimChange.Difference> differences(Claim was, Claim is) {
        List<ClaimChange.Difference> found = new ArrayList<>();
        compare("text", words(was), words(is), found);
        compare("measure", figure(was.measure()), figure(is.measure()), found);
        compare("asOf", was.asOf().toString(), is.asOf().toString(), found);
        compare(
                "sources",
                String.join(", ", was.sources()),
                String.join(", ", is.sources()),
                found);
        compare("base", words(was.base()), words(is.base()), found);
        compare("n", shown(was.n()), shown(is.n()), found);
        compare("read", word(was.read()), word(is.read()), found);
        compare("visibility", visibility(was), visibility(is), found);
        return found;
    }

    private static void compare(
            String key, String before, String after, List<ClaimChange.Difference> found) {
        if (!before.equals(after)) {
            found.add(new ClaimChange.Difference(key, before, after));
        }
    }

    /** Returns the claim's text on one line, without what could steer a terminal. */
    private static String words(Claim claim) {
        return words(claim.text());
    }

    private static String words(RichText text) {
        return text.plain().replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    private static String words(Optional<RichText> text) {
        return text.map(PackChanges::words).orElse(NONE);
    }

    private static String shown(Optional<Integer> number) {
        return number.map(String::valueOf).orElse(NONE);
    }

    private static String word(Optional<Read> read) {
        return read.orElse(Read.PRIMARY).name().toLowerCase(Locale.ROOT);
    }

    private static String visibility(Claim claim) {
        return claim.visibility().orElse(Visibility.SHAREABLE).name().toLowerCase(Locale.ROOT);
    }

    /** Returns the figure with what it measures, such as {@code 92760 USD (pay, rust, US)}. */
    private static String figure(Optional<Measure> measure) {
        if (measure.isEmpty()) {
            return NONE;
        }
        Measure m = measure.get();
        String number = BigDecimal.valueOf(m.value()).stripTrailingZeros().toPlainString();
        return number
                + m.unit().map(unit -> " " + unit).orElse("")
                + " ("
                + m.series()
                + ", "
                + m.subject()
                + m.region().map(region -> ", " + region).orElse("")
                + ")";
    }
}
