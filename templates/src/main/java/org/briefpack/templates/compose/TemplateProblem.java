package org.briefpack.templates.compose;

import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import java.util.ArrayList;
import java.util.List;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.reader.Spelling;
import org.briefpack.model.theme.Blob;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with a template: where, what was expected, and the nearest name there is. */
final class TemplateProblem {
    private static final int LONGEST = 300;

    private final Filling filling;

    private TemplateProblem(Filling filling) {
        this.filling = filling;
    }

    /** Returns what is to be told of a failure. */
    static Diagnostic of(Exception e, Filling filling) {
        TemplateProblem problem = new TemplateProblem(filling);
        return switch (e) {
            case ParseException parse ->
                    problem.told(
                            String.valueOf(parse.getTemplateName()),
                            parse.getLineNumber(),
                            parse.getColumnNumber(),
                            firstLine(parse.getEditorMessage()),
                            List.of());
            case TemplateException failed ->
                    problem.told(
                            String.valueOf(failed.getTemplateSourceName()),
                            number(failed.getLineNumber()),
                            number(failed.getColumnNumber()),
                            message(failed),
                            hints(failed));
            default ->
                    problem.told(
                            filling.document() + ".ftlx",
                            1,
                            1,
                            firstLine(e.getMessage()),
                            List.of());
        };
    }

    private static int number(Integer value) {
        return value == null ? 1 : value;
    }

    private Diagnostic told(String name, int line, int column, String message, List<String> hints) {
        Blob own = filling.own().get(name.replace(".ftlx", ""));
        String[] all = hints.toArray(String[]::new);
        return own == null
                ? Diagnostic.of(
                        Code.TEMPLATE_FAILED,
                        SourceSpan.NONE,
                        name + ":" + line + ":" + column + ": " + message,
                        all)
                : Diagnostic.of(
                        Code.TEMPLATE_FAILED,
                        SourceSpan.at(own.name(), Math.max(1, line), Math.max(1, column)),
                        message,
                        all);
    }

    private static String message(TemplateException e) {
        String blamed = e.getBlamedExpressionString();
        if (e instanceof InvalidReferenceException && blamed != null) {
            return "there is no `" + blamed + "` here, or it has no value";
        }
        Throwable cause = e;
        while (cause.getCause() instanceof TemplateModelException inner) {
            cause = inner;
        }
        return firstLine(((TemplateException) cause).getMessageWithoutStackTop());
    }

    /** Names what is near to a name that does not exist: in its namespace, or among all. */
    private static List<String> hints(TemplateException e) {
        String blamed = e.getBlamedExpressionString();
        Environment environment = e.getEnvironment();
        boolean missing = e instanceof InvalidReferenceException;
        if (blamed == null || environment == null || !missing) {
            return List.of();
        }
        List<String> hints = new ArrayList<>();
        List<String> known = known(blamed, environment);
        if (!known.isEmpty()) {
            hints.add(Spelling.hint(blamed.substring(blamed.lastIndexOf('.') + 1), known));
        }
        hints.add("where it may be missing, ask first: <#if " + blamed + "??>");
        return hints;
    }

    private static List<String> known(String blamed, Environment environment) {
        int dot = blamed.lastIndexOf('.');
        List<String> names = new ArrayList<>();
        try {
            if (dot < 0) {
                for (Object name : environment.getKnownVariableNames()) {
                    names.add(name.toString());
                }
            } else if (environment.getVariable(blamed.substring(0, dot))
                    instanceof TemplateHashModelEx hash) {
                TemplateModelIterator keys = hash.keys().iterator();
                while (keys.hasNext()) {
                    TemplateModel key = keys.next();
                    names.add(PlainText.of(key));
                }
            }
        } catch (TemplateModelException unknown) {
            return List.of();
        }
        return names;
    }

    private static String firstLine(@Nullable String message) {
        String line = message == null ? "" : message.lines().findFirst().orElse("");
        if (line.isEmpty()) {
            return "the template failed";
        }
        String begun = line.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + line.substring(1);
        return begun.length() > LONGEST ? begun.substring(0, LONGEST) + "\u2026" : begun;
    }
}
