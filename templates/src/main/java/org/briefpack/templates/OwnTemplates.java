package org.briefpack.templates;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.reader.RecordReader;
import org.briefpack.model.theme.Blob;
import org.briefpack.templates.compose.TemplateGuard;

/**
 * The templates that lie beside a pack: each replaces a built-in document or adds one.
 *
 * @param files templates by name, without {@code .ftlx}
 * @param documents all there are: the built-in ones, replaced where there is one beside the pack,
 *     then those of the pack's own
 */
public record OwnTemplates(Map<String, Blob> files, List<DocumentKind> documents) {
    /** Where a pack brings none. */
    public static final OwnTemplates NONE = new OwnTemplates(Map.of(), Composer.documents());

    private static final String HEAD = "<#--";

    /** Copies the collections. */
    public OwnTemplates {
        files = Map.copyOf(files);
        documents = List.copyOf(documents);
    }

    /**
     * Reads the heads of templates, and refuses those that ask for more than arranging.
     *
     * @param files templates by name, each called as people call its file
     */
    public static Outcome<OwnTemplates> read(Map<String, Blob> files) {
        Diagnostics problems = new Diagnostics();
        Map<String, DocumentKind> kinds = new LinkedHashMap<>();
        Composer.documents().forEach(kind -> kinds.put(kind.name(), kind));
        files.forEach(
                (name, file) -> {
                    TemplateGuard.check(file, problems);
                    kind(name, file, problems).ifPresent(kind -> kinds.put(name, kind));
                });
        return problems.outcome(new OwnTemplates(files, new ArrayList<>(kinds.values())));
    }

    /** Returns the document of a name; empty where there is none. */
    public Optional<DocumentKind> document(String name) {
        return documents.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    /**
     * A file without a head replaces the built-in document of its name, or is there to be imported.
     */
    private static Optional<DocumentKind> kind(String name, Blob file, DiagnosticSink problems) {
        String text = new String(file.bytes(), StandardCharsets.UTF_8);
        int start = text.indexOf(HEAD);
        int end = text.indexOf("-->");
        String head = start == 0 && end > 0 ? text.substring(HEAD.length(), end) : "";
        if (!head.strip().startsWith("document")) {
            return Optional.empty();
        }
        // As many lines before it as there are, so that places are those of the template.
        String yaml = head.replaceFirst("document[^\n]*", "");
        Outcome<TemplateHead> read =
                RecordReader.read(
                        TemplateHead.class, file.name(), yaml.getBytes(StandardCharsets.UTF_8));
        read.diagnostics().forEach(problems::report);
        Optional<TemplateHead> found = read.found();
        if (found.isPresent() && !name.matches("[a-z][a-z0-9-]{0,40}")) {
            problems.report(
                    Code.TEMPLATE_HEAD,
                    SourceSpan.at(file.name(), 1, 1),
                    "`" + name + "` cannot be typed as a document",
                    "call the file by lower-case letters, digits and hyphens, such as one-page.ftlx");
            return Optional.empty();
        }
        return found.map(
                written -> {
                    boolean slides =
                            written.kind().filter(TemplateHead.Kind.SLIDES::equals).isPresent();
                    return new DocumentKind(
                            name,
                            written.format().orElse(slides ? "pptx" : "docx"),
                            slides,
                            written.standard().orElse(false),
                            written.title());
                });
    }
}
