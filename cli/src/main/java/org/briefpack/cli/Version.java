package org.briefpack.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Knows which version this is, and where its faults are reported. */
final class Version {
    private Version() {}

    /** Returns the version that the build wrote into the jar. */
    static String current() {
        return lines().getFirst();
    }

    /** Returns where faults are reported, as the build wrote it into the jar. */
    static String reports() {
        return lines().getLast();
    }

    private static List<String> lines() {
        try (InputStream in = Version.class.getResourceAsStream("version.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
