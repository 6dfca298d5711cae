package org.briefpack.cli.command;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.briefpack.builder.Renderers;
import org.briefpack.cli.arguments.Syntax;
import org.briefpack.cli.arguments.UsageException;
import org.briefpack.cli.console.ExitCode;
import org.briefpack.cli.pack.InputFile;
import org.briefpack.model.reader.JsonText;
import org.briefpack.model.render.BaseInspector;
import org.briefpack.model.render.BaseReport;
import org.briefpack.model.theme.Blob;
import picocli.CommandLine.Model.CommandSpec;

/** Says beforehand what a company template would keep, gain and lose. */
final class InspectCommand implements Command {
    @Override
    public CommandSpec spec() {
        return Syntax.command(
                        this,
                        "inspect",
                        "say what of a company template is used, added and left out")
                .addPositional(
                        Syntax.operand(
                                "FILE", true, "a company template, such as acme.dotx", List.of()));
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
        report.ifPresent(found -> print(session, found));
        return session.verdict(report.isPresent() ? "inspected" : "it cannot be used");
    }

    private static void print(Session session, BaseReport report) {
        for (BaseReport.Fate fate : BaseReport.Fate.values()) {
            String heading = heading(fate) + "\n";
            for (BaseReport.Finding finding : report.findings()) {
                if (finding.fate() == fate) {
                    session.print(
                            session.reporter().style().json()
                                    ? json(finding)
                                    : heading + "  " + line(finding) + "\n");
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
