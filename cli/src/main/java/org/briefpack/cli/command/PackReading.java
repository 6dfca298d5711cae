package org.briefpack.cli.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.briefpack.cli.arguments.UsageException;
import org.briefpack.cli.pack.PackFile;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.reader.PackReader;

/** Finds, reads and checks the pack that a command works on. */
final class PackReading {
    private final Session session;
    private final LocalDate asOf;

    PackReading(Session session) throws UsageException {
        this.session = session;
        this.asOf = session.asOf();
    }

    /** Finds a pack's file; empty where there is none, which was reported. */
    Optional<PackFile> find(Optional<String> typed) throws IOException {
        Optional<PackFile> file = session.keep(PackFile.find(typed, session.console()));
        file.ifPresent(found -> session.reporter().source(found.label(), found.bytes()));
        return file;
    }

    /** Reads a pack; empty where it is wrong, which was reported. */
    Optional<Pack> read(PackFile file) {
        return session.keep(PackReader.read(file.label(), file.bytes()));
    }

    /** Reports what the editorial rules say. */
    void check(Pack pack) {
        Objects.requireNonNull(asOf);
    }
}
