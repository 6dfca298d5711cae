package org.briefpack.cli.choice;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.briefpack.builder.Renderers;
import org.briefpack.builder.WantedFile;
import org.briefpack.cli.arguments.Arguments;
import org.briefpack.cli.arguments.UsageException;
import org.briefpack.cli.console.Console;
import org.briefpack.cli.pack.InputFile;
import org.briefpack.cli.project.Project;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.theme.Blob;
import org.briefpack.templates.Composer;
import org.briefpack.templates.DocumentKind;

/** Finds the company templates that the command line and the project file name. */
final class BaseChoice {
    private final Arguments arguments;
    private final Console console;
    private final Project project;
    private final Diagnostics problems;

    BaseChoice(Arguments arguments, Console console, Project project, Diagnostics problems) {
        this.arguments = arguments;
        this.console = console;
        this.project = project;
        this.problems = problems;
    }

    /**
     * Returns the templates by the format that is written on them.
     *
     * @throws UsageException where one typed is of no use, or there are two for one format
     * @throws IOException where one cannot be read
     */
    Map<String, Blob> read() throws UsageException, IOException {
        Map<String, Blob> bases = new HashMap<>();
        for (String typed : arguments.values("--base")) {
            Blob base = new Blob(typed, InputFile.read(console.path(typed), typed));
            String format =
                    format(base)
                            .orElseThrow(
                                    () ->
                                            new UsageException(
                                                    "--base "
                                                            + typed
                                                            + " is no template that an installed"
                                                            + " format can use"));
            if (bases.put(format, base) != null) {
                throw new UsageException("--base names two templates for " + format);
            }
        }
        remembered().forEach(bases::putIfAbsent);
        return bases;
    }

    private Map<String, Blob> remembered() throws IOException {
        Map<String, Blob> bases = new HashMap<>();
        List<String> names = project.file().bases();
        for (int i = 0; i < names.size(); i++) {
            SourceSpan span = project.at("bases", i);
            Outcome<Blob> read = project.read(names.get(i), span);
            read.diagnostics().forEach(problems::report);
            Optional<String> format = read.found().flatMap(BaseChoice::format);
            if (read.found().isPresent() && format.isEmpty()) {
                problems.report(
                        Diagnostic.of(
                                Code.PROJECT_UNUSABLE,
                                span,
                                names.get(i) + " is no template that an installed format can use",
                                "name a .dotx or .docx for Word, a .potx or .pptx for PowerPoint"));
            } else if (format.isPresent() && bases.put(format.get(), read.found().get()) != null) {
                problems.report(
                        Diagnostic.of(
                                Code.PROJECT_UNUSABLE,
                                span,
                                "this is the second template for " + format.get(),
                                "keep one of the two"));
            }
        }
        return bases;
    }

    private static Optional<String> format(Blob base) {
        return Renderers.installed().inspector(base).map(found -> found.format().id());
    }

    /**
     * Reports templates that no file is written on. What a project file names serves builds of all
     * its documents: of one that asks for some of them, nothing is said.
     */
    void reportUnused(Map<String, Blob> bases, List<WantedFile> files) {
        boolean some = arguments.has("--document") || arguments.has("--format");
        bases.forEach(
                (format, base) -> {
                    boolean typed = arguments.values("--base").contains(base.name());
                    boolean used = files.stream().anyMatch(file -> file.format().equals(format));
                    if (!used && (typed || !some)) {
                        problems.report(unused(format, base, typed));
                    }
                });
    }

    private Diagnostic unused(String format, Blob base, boolean typed) {
        String name = base.name().substring(typed ? 0 : project.prefix().length());
        int index = project.file().bases().indexOf(name);
        String document =
                Composer.documents().stream()
                        .filter(kind -> kind.format().equals(format))
                        .map(DocumentKind::name)
                        .findFirst()
                        .orElse("all");
        return Diagnostic.of(
                Code.BASE_UNUSED,
                typed || index < 0 ? SourceSpan.NONE : project.at("bases", index),
                "no file is written on " + base.name() + ": none of them is " + format,
                "build one with -d " + document + " -f " + format + ", or leave out the template");
    }
}
