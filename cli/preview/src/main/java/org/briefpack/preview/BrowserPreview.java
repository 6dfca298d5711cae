package org.briefpack.preview;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.briefpack.builder.LivePack;
import org.briefpack.builder.Preview;
import org.briefpack.model.pack.Pack;

/** Shows a pack in the browser. */
public final class BrowserPreview implements Preview {
    private static final int TOKEN_BYTES = 16;
    private static final int FAREWELL_MILLIS = 200;

    /** Sweeps as often as this, in milliseconds; on a slow drive as seldom as takes a twentieth. */
    private static final int SWEEP = 20;

    private static final int SHARE = 20;

    /** For {@link java.util.ServiceLoader}. */
    public BrowserPreview() {}

    @Override
    public void show(LivePack pack, Start start) throws IOException {
        Listeners listeners = new Listeners();
        Workshop workshop = new Workshop(pack, start.document(), LocalTime::now);
        String token = token();
        try (Background background = new Background(workshop, listeners, pack);
                Server server =
                        new Server(
                                start.port(),
                                token,
                                new Pages(workshop),
                                listeners,
                                fault -> pack.say(words(fault)))) {
            Thread farewell = new Thread(() -> listeners.end(FAREWELL_MILLIS), "farewell");
            Runtime.getRuntime().addShutdownHook(farewell);
            String address = "http://127.0.0.1:" + server.port() + "/" + token + "/";
            pack.say(address);
            pack.say("the page follows every save; Ctrl+C ends it");
            if (start.open()) {
                open(pack, address);
            }
            watch(pack, workshop, background);
            listeners.end(FAREWELL_MILLIS);
            forget(farewell);
        }
    }

    private static void forget(Thread farewell) {
        try {
            Runtime.getRuntime().removeShutdownHook(farewell);
        } catch (IllegalStateException e) {
            // The process is ending, and the hook is at work.
            Thread.currentThread().interrupt();
        }
    }

    private static void open(LivePack pack, String address) {
        Optional<List<String>> command =
                Browser.command(System.getProperty("os.name", ""), pack::environment);
        if (command.isPresent()) {
            try {
                Browser.open(command.get(), address);
                return;
            } catch (IOException e) {
                pack.say("no browser could be started; open the address yourself");
            }
        }
    }

    /** Returns 128 bits that nobody can guess. */
    private static String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Returns what the person is told of a fault of ours. */
    static String words(Throwable fault) {
        StackTraceElement[] frames = fault.getStackTrace();
        return "this is a fault in Briefpack: "
                + fault
                + (frames.length == 0 ? "" : " at " + frames[0])
                + "; please report it";
    }

    /** Reads again whenever something changed, until the thread is interrupted. */
    private static void watch(LivePack pack, Workshop workshop, Background background) {
        AtomicReference<Optional<Pack>> known = new AtomicReference<>(Optional.empty());
        Stamps before = Stamps.of(pack.files(Optional.empty()));
        Reading first = read(pack, known);
        workshop.take(first);
        background.changed();
        Watch watch =
                new Watch(
                        () -> Stamps.of(pack.files(known.get())),
                        () -> read(pack, known),
                        first,
                        before);
        long pause = SWEEP;
        while (pause(pause)) {
            long begin = System.nanoTime();
            Optional<Reading> changed = look(watch, begin, pack);
            if (changed.isPresent()) {
                workshop.take(changed.get());
                background.changed();
                pause = SWEEP;
            } else {
                long sweep = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
                pause = Math.max(SWEEP, SHARE * Math.min(sweep, SWEEP));
            }
        }
    }

    /** Looks once; a fault of ours must not end what somebody works with. */
    private static Optional<Reading> look(Watch watch, long now, LivePack pack) {
        try {
            return watch.look(now);
        } catch (RuntimeException | StackOverflowError e) {
            pack.say(words(e));
            return Optional.empty();
        }
    }

    private static Reading read(LivePack pack, AtomicReference<Optional<Pack>> known) {
        Reading reading = Reading.of(pack);
        if (reading.pack().isPresent()) {
            known.set(reading.pack());
        }
        return reading;
    }

    private static boolean pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }
}
