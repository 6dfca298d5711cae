package org.briefpack.cli.output;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefpack.builder.OutputFile;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.SourceSpan;

/** The folder that files are written to, all of them or none. */
public final class OutputFolder {
    private final Path folder;
    private final String label;
    private final Disk disk;

    /** Takes the folder, which need not exist yet, and what the person called it. */
    public OutputFolder(Path folder, String label) {
        this(folder, label, Disk.REAL);
    }

    OutputFolder(Path folder, String label, Disk disk) {
        this.folder = folder;
        this.label = label;
        this.disk = disk;
    }

    /** Returns a folder in it. */
    public OutputFolder inner(String name) {
        return new OutputFolder(folder.resolve(name), label + "/" + name, disk);
    }

    /**
     * Returns whether files are there as we last wrote them, and no interrupted run left anything.
     *
     * @throws IOException where the folder cannot be read
     */
    public boolean holds(List<String> names) throws IOException {
        if (Files.exists(folder.resolve(Journal.NAME))) {
            return false;
        }
        Ledger ledger = Ledger.of(folder);
        for (String name : names) {
            Optional<String> written = ledger.hash(name);
            if (!Journal.isPlain(name)
                    || written.isEmpty()
                    || !written.equals(SmallFile.sha256(folder.resolve(name)))) {
                return false;
            }
        }
        return true;
    }

    /** Opens the log of a batch whose rows' folders lie in this one. */
    public BatchLog log(String print, boolean resume) throws IOException {
        return new BatchLog(folder, this, print, resume);
    }

    /** Returns how a person would write the path of a file in it. */
    public String label(OutputFile file) {
        return label + "/" + file.name();
    }

    /**
     * Writes all files, or none where one of them cannot be written or would go over a file that we
     * did not write as it now is. Waits while another run writes to the folder.
     *
     * @param force whether to write over such files too; each is kept under another name
     * @return an error for each such file, without {@code force}; then nothing was written
     * @throws IOException where a file cannot be written; the folder then is as it was
     */
    public List<Diagnostic> write(List<OutputFile> files, boolean force) throws IOException {
        Files.createDirectories(folder);
        return FolderLock.holding(folder, () -> deliver(files, force));
    }

    private List<Diagnostic> deliver(List<OutputFile> files, boolean force) throws IOException {
        Delivery delivery = new Delivery(folder, disk);
        delivery.finish();
        Ledger ledger = Ledger.of(folder);
        List<OutputFile> edited = new ArrayList<>();
        for (OutputFile file : files) {
            if (!isOurs(file, ledger)) {
                edited.add(file);
            }
        }
        if (!edited.isEmpty() && !force) {
            return edited(edited, ledger);
        }
        for (OutputFile file : edited) {
            delivery.stageSecondName(file.name(), keepName(file.name()));
        }
        deliver(
                delivery,
                () -> {
                    for (OutputFile file : files) {
                        delivery.stage(file, ledger.remember(file));
                    }
                    delivery.stage(ledger.toFile());
                });
        return List.of();
    }

    /**
     * Writes files that a person will edit from now on, and remembers nothing of them.
     *
     * @throws IOException where a file cannot be written; the folder then is as it was
     */
    public void lay(List<OutputFile> files) throws IOException {
        Files.createDirectories(folder);
        FolderLock.holding(
                folder,
                () -> {
                    Delivery delivery = new Delivery(folder, disk);
                    delivery.finish();
                    deliver(
                            delivery,
                            () -> {
                                for (OutputFile file : files) {
                                    delivery.stage(file);
                                }
                            });
                    return files;
                });
    }

    /**
     * Finishes or undoes what an interrupted run left in the folder, if it left anything.
     *
     * @throws IOException where that cannot be done
     */
    public void finish() throws IOException {
        if (!Files.exists(folder.resolve(FolderLock.NAME))
                && !Files.exists(folder.resolve(Journal.NAME))) {
            return;
        }
        FolderLock.holding(
                folder,
                () -> {
                    new Delivery(folder, disk).finish();
                    return folder;
                });
    }

    /** Takes files for a delivery. */
    private interface Staging {
        void run() throws IOException;
    }

    private static void deliver(Delivery delivery, Staging staging) throws IOException {
        try {
            staging.run();
        } catch (IOException e) {
            delivery.clear();
            throw e;
        }
        delivery.commit();
    }

    private List<Diagnostic> edited(List<OutputFile> files, Ledger ledger) {
        List<Diagnostic> found = new ArrayList<>();
        for (OutputFile file : files) {
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
                                    + keepName(file.name())));
        }
        return found;
    }

    private boolean isOurs(OutputFile file, Ledger ledger) throws IOException {
        Path target = folder.resolve(file.name());
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        if (!Files.isRegularFile(target)) {
            // A folder or a device, which no build can replace.
            throw new FileAlreadyExistsException(label(file));
        }
        Optional<String> there = SmallFile.sha256(target);
        return there.equals(ledger.hash(file.name()))
                || there.equals(Optional.of(SmallFile.sha256(file.bytes())));
    }

    /**
     * Returns the first free name of the kind {@code name.edited.docx}, {@code name.edited-2.docx}.
     */
    private String keepName(String name) {
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String ending = dot < 0 ? "" : name.substring(dot);
        Path kept = folder.resolve(stem + ".edited" + ending);
        for (int i = 2; Files.exists(kept); i++) {
            kept = folder.resolve(stem + ".edited-" + i + ending);
        }
        return kept.getFileName().toString();
    }
}
