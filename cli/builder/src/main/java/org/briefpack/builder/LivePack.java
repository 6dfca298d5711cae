package org.briefpack.builder;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.theme.Blob;
import org.briefpack.model.theme.Theme;

/**
 * A pack and all that belongs to it, read anew whenever it is asked for. Whoever shows it decides
 * when to read; where its files lie, and what may be read of them, is decided here.
 */
public interface LivePack {
    /**
     * The pack's file as it stood when it was read.
     *
     * @param label what the person calls it
     * @param yaml its bytes; not copied
     * @param modified when it was last changed
     * @param file where it is; empty for a built-in pack, which nobody can change
     */
    record Source(String label, byte[] yaml, Instant modified, Optional<Path> file) {}

    /**
     * Reads the pack's file; a failure where there is none or it is too large.
     *
     * @throws IOException where it is there but cannot be read
     */
    Outcome<Source> source() throws IOException;

    /**
     * Reads a spreadsheet that the pack names, by that name.
     *
     * @param span where the pack names it
     * @throws IOException where the disk fails
     */
    Outcome<Blob> data(String name, SourceSpan span) throws IOException;

    /**
     * Reads the pictures that a pack names, by those names; a failure with every one that cannot be
     * had.
     *
     * @throws IOException where the disk fails
     */
    Outcome<Map<String, Blob>> pictures(Pack pack) throws IOException;

    /**
     * Returns what was chosen, its theme and company templates read anew.
     *
     * @param pack whose fields have values; empty where it could not be read
     * @throws IOException where one of them cannot be read
     */
    Outcome<Choices> choices(Optional<Pack> pack) throws IOException;

    /**
     * Reads another theme.
     *
     * @param name one of {@link #themes}
     * @throws IOException where it cannot be read
     */
    Outcome<Theme> theme(String name) throws IOException;

    /** Returns the themes to choose from; the first is the one that was chosen. */
    List<String> themes();

    /**
     * Returns a file under the name that a build of the pack gives it.
     *
     * @param file as {@link Briefpack#build} makes it
     * @param fields values over the pack's own
     * @param documents how many are made together; one alone needs no name of its own
     */
    OutputFile named(OutputFile file, Pack pack, Map<String, String> fields, int documents);

    /**
     * Returns the files that what was read last depends on, whether they are there or not: a change
     * of one is a reason to read again.
     *
     * @param pack the pack as it was read last, for its pictures; empty where none could be read
     */
    Set<Path> files(Optional<Pack> pack);

    /** Returns the day that ages are measured against. */
    LocalDate asOf();

    /** Returns whether what is internal was left out from the start. */
    boolean shareable();

    /** Returns a variable of the environment; empty where it is not set. */
    String environment(String name);

    /** Tells the person at the terminal something, in one line; the address first. */
    void say(String line);
}
