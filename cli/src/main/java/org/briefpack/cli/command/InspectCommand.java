package org.briefpack.cli.command;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.briefpack.builder.Briefpack;
import org.briefpack.builder.Choices;
import org.briefpack.builder.PackInput;
import org.briefpack.builder.Renderers;
import org.briefpack.cli.arguments.Syntax;
import org.briefpack.cli.arguments.UsageException;
import org.briefpack.cli.choice.ThemeChoice;
import org.briefpack.cli.console.ExitCode;
import org.briefpack.cli.pack.InputFile;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.reader.JsonText;
import org.briefpack.model.render.BaseInspector;
import org.briefpack.model.render.BaseReport;
import org.briefpack.model.render.BaseTrial;
import org.briefpack.model.theme.Blob;
import org.briefpack.model.theme.Theme;
import org.briefpack.templates.BuiltIns;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Says beforehand whether a company template is fit for use, and what it would keep, gain and lose:
 * the built-in deck or brief is set on it as a build would.
 */
final class InspectCommand implements Command {
    @Override
    public CommandSpec spec() {
        return Syntax.command(
                        this,
                        "inspect",
                        "say whether a company template fits, and what of it is used, added and"
                                + " left out")
                .addPositional(
                        Syntax.operand(
                                "FILE", true, "a company template, such as acme.dotx", List.of()))
                .addOption(Syntax.flag("--json", "print it for programs, one object a line"));
    }

    @Override
    public ExitCode run(Session session) throws UsageException, IOException {
        String typed = session.arguments().operand().orElseThrow();
        Blob base = new Blob(typed, InputFile.read(session.console().path(typed), typed));
        BaseInspector inspector =
                Renderers.installed()
                        .inspector(base)
                        .orElseThrow(
                                () ->
                                        new UsageException(
                                                typed
                                                        + " is no template that an installed format"
                                                        + " can use"));
        Optional<BaseReport> report = session.keep(inspector.inspect(base));
        if (report.isEmpty()) {
            return session.verdict("it cannot be used");
        }
        boolean json = session.reporter().style().json() || session.arguments().has("--json");
        BaseVerdict verdict = verdict(inspector, base, report.get());
        if (json) {
            session.print(JsonText.line(verdict.members()) + "\n");
        } else {
            verdict.lines().forEach(line -> session.print(line + "\n"));
        }
        print(session, report.get(), json);
        return session.verdict("inspected");
    }

    private static BaseVerdict verdict(BaseInspector inspector, Blob base, BaseReport report) {
        String format = inspector.format().id();
        String document = format.equals("pptx") ? "deck" : "brief";
        Outcome<Theme> theme = ThemeChoice.of(Map.of(format, base));
        Choices usual = Choices.of(document);
        BaseTrial trial =
                Briefpack.tried(
                                showpiece(),
                                usual.on(Map.of(format, base))
                                        .with(theme.found().orElse(usual.theme())),
                                usual.theme())
                        .orElseThrow();
        return new BaseVerdict(
                document, report, inspector.look(base).orElseThrow(), trial, theme.diagnostics());
    }

    private static PackInput showpiece() {
        Blob pack = BuiltIns.pack(BuiltIns.packs().getFirst()).orElseThrow();
        return PackInput.of(Briefpack.read(pack.name(), pack.bytes()).orElseThrow());
    }

    private static void print(Session session, BaseReport report, boolean json) {
        for (BaseReport.Fate fate : BaseReport.Fate.values()) {
            String heading = heading(fate) + "\n";
            for (BaseReport.Finding finding : report.findings()) {
                if (finding.fate() == fate) {
                    session.print(json ? json(finding) : heading + "  " + line(finding) + "\n");
                    heading = "";
                }
            }
        }
    }

    private static String line(BaseReport.Finding finding) {
        return finding.detail().isEmpty()
                ? finding.subject()
                : finding.subject() + ": " + finding.detail();
    }

    private static String heading(BaseReport.Fate fate) {
        return switch (fate) {
            case KEPT -> "kept as it is";
            case MAPPED -> "used for";
            case ADDED -> "missing, will be added";
            case LEFT_OUT -> "left out";
        };
    }

    private static String json(BaseReport.Finding finding) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "finding");
        members.put(
                "fate",
                switch (finding.fate()) {
                    case KEPT -> "kept";
                    case MAPPED -> "mapped";
                    case ADDED -> "added";
                    case LEFT_OUT -> "left-out";
                });
        members.put("subject", finding.subject());
        members.put("detail", finding.detail());
        return JsonText.line(members) + "\n";
    }
}
