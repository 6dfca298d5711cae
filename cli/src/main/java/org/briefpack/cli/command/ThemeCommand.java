package org.briefpack.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefpack.builder.OutputFile;
import org.briefpack.builder.Renderers;
import org.briefpack.cli.arguments.Syntax;
import org.briefpack.cli.arguments.UsageException;
import org.briefpack.cli.choice.LookTheme;
import org.briefpack.cli.console.ExitCode;
import org.briefpack.cli.output.OutputFolder;
import org.briefpack.cli.pack.InputFile;
import org.briefpack.model.render.BaseInspector;
import org.briefpack.model.render.CompanyLook;
import org.briefpack.model.theme.Blob;
import picocli.CommandLine.Model.CommandSpec;

/** Writes a theme in the look of a company template, so that PDF looks as Office does. */
final class ThemeCommand implements Command {
    @Override
    public CommandSpec spec() {
        return Syntax.command(
                        this,
                        "theme",
                        "write a theme in the colours, fonts, sizes and logo of a company"
                                + " template")
                .addPositional(
                        Syntax.operands(
                                "from FILE", "the word from, and a template such as acme.potx"))
                .addOption(
                        Syntax.value(
                                "-o --out",
                                "FILE",
                                "where to write it, such as acme.yaml, and its logo beside; printed"
                                        + " where not given"));
    }

    @Override
    public ExitCode run(Session session) throws UsageException, IOException {
        List<String> words = session.arguments().operands();
        if (words.size() != 2 || !words.getFirst().equals("from")) {
            throw new UsageException("write briefpack theme from FILE");
        }
        String typed = words.get(1);
        Blob base = new Blob(typed, InputFile.read(session.console().path(typed), typed));
        Optional<BaseInspector> inspector = Renderers.installed().inspector(base);
        if (inspector.isEmpty()) {
            throw new UsageException(typed + " is no template that an installed format can use");
        }
        Optional<CompanyLook> look = session.keep(inspector.get().look(base));
        if (look.isEmpty()) {
            return session.nothingWritten();
        }
        Optional<String> out = session.arguments().value("--out");
        boolean slides = inspector.get().format().id().equals("pptx");
        LookTheme theme =
                new LookTheme(
                        typed,
                        stem(out.orElse(typed)),
                        slides ? Optional.empty() : look,
                        slides ? look : Optional.empty());
        if (out.isEmpty()) {
            session.print(theme.yaml());
        } else {
            write(session, out.get(), theme);
        }
        return ExitCode.OK;
    }

    private static void write(Session session, String out, LookTheme theme)
            throws UsageException, IOException {
        Path file = session.console().path(out).toAbsolutePath().normalize();
        List<OutputFile> files = new ArrayList<>();
        files.add(new OutputFile(file.getFileName().toString(), theme.yaml().getBytes(UTF_8)));
        theme.logos().forEach((name, logo) -> files.add(new OutputFile(name, logo.bytes())));
        String parent = parent(out);
        for (OutputFile one : files) {
            if (Files.exists(file.resolveSibling(one.name()))) {
                throw new UsageException(
                        shown(parent, one) + " is there already; name another file");
            }
        }
        new OutputFolder(file.getParent(), parent).lay(files);
        for (OutputFile one : files) {
            session.result(shown(parent, one), one.bytes().length);
        }
    }

    private static String shown(String parent, OutputFile file) {
        return parent.equals(".") ? file.name() : parent + "/" + file.name();
    }

    private static String parent(String out) {
        int slash = out.lastIndexOf('/');
        return slash < 0 ? "." : out.substring(0, slash);
    }

    private static String stem(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
    }
}
