package org.briefpack.cli.choice;

import java.util.ArrayList;
import java.util.List;
import org.briefpack.builder.Renderers;
import org.briefpack.builder.WantedFile;
import org.briefpack.cli.arguments.UsageException;
import org.briefpack.model.reader.Spelling;
import org.briefpack.templates.DocumentKind;
import org.briefpack.templates.OwnTemplates;

/** Works out which files {@code --document} and {@code --format} ask for. */
final class FileChoice {
    /** What stands for every document, or for every format that a document can have. */
    static final String ALL = "all";

    private FileChoice() {}

    /**
     * Returns the files to make, in the order of the documents: each document in each of the
     * formats that it can have.
     *
     * @param documents their names, or {@link #ALL}; the standard ones where none is named
     * @param formats their ids, or {@link #ALL}; each document's usual one where none is named
     * @param own the templates beside the pack
     * @throws UsageException where there is no such document or format, or one would be in no file
     */
    static List<WantedFile> of(List<String> documents, List<String> formats, OwnTemplates own)
            throws UsageException {
        Renderers installed = Renderers.installed();
        known("format", formats, formats());
        List<WantedFile> files = new ArrayList<>();
        for (DocumentKind kind : kinds(documents, own)) {
            List<String> wanted = formats.isEmpty() ? List.of(kind.format()) : formats;
            List<String> made =
                    installed.formats(kind).stream()
                            .filter(format -> wanted.contains(ALL) || wanted.contains(format))
                            .toList();
            if (made.isEmpty() && !documents.isEmpty()) {
                throw new UsageException(
                        "the document "
                                + kind.name()
                                + " cannot be made as "
                                + String.join(" or ", wanted)
                                + "; it can be "
                                + String.join(" or ", installed.formats(kind)));
            }
            made.forEach(format -> files.add(new WantedFile(kind, format)));
        }
        for (String format : formats) {
            if (!format.equals(ALL) && files.stream().noneMatch(f -> f.format().equals(format))) {
                throw new UsageException("no document named can be made as " + format);
            }
        }
        return files;
    }

    /** Returns what documents may be called. */
    static List<String> documents(OwnTemplates own) {
        return own.documents().stream().map(DocumentKind::name).toList();
    }

    /** Returns what formats may be called. */
    static List<String> formats() {
        return List.copyOf(Renderers.installed().all().keySet());
    }

    private static List<DocumentKind> kinds(List<String> names, OwnTemplates own)
            throws UsageException {
        known("document", names, documents(own));
        return own.documents().stream()
                .filter(
                        kind ->
                                names.isEmpty()
                                        ? kind.standard()
                                        : names.contains(ALL) || names.contains(kind.name()))
                .toList();
    }

    private static void known(String kind, List<String> words, List<String> known)
            throws UsageException {
        for (String word : words) {
            if (!known.contains(word) && !word.equals(ALL)) {
                throw new UsageException("there is no " + kind + " " + word + instead(word, known));
            }
        }
    }

    private static String instead(String word, List<String> known) {
        String close = Spelling.suggestion(word, known);
        return close.isEmpty() ? "; there are " + String.join(", ", known) : close;
    }
}
