package org.briefpack.model.reader;

import java.util.ArrayList;
import java.util.List;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.pack.Pack;

/** Reads packs: the file's form first, then whether every id leads somewhere. */
public final class PackReader {
    private PackReader() {}

    /**
     * Reads a pack.
     *
     * @param file the file as the person named it, for messages
     * @param yaml the file's bytes
     * @return the pack, or every problem of the file at once
     */
    public static Outcome<Pack> read(String file, byte[] yaml) {
        return switch (RecordReader.read(Pack.class, file, yaml)) {
            case Outcome.Failure<Pack> failure -> failure;
            case Outcome.Success<Pack> success -> {
                Diagnostics diagnostics = new Diagnostics();
                CrossReferences.check(success.value(), diagnostics);
                diagnostics.sort();
                List<Diagnostic> all = new ArrayList<>(success.diagnostics());
                all.addAll(diagnostics.list());
                yield diagnostics.hasErrors()
                        ? new Outcome.Failure<>(all)
                        : new Outcome.Success<>(success.value(), all);
            }
        };
    }
}
