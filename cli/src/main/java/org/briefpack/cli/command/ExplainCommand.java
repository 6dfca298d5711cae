package org.briefpack.cli.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.briefpack.cli.arguments.Syntax;
import org.briefpack.cli.arguments.UsageException;
import org.briefpack.cli.console.ExitCode;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Explanations;
import org.briefpack.model.reader.Spelling;
import picocli.CommandLine.Model.CommandSpec;

/** Says what a code such as BP104 means. */
final class ExplainCommand implements Command {
    @Override
    public CommandSpec spec() {
        return Syntax.command(
                        this, "explain", "say what a code such as BP104 means, or list all codes")
                .addPositional(
                        Syntax.operand(
                                "CODE",
                                false,
                                "a code such as BP104; none lists all",
                                () -> ids().iterator()));
    }

    @Override
    public ExitCode run(Session session) throws UsageException {
        if (session.arguments().operand().isEmpty()) {
            for (Code code : Code.values()) {
                session.result(members(code), code.id() + "  " + code.title());
            }
            return ExitCode.OK;
        }
        String id = session.arguments().operand().get();
        Code code = Code.byId(id).orElseThrow(() -> unknown(id));
        Map<String, Object> members = members(code);
        String page = Explanations.page(code);
        members.put("page", page);
        session.result(members, page.stripTrailing());
        return ExitCode.OK;
    }

    private static UsageException unknown(String id) {
        return new UsageException(
                "there is no code " + id + Spelling.suggestion(id.toUpperCase(Locale.ROOT), ids()));
    }

    private static Map<String, Object> members(Code code) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "code");
        members.put("code", code.id());
        members.put("severity", code.severity().name().toLowerCase(Locale.ROOT));
        members.put("title", code.title());
        return members;
    }

    private static List<String> ids() {
        return Stream.of(Code.values()).map(Code::id).toList();
    }
}
