package org.briefpack.cli.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.theme.Blob;

/** The folder a pack lies in: pictures and fonts come from here and nowhere else. */
public final class PackFolder {
    /** The folder of a pack that has none: built-in packs are one file. */
    public static final PackFolder NONE = new PackFolder(null);

    private final Path folder;

    /** Takes a folder that exists. */
    public PackFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads a file that the pack names.
     *
     * @param name path relative to the folder
     * @param span where the pack names it, for problems
     * @throws IOException where the disk fails
     */
    public Outcome<Blob> read(String name, SourceSpan span) throws IOException {
        Diagnostics problems = new Diagnostics();
        Path file = find(name);
        if (file == null) {
            problems.report(
                    Code.OUTSIDE_PACK,
                    span,
                    "there is no file " + name + " in the pack's folder",
                    "put it beside pack.yaml and name it from there, such as pictures/team.png");
            return problems.failure();
        }
        if (!file.startsWith(folder.toRealPath())) {
            problems.report(
                    Code.OUTSIDE_PACK,
                    span,
                    name + " lies outside the pack's folder",
                    "copy the file into the pack's folder");
            return problems.failure();
        }
        Optional<byte[]> bytes = InputFile.within(file, name, InputFile.LARGEST);
        if (bytes.isEmpty()) {
            problems.report(
                    Code.PACK_TOO_LARGE,
                    span,
                    name + " is larger than " + InputFile.megabytes() + " MB",
                    "use a smaller file");
            return problems.failure();
        }
        return problems.outcome(new Blob(name, bytes.get()));
    }

    /** Returns the file itself, with all links followed; null where there is none. */
    private Path find(String name) throws IOException {
        if (folder == null) {
            return null;
        }
        try {
            Path file = folder.resolve(name);
            return Files.isRegularFile(file) ? file.toRealPath() : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
