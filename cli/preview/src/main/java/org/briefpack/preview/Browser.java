package org.briefpack.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/** The person's own browser. */
final class Browser {
    private static final int SECONDS_TO_OPEN = 20;

    private Browser() {}

    /**
     * Returns the command that opens a file in a browser; empty where nobody would see it.
     *
     * @param system the operating system's name, as Java gives it
     * @param environment a variable of the environment by its name; empty where it is not set
     */
    static Optional<List<String>> command(String system, UnaryOperator<String> environment) {
        if (!environment.apply("CI").isEmpty() || !environment.apply("SSH_CONNECTION").isEmpty()) {
            return Optional.empty();
        }
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("mac")) {
            return Optional.of(List.of("open"));
        }
        if (name.contains("windows")) {
            return Optional.of(List.of("rundll32", "url.dll,FileProtocolHandler"));
        }
        boolean display =
                !environment.apply("DISPLAY").isEmpty()
                        || !environment.apply("WAYLAND_DISPLAY").isEmpty();
        return display ? Optional.of(List.of("xdg-open")) : Optional.empty();
    }

    /**
     * Opens an address. Other users of the machine see the words of a command, so the address goes
     * into a file that only this person can read, and which is deleted soon.
     *
     * @param command what opens a file
     * @throws IOException where it cannot be started
     */
    static void open(List<String> command, String address) throws IOException {
        Path folder = Files.createTempDirectory("briefpack-preview");
        Path page = folder.resolve("preview.html");
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.createFile(
                    page,
                    PosixFilePermissions.asFileAttribute(
                            Set.copyOf(PosixFilePermissions.fromString("rw-------"))));
        }
        Files.writeString(
                page,
                "<!doctype html><meta charset=utf-8><title>Briefpack</title>"
                        + "<meta http-equiv=refresh content=\"0;url="
                        + address
                        + "\"><a href=\""
                        + address
                        + "\">Open the preview</a>\n");
        Thread.ofPlatform().daemon().name("forget").start(() -> forget(folder, page));
        List<String> words = new java.util.ArrayList<>(command);
        words.add(page.toString());
        new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void forget(Path folder, Path page) {
        try {
            TimeUnit.SECONDS.sleep(SECONDS_TO_OPEN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try {
            Files.deleteIfExists(page);
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // It lies in the folder for temporary files, for this person alone.
            page.toFile().deleteOnExit();
        }
    }
}
