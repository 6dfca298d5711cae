package org.briefpack.cli.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.briefpack.cli.console.Console;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.reader.Spelling;
import org.briefpack.model.theme.Blob;
import org.briefpack.templates.BuiltIns;

/**
 * A pack's bytes, before anybody understood them.
 *
 * @param label what the person would call the file
 * @param bytes its content
 * @param folder where its pictures come from
 * @param modified when it was last changed; a fixed time for a built-in pack
 */
public record PackFile(String label, byte[] bytes, PackFolder folder, Instant modified) {
    private static final String NAME = "pack.yaml";
    private static final int MOST_NEIGHBOURS = 1000;
    private static final Instant BUILT_IN = Instant.parse("2026-11-23T00:00:00Z");

    /**
     * Finds a pack.
     *
     * @param typed a folder, a file or a built-in pack's name; the first built-in pack where empty
     * @throws IOException where the file is there but cannot be read
     */
    public static Outcome<PackFile> find(Optional<String> typed, Console console)
            throws IOException {
        if (typed.isEmpty()) {
            return builtIn(BuiltIns.packs().getFirst());
        }
        String name = typed.get();
        Path path;
        try {
            path = console.path(name);
        } catch (InvalidPathException e) {
            return missing(name, "there is no pack called " + name, console);
        }
        if (Files.isDirectory(path)) {
            Path file = path.resolve(NAME);
            String label = name.endsWith("/") ? name + NAME : name + "/" + NAME;
            return Files.isRegularFile(file)
                    ? file(file, label)
                    : missing(label, "the folder " + name + " holds no " + NAME, console);
        }
        if (Files.exists(path)) {
            return file(path, name);
        }
        return BuiltIns.packs().contains(name)
                ? builtIn(name)
                : missing(name, "there is no pack called " + name, console);
    }

    private static Outcome<PackFile> builtIn(String name) {
        Blob blob = BuiltIns.pack(name).orElseThrow();
        return new Outcome.Success<>(
                new PackFile(name + "/" + NAME, blob.bytes(), PackFolder.NONE, BUILT_IN),
                List.of());
    }

    private static Outcome<PackFile> file(Path file, String label) throws IOException {
        Diagnostics problems = new Diagnostics();
        Optional<byte[]> bytes = InputFile.within(file, label, InputFile.LARGEST);
        if (bytes.isEmpty()) {
            problems.report(
                    Code.PACK_TOO_LARGE,
                    new SourceSpan(label, 0, 0, 0, 0),
                    "the file is larger than " + InputFile.megabytes() + " MB",
                    "split the pack");
            return problems.failure();
        }
        Instant modified = Files.getLastModifiedTime(file).toInstant();
        PackFolder folder = new PackFolder(file.toAbsolutePath().getParent());
        return problems.outcome(new PackFile(label, bytes.get(), folder, modified));
    }

    private static Outcome<PackFile> missing(String name, String message, Console console)
            throws IOException {
        Diagnostics problems = new Diagnostics();
        List<String> known = new ArrayList<>(neighbours(name, console));
        known.addAll(BuiltIns.packs());
        String close =
                Spelling.nearest(name, known)
                        .map(
                                found ->
                                        BuiltIns.packs().contains(found)
                                                ? "did you mean the built-in pack " + found + "?"
                                                : "did you mean " + found + "?")
                        .orElse(
                                "name a folder with a pack.yaml, a pack file, or a built-in pack: "
                                        + String.join(", ", BuiltIns.packs()));
        problems.report(
                Diagnostic.of(
                        Code.PACK_MISSING,
                        SourceSpan.NONE,
                        message,
                        close,
                        "briefpack new DIR starts a new one"));
        return problems.failure();
    }

    /** Returns the packs that lie where the name points to, written the way the name is. */
    private static List<String> neighbours(String name, Console console) throws IOException {
        int slash = name.lastIndexOf('/') + 1;
        Path folder;
        try {
            folder = console.path(slash == 0 ? "." : name.substring(0, slash));
        } catch (InvalidPathException e) {
            return List.of();
        }
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.limit(MOST_NEIGHBOURS)
                    .filter(
                            path ->
                                    Files.isRegularFile(path.resolve(NAME))
                                            || path.toString().endsWith(".yaml")
                                            || path.toString().endsWith(".yml"))
                    .map(path -> name.substring(0, slash) + path.getFileName())
                    .sorted()
                    .toList();
        }
    }
}
