package org.briefpack.cli.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefpack.cli.pack.PackFile;
import org.briefpack.cli.pack.PackFolder;
import org.briefpack.cli.rows.FieldChoice;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.reader.RecordReader;
import org.briefpack.model.reader.Spelling;
import org.briefpack.model.theme.Blob;

/**
 * What is remembered of how a pack is built, in the file {@code briefpack.yaml} beside it. It may
 * come from anybody: what it names lies in the pack's folder, or is refused.
 *
 * @param file what it says
 * @param folder where the pack lies
 * @param prefix what stands before a file's name where people are told of it; such as {@code mine/}
 */
public record Project(ProjectFile file, PackFolder folder, String prefix) {
    /** The file's name. */
    public static final String NAME = "briefpack.yaml";

    /** Where nothing is remembered. */
    public static final Project NONE = new Project(ProjectFile.EMPTY, PackFolder.NONE, "");

    /**
     * Reads the project file.
     *
     * @param label what people call it
     * @param file its bytes; empty where there is none
     * @param pack the pack that it lies beside
     */
    public static Outcome<Project> read(String label, Optional<byte[]> file, PackFile pack) {
        String prefix = label.substring(0, label.length() - NAME.length());
        if (file.isEmpty() || saysNothing(file.get())) {
            return new Outcome.Success<>(
                    new Project(ProjectFile.EMPTY, pack.folder(), prefix), List.of());
        }
        return RecordReader.read(ProjectFile.class, label, file.get())
                .then(
                        read ->
                                new Outcome.Success<>(
                                        new Project(read, pack.folder(), prefix), List.of()));
    }

    /** One that holds nothing but comments is as good as none. */
    private static boolean saysNothing(byte[] file) {
        return new String(file, StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.replace("\ufeff", "").strip())
                .allMatch(line -> line.isEmpty() || line.startsWith("#"));
    }

    /** Returns where the value of a key stands. */
    public SourceSpan at(String key) {
        return file.places().value(file.span(), key);
    }

    /** Returns where an item of a list stands. */
    public SourceSpan at(String key, int index) {
        return file.places().item(at(key), index);
    }

    /**
     * Returns a file that it names, called as people call it.
     *
     * @throws IOException where the disk fails
     */
    public Outcome<Blob> read(String name, SourceSpan span) throws IOException {
        Outcome<Blob> read = folder.read(name, span);
        return read.found().isEmpty()
                ? new Outcome.Failure<>(
                        read.diagnostics().stream().map(Project::elsewhere).toList())
                : new Outcome.Success<>(
                        new Blob(prefix + name, read.found().get().bytes()), read.diagnostics());
    }

    private static Diagnostic elsewhere(Diagnostic problem) {
        return Diagnostic.of(
                problem.code(),
                problem.span(),
                problem.message(),
                "put it into the pack's folder, or name one elsewhere on the command line");
    }

    /** Returns the values of fields that it remembers, as they are written. */
    public List<FieldChoice.Given> fields() {
        List<FieldChoice.Given> given = new ArrayList<>();
        file.fields()
                .forEach(
                        (name, value) ->
                                given.add(
                                        new FieldChoice.Given(
                                                name,
                                                value,
                                                file.places().key(at("fields"), name))));
        return given;
    }

    /** Returns the output folder that it names; empty where it names none, or one outside. */
    public Optional<Path> out() throws IOException {
        return file.out().isEmpty() ? Optional.empty() : folder.inside(file.out().get());
    }

    /** Returns what is to be said of a word that is not known. */
    public Diagnostic unknown(String kind, String word, SourceSpan span, List<String> known) {
        return Diagnostic.of(
                Code.PROJECT_UNUSABLE,
                span,
                "there is no " + kind + " `" + word + "`",
                Spelling.hint(word, known));
    }

    /** Returns what is to be said of something that cannot be had. */
    public Diagnostic unusable(String key, String message, String hint) {
        return Diagnostic.of(Code.PROJECT_UNUSABLE, at(key), message, hint);
    }
}
