package org.briefpack.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.briefpack.builder.Briefpack;
import org.briefpack.builder.Choices;
import org.briefpack.builder.LivePack;
import org.briefpack.builder.PackInput;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.pack.Pack;
import org.junit.jupiter.api.Test;

/** A change is told once it is at rest: nothing of a save that is not finished is ever shown. */
class WatchTest {
    private static final String GOOD =
            "id: tea\ntitle: Tea\nsubjects:\n"
                    + "  - {id: black, name: Black, tagline: Strong}\n"
                    + "  - {id: green, name: Green, tagline: Mild}\n";
    private static final long SWEEP = 50_000_000L;

    private String disk = good("Tea");
    private String duringRead = "";
    private int written;
    private int reads;
    private long now;
    private final Watch watch = new Watch(this::stamps, this::read, read(), stamps());

    private static String good(String title) {
        return GOOD.replace("Tea", title);
    }

    private Stamps stamps() {
        Stamps.Stamp stamp =
                disk == null
                        ? Stamps.Stamp.ABSENT
                        : new Stamps.Stamp(Integer.toString(written), disk.length(), "");
        return new Stamps(Map.of(Path.of("pack.yaml"), stamp));
    }

    private Reading read() {
        reads++;
        String found = disk;
        if (!duringRead.isEmpty()) {
            save(duringRead);
            duringRead = "";
        }
        if (found == null) {
            return Reading.NONE;
        }
        byte[] bytes = found.getBytes(StandardCharsets.UTF_8);
        Outcome<Pack> pack = Briefpack.read("pack.yaml", bytes);
        return new Reading(
                Optional.of(
                        new LivePack.Source("pack.yaml", bytes, Instant.EPOCH, Optional.empty())),
                pack.found(),
                pack.found().map(PackInput::of),
                Optional.of(Choices.of()),
                pack.diagnostics(),
                Optional.empty());
    }

    private void save(String text) {
        disk = text;
        written++;
    }

    private Optional<Reading> look() {
        now += SWEEP;
        return watch.look(now);
    }

    private String title() {
        return look().flatMap(Reading::pack).map(pack -> pack.title().plain()).orElse("nothing");
    }

    @Test
    void theTestsOwnPackIsGood() {
        assertTrue(read().isWhole(), () -> read().problems().toString());
    }

    @Test
    void goodNewsGoesOutAtOnceAndOnce() {
        save(good("Coffee"));
        assertEquals("Coffee", title());
        assertEquals("nothing", title());
    }

    @Test
    void nothingIsReadWhileNothingChanges() {
        int before = reads;
        for (int i = 0; i < 20; i++) {
            look();
        }
        assertEquals(before, reads);
    }

    @Test
    void aFileThatWasTouchedAndIsTheSameSaysNothing() {
        save(disk);
        assertEquals("nothing", title());
    }

    @Test
    void whatChangesWhileItIsReadIsReadAgain() {
        save(good("Coffee"));
        duringRead = good("Cocoa");
        assertEquals("nothing", title());
        assertEquals("Cocoa", title());
    }

    @Test
    void anEmptyOrTornFileInTheMiddleOfASaveIsNeverTold() {
        for (int length : List.of(0, 10, 40)) {
            save(good("Coffee " + length).substring(0, length));
            assertTrue(look().isEmpty());
            assertTrue(look().isEmpty());
            save(good("Coffee " + length));
            assertEquals("Coffee " + length, title());
        }
    }

    @Test
    void aFileThatIsGoneForAMomentIsNeverTold() {
        disk = null;
        for (int i = 0; i < 9; i++) {
            assertTrue(look().isEmpty());
        }
        save(good("Coffee"));
        assertEquals("Coffee", title());
    }

    @Test
    void badNewsIsToldOnceItIsStillTrueALittleLater() {
        save("id: [");
        assertTrue(look().isEmpty());
        assertTrue(look().isEmpty());
        assertTrue(look().isEmpty());
        Optional<Reading> told = look();
        assertTrue(told.isPresent());
        assertTrue(told.get().input().isEmpty());
        assertTrue(look().isEmpty());
    }

    @Test
    void aFileThatStaysAwayIsToldAfterHalfASecond() {
        disk = null;
        long begin = now;
        while (look().isEmpty()) {
            assertTrue(now - begin < 2_000_000_000L);
        }
        assertTrue(now - begin >= Watch.GONE);
    }

    @Test
    void badNewsThatChangesWaitsAnew() {
        save("id: [");
        look();
        look();
        save("id: {");
        assertTrue(look().isEmpty());
        assertTrue(look().isEmpty());
    }
}
