package org.briefpack.model.reader;

import java.io.IOException;
import java.util.Optional;
import java.util.ServiceLoader;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.theme.Blob;

/** Where a pack's data files come from. */
@FunctionalInterface
public interface DataFiles {
    /** Has no file: for a pack that was handed over without its folder. */
    DataFiles NONE =
            (name, span) -> {
                Diagnostics problems = new Diagnostics();
                problems.report(
                        Code.DATA_UNREADABLE,
                        span,
                        Shown.of(name) + " cannot be read: the pack came without its folder",
                        "hand the folder's files to the reader with the pack");
                return problems.failure();
            };

    /**
     * Reads a file that a pack names.
     *
     * @param name path relative to the pack's folder
     * @param span where the pack names it, for problems
     * @throws IOException where the disk fails
     */
    Outcome<Blob> read(String name, SourceSpan span) throws IOException;

    /** Returns what reads spreadsheets; empty where nothing of the kind is installed. */
    default Optional<TableReader> tables() {
        return ServiceLoader.load(TableReader.class).findFirst();
    }
}
