package org.briefpack.cli.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.reader.Spelling;
import org.briefpack.model.theme.Blob;

/** The folder a pack lies in: pictures and fonts come from here and nowhere else. */
public final class PackFolder {
    /** The folder of a pack that has none: built-in packs are one file. */
    public static final PackFolder NONE = new PackFolder(null);

    private final Path folder;
    private final String owner;
    private final String beside;

    /** Takes a folder that exists. */
    public PackFolder(Path folder) {
        this(folder, "pack", "pack.yaml");
    }

    private PackFolder(Path folder, String owner, String beside) {
        this.folder = folder;
        this.owner = owner;
        this.beside = beside;
    }

    /** Returns the folder of a theme file. */
    public static PackFolder ofTheme(Path folder) {
        return new PackFolder(folder, "theme", "the theme");
    }

    /** Returns the same folder, spoken of as a theme's. */
    public PackFolder asTheme() {
        return ofTheme(folder);
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
                    "there is no file "
                            + name
                            + " in the "
                            + owner
                            + "'s folder"
                            + Spelling.suggestion(name, neighbours(name)),
                    "put it beside "
                            + beside
                            + " and name it from there, such as pictures/team.png");
            return problems.failure();
        }
        if (!file.startsWith(folder.toRealPath())) {
            problems.report(
                    Code.OUTSIDE_PACK,
                    span,
                    name + " lies outside the " + owner + "'s folder",
                    "copy the file into the " + owner + "'s folder");
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

    /** Returns the files that lie where one is looked for, by the names that a pack would use. */
    private List<String> neighbours(String name) throws IOException {
        String path = name.substring(0, name.lastIndexOf('/') + 1);
        boolean outside = path.startsWith("/") || path.contains("..") || path.contains("\\");
        return outside ? List.of() : list(path, "").stream().map(file -> path + file).toList();
    }

    /** Returns whether something of this name lies there, whatever it is. */
    public boolean holds(String name) {
        return folder != null && Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Returns the names of the files in a folder inside this one that end in a certain way, sorted;
     * none where there is no such folder.
     *
     * @throws IOException where the disk fails
     */
    public List<String> list(String name, String ending) throws IOException {
        if (folder == null || !Files.isDirectory(folder.resolve(name))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** Returns the folder in which a file lies, whose own files are found from there. */
    public PackFolder around(String name) {
        return folder == null ? NONE : new PackFolder(folder.resolve(name).getParent());
    }

    /**
     * Returns the place of a folder inside this one, which need not be there yet; empty where the
     * name leads out, be it by a link.
     *
     * @throws IOException where the disk fails
     */
    public Optional<Path> inside(String name) throws IOException {
        Path wanted;
        try {
            wanted = folder.resolve(name).normalize();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
        Path there = wanted;
        while (there != null && !Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
            there = there.getParent();
        }
        boolean leadsOut =
                there == null
                        || !Files.exists(there)
                        || !wanted.startsWith(folder.normalize())
                        || !there.toRealPath().startsWith(folder.toRealPath());
        return leadsOut ? Optional.empty() : Optional.of(wanted);
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
