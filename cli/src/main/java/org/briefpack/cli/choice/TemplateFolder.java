package org.briefpack.cli.choice;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.briefpack.cli.project.Project;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.theme.Blob;
import org.briefpack.templates.OwnTemplates;

/** Reads the folder {@code templates} beside a pack. */
public final class TemplateFolder {
    /** The folder's name. */
    public static final String NAME = "templates";

    /** How a template's name ends. */
    public static final String ENDING = ".ftlx";

    private static final int MOST = 50;

    private TemplateFolder() {}

    /**
     * Returns the templates that lie there; none where there is no such folder.
     *
     * @throws IOException where the disk fails
     */
    public static Outcome<OwnTemplates> read(Project project) throws IOException {
        Map<String, Blob> files = new LinkedHashMap<>();
        Diagnostics problems = new Diagnostics();
        List<String> names = project.folder().list(NAME, ENDING);
        if (names.size() > MOST) {
            problems.report(
                    Code.TEMPLATE_HEAD,
                    SourceSpan.NONE,
                    "the folder " + NAME + " holds more than " + MOST + " templates",
                    "keep those that are used");
            return problems.failure();
        }
        for (String name : names) {
            Outcome<Blob> file = project.read(NAME + "/" + name, SourceSpan.NONE);
            file.diagnostics().forEach(problems::report);
            String bare = name.substring(0, name.length() - ENDING.length());
            file.found().ifPresent(found -> files.put(bare, found));
        }
        return problems.outcome(files)
                .then(
                        found ->
                                found.isEmpty()
                                        ? new Outcome.Success<>(OwnTemplates.NONE, List.of())
                                        : OwnTemplates.read(found));
    }
}
