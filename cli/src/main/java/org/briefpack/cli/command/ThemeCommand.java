package org.briefpack.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.briefpack.builder.OutputFile;
import org.briefpack.builder.Renderers;
import org.briefpack.cli.arguments.Syntax;
import org.briefpack.cli.arguments.UsageException;
import org.briefpack.cli.console.ExitCode;
import org.briefpack.cli.output.OutputFolder;
import org.briefpack.cli.pack.InputFile;
import org.briefpack.model.render.BaseInspector;
import org.briefpack.model.render.CompanyLook;
import org.briefpack.model.theme.Blob;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Writes a theme in the colours and fonts of a company template, so that PDF looks as Office does.
 */
final class ThemeCommand implements Command {
    private static final double DARK = 0.18;

    @Override
    public CommandSpec spec() {
        return Syntax.command(
                        this,
                        "theme",
                        "write a theme in the colours and fonts of a company template")
                .addPositional(
                        Syntax.operands(
                                "from FILE", "the word from, and a template such as acme.potx"))
                .addOption(
                        Syntax.value(
                                "-o --out",
                                "FILE",
                                "where to write it, such as acme.yaml; printed where not given"));
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
        String yaml = yaml(look.get(), typed);
        Optional<String> out = session.arguments().value("--out");
        if (out.isEmpty()) {
            session.print(yaml);
        } else {
            Path file = session.console().path(out.get()).toAbsolutePath().normalize();
            if (Files.exists(file)) {
                throw new UsageException(out.get() + " is there already; name another file");
            }
            OutputFolder folder = new OutputFolder(file.getParent(), parent(out.get()));
            OutputFile theme = new OutputFile(file.getFileName().toString(), yaml.getBytes(UTF_8));
            folder.lay(List.of(theme));
            session.result(out.get(), theme.bytes().length);
        }
        return ExitCode.OK;
    }

    private static String parent(String out) {
        int slash = out.lastIndexOf('/');
        return slash < 0 ? "." : out.substring(0, slash);
    }

    /** Returns the theme, with what it leaves to the one that it extends. */
    private static String yaml(CompanyLook look, String typed) {
        String stem = typed.substring(typed.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
        StringBuilder yaml = new StringBuilder();
        yaml.append("# The colours and fonts of ").append(bare(typed)).append(".\n");
        boolean dark =
                Optional.ofNullable(look.colours().get("paper"))
                        .filter(paper -> paper.luminance() < DARK)
                        .isPresent();
        yaml.append("name: \"").append(bare(stem)).append("\"\n");
        yaml.append("extends: ").append(dark ? "nocturne" : "harbour").append('\n');
        String margin = dark ? "    " : "  ";
        if (!look.colours().isEmpty()) {
            // A dark template is a deck's; pages stay light.
            yaml.append(dark ? "slides:\n  colours:\n" : "colours:\n");
        }
        look.colours()
                .forEach(
                        (name, colour) ->
                                yaml.append(margin)
                                        .append(name)
                                        .append(": \"#")
                                        .append(colour.hex())
                                        .append("\"\n"));
        if (look.standard()) {
            yaml.append(dark ? "" : "slides:\n").append("  canvas: standard\n");
        }
        if (look.body().isPresent() || look.heading().isPresent()) {
            yaml.append("fonts:\n");
            look.body().ifPresent(font -> font(yaml, "body", font));
            look.heading().ifPresent(font -> font(yaml, "heading", font));
        }
        return yaml.toString();
    }

    private static void font(StringBuilder yaml, String slot, String name) {
        yaml.append("  ").append(slot).append(": \"").append(bare(name)).append("\"\n");
    }

    private static String bare(String text) {
        return text.replaceAll("[\"\\\\\\p{Cntrl}]", "");
    }
}
