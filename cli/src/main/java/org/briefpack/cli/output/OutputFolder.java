package org.briefpack.cli.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.SourceSpan;

/** The folder that files are written to, all of them or none. */
public final class OutputFolder {
    private final Path folder;
    private final String label;

    /** Takes the folder, which need not exist yet, and what the person called it. */
    public OutputFolder(Path folder, String label) {
        this.folder = folder;
        this.label = label;
    }

    /** Returns how a person would write the path of a file in it. */
    public String label(OutputFile file) {
        return label + "/" + file.name();
    }

    /**
     * Returns an error for every file that would be overwritten though we did not write it as it
     * now is.
     *
     * @throws IOException where the folder cannot be read
     */
    public List<Diagnostic> edited(List<OutputFile> files) throws IOException {
        List<Diagnostic> found = new ArrayList<>();
        Ledger ledger = Ledger.of(folder);
        for (OutputFile file : files) {
            if (!isOurs(file, ledger)) {
                boolean known = ledger.hash(file.name()).isPresent();
                found.add(
                        Diagnostic.of(
                                Code.OUTPUT_EDITED,
                                new SourceSpan(label(file), 0, 0, 0, 0),
                                known
                                        ? "this file was changed since it was written"
                                        : "a file that Briefpack did not write is in the way",
                                "keep it under another name or in another folder",
                                "or use --force: it is then kept beside the new one as "
                                        + keepName(file.name()).getFileName()));
            }
        }
        return found;
    }

    private boolean isOurs(OutputFile file, Ledger ledger) throws IOException {
        Path target = folder.resolve(file.name());
        if (!Files.exists(target)) {
            return true;
        }
        byte[] there = Files.readAllBytes(target);
        Optional<String> written = ledger.hash(file.name());
        return Arrays.equals(there, file.bytes())
                || written.isPresent() && written.get().equals(Ledger.sha256(there));
    }

    /**
     * Writes all files, or none where one of them cannot be written. A file that was changed by
     * hand is first copied beside itself.
     *
     * @throws IOException where a file cannot be written; the folder then is as it was
     */
    public void write(List<OutputFile> files) throws IOException {
        Files.createDirectories(folder);
        Ledger ledger = Ledger.of(folder);
        for (OutputFile file : files) {
            if (!isOurs(file, ledger)) {
                Files.copy(folder.resolve(file.name()), keepName(file.name()));
            }
            ledger.remember(file);
        }
        List<OutputFile> all = new ArrayList<>(files);
        all.add(ledger.toFile());
        deliver(all);
    }

    /**
     * Writes files that a person will edit from now on, and remembers nothing of them.
     *
     * @throws IOException where a file cannot be written; the folder then is as it was
     */
    public void lay(List<OutputFile> files) throws IOException {
        Files.createDirectories(folder);
        deliver(files);
    }

    private void deliver(List<OutputFile> all) throws IOException {
        try (Delivery delivery = new Delivery(folder)) {
            for (OutputFile file : all) {
                delivery.stage(file);
            }
            delivery.commit();
        }
    }

    /**
     * Returns the first free name of the kind {@code name.edited.docx}, {@code name.edited-2.docx}.
     */
    private Path keepName(String name) {
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String ending = dot < 0 ? "" : name.substring(dot);
        Path kept = folder.resolve(stem + ".edited" + ending);
        for (int i = 2; Files.exists(kept); i++) {
            kept = folder.resolve(stem + ".edited-" + i + ending);
        }
        return kept;
    }
}
