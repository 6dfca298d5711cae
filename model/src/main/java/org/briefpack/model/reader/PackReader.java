package org.briefpack.model.reader;

import java.util.ArrayList;
import java.util.List;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.pack.Pack;

/** Reads packs: the file's form first, then whether every id leads somewhere. */
public final class PackReader {
    /** Problems that are told at most; nobody reads more of them. */
    private static final int MOST = 1_000;

    private PackReader() {}

    /**
     * Reads a pack that names no spreadsheets.
     *
     * @param file the file as the person named it, for messages
     * @param yaml the file's bytes
     * @return the pack, or every problem of the file at once
     */
    public static Outcome<Pack> read(String file, byte[] yaml) {
        return read(file, yaml, DataFiles.NONE);
    }

    /**
     * Reads a pack with the spreadsheets that it names.
     *
     * @param file the file as the person named it, for messages
     * @param yaml the file's bytes
     * @param files has what lies beside it
     * @return the pack, or every problem of the file at once
     */
    public static Outcome<Pack> read(String file, byte[] yaml, DataFiles files) {
        Outcome<Pack> read = RecordReader.read(Pack.class, file, yaml, files);
        if (read.found().isEmpty()) {
            return new Outcome.Failure<>(bounded(read.diagnostics()));
        }
        Pack pack = read.found().get();
        Diagnostics diagnostics = new Diagnostics();
        CrossReferences.check(pack, diagnostics);
        OwnWords.check(pack, diagnostics);
        diagnostics.sort();
        List<Diagnostic> all = new ArrayList<>(read.diagnostics());
        all.addAll(diagnostics.list());
        return diagnostics.hasErrors()
                ? new Outcome.Failure<>(bounded(all))
                : new Outcome.Success<>(pack, all);
    }

    /** Cuts a list that is too long to read; the last one says how many were left out. */
    private static List<Diagnostic> bounded(List<Diagnostic> all) {
        if (all.size() <= MOST) {
            return all;
        }
        List<Diagnostic> kept = new ArrayList<>(all.subList(0, MOST - 1));
        Diagnostic last = all.get(MOST - 1);
        String more = (all.size() - MOST) + " more problems are not listed";
        kept.add(
                new Diagnostic(
                        last.code(), last.severity(), last.message(), last.span(), List.of(more)));
        return kept;
    }
}
