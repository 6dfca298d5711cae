package org.briefpack.templates;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.briefpack.model.check.CheckContext;
import org.briefpack.model.check.PackCheck;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.reader.PackReader;
import org.junit.jupiter.api.Test;

/**
 * However the built-in pack is damaged, reading it ends in a pack or in problems. A sample is
 * tried, a different one for each number; {@code -Dbriefpack.thorough=true} tries every prefix and
 * ten thousand mutations, which takes minutes.
 */
class BuiltInPackRobustnessTest {
    private static final boolean THOROUGH = Boolean.getBoolean("briefpack.thorough");
    private static final CheckContext TODAY =
            new CheckContext(java.time.LocalDate.of(2026, 11, 23));

    private final byte[] pack = BuiltIns.pack("rust-vs-go").orElseThrow().bytes();

    @Test
    void prefixesEndInAnOutcome() {
        int step = THOROUGH ? 1 : 1009;
        IntStream.rangeClosed(0, pack.length / step)
                .parallel()
                .forEach(i -> ends(Arrays.copyOf(pack, i * step), "prefix of " + i * step));
    }

    @Test
    void mutationsEndInAnOutcome() {
        IntStream.range(0, THOROUGH ? 10_000 : 200)
                .parallel()
                .forEach(seed -> ends(mutated(new Random(seed)), "seed " + seed));
    }

    /** Deletes, doubles, moves or changes a few stretches of the file. */
    private byte[] mutated(Random random) {
        byte[] bytes = pack;
        for (int i = random.nextInt(4); i >= 0; i--) {
            int length = 1 + random.nextInt(random.nextBoolean() ? 3 : 300);
            int from = random.nextInt(bytes.length - length);
            int to = random.nextInt(bytes.length - length);
            byte[] next = bytes.clone();
            switch (random.nextInt(4)) {
                case 0 -> {
                    next = Arrays.copyOf(bytes, bytes.length - length);
                    System.arraycopy(bytes, from + length, next, from, next.length - from);
                }
                case 1 -> {
                    next = Arrays.copyOf(bytes, bytes.length + length);
                    System.arraycopy(bytes, from, next, from + length, bytes.length - from);
                }
                case 2 -> System.arraycopy(bytes, from, next, to, length);
                default -> next[from] ^= (byte) (1 << random.nextInt(8));
            }
            bytes = next;
        }
        return bytes;
    }

    private static void ends(byte[] bytes, String name) {
        try {
            switch (PackReader.read("pack.yaml", bytes)) {
                case Outcome.Success<Pack> success -> PackCheck.check(success.value(), TODAY);
                case Outcome.Failure<Pack> failure ->
                        assertFalse(failure.diagnostics().isEmpty(), name + ": no reason given");
            }
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(name, e);
        }
    }
}
