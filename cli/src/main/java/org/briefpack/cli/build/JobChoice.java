package org.briefpack.cli.build;

import java.util.ArrayList;
import java.util.List;
import org.briefpack.cli.arguments.Arguments;
import org.briefpack.cli.arguments.Spelling;
import org.briefpack.cli.arguments.UsageException;
import org.briefpack.templates.Composer;
import org.briefpack.templates.DocumentKind;

/** Works out which files {@code --document} and {@code --format} ask for. */
final class JobChoice {
    private JobChoice() {}

    /**
     * Returns the files to make, in the order of the documents.
     *
     * @throws UsageException where there is no such document or format, or they do not go together
     */
    static List<Job> of(Arguments arguments, Renderers renderers) throws UsageException {
        List<String> names = arguments.values("--document");
        List<String> formats = arguments.values("--format");
        for (String format : formats) {
            if (renderers.forFormat(format).isEmpty()) {
                List<String> known = List.copyOf(renderers.all().keySet());
                throw new UsageException("there is no format " + format + instead(format, known));
            }
        }
        List<Job> jobs = new ArrayList<>();
        for (DocumentKind kind : documents(names)) {
            List<String> wanted = formats.isEmpty() ? kind.formats().subList(0, 1) : formats;
            for (String format : wanted) {
                if (kind.formats().contains(format)) {
                    jobs.add(new Job(kind, format));
                } else if (!names.isEmpty()) {
                    throw new UsageException(
                            "the document "
                                    + kind.name()
                                    + " cannot be made as "
                                    + format
                                    + "; it can be "
                                    + String.join(" or ", kind.formats()));
                }
            }
        }
        return jobs;
    }

    private static List<DocumentKind> documents(List<String> names) throws UsageException {
        List<String> known = Composer.documents().stream().map(DocumentKind::name).toList();
        for (String name : names) {
            if (!known.contains(name)) {
                throw new UsageException("there is no document " + name + instead(name, known));
            }
        }
        return Composer.documents().stream()
                .filter(kind -> names.isEmpty() ? kind.standard() : names.contains(kind.name()))
                .toList();
    }

    private static String instead(String word, List<String> known) {
        String close = Spelling.suggestion(word, known);
        return close.isEmpty() ? "; there are " + String.join(", ", known) : close;
    }
}
