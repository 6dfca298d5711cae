package org.briefpack.model.reader;

import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in plain English what the YAML parser stumbled over. */
final class YamlProblem {
    private YamlProblem() {}

    static void report(MarkedYamlEngineException e, SourceSpan at, DiagnosticSink sink) {
        String problem = String.valueOf(e.getProblem());
        String context = String.valueOf(e.getContext());
        if (problem.contains("'\\t(TAB)'") || problem.contains("TAB")) {
            say(sink, at, "a tab stands where only spaces may", "indent with two spaces");
        } else if (problem.contains("mapping values are not allowed here")) {
            say(
                    sink,
                    at,
                    "a colon stands where no key can be",
                    "put the text in quotes if the colon belongs to it",
                    "check the indentation of this line and the one above");
        } else if (problem.contains("unknown escape character")) {
            say(
                    sink,
                    at,
                    "between double quotes a backslash stands before few characters, and not before"
                            + " this one",
                    "write the backslash twice, or put the text between single quotes");
        } else if (context.contains("quoted scalar")) {
            say(
                    sink,
                    at,
                    "a quotation mark is never closed",
                    "close it, or double it inside the text");
        } else if (problem.contains("could not find expected ':'")) {
            say(sink, at, "a colon is missing after a key", "write `key: value`");
        } else if (problem.contains("expected <block end>")) {
            say(
                    sink,
                    at,
                    "this line does not belong to the lines above",
                    "check the indentation; keys of one group start in the same column");
        } else if (problem.contains("cannot start any token")) {
            say(sink, at, "no value can start with this character", "put the text in quotes");
        } else {
            say(
                    sink,
                    at,
                    "this is not well-formed YAML: " + problem,
                    "check this line and the one above");
        }
    }

    private static void say(DiagnosticSink sink, SourceSpan at, String message, String... hints) {
        sink.report(Code.YAML_SYNTAX, at, message, hints);
    }
}
