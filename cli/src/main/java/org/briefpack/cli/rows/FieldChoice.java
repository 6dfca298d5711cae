package org.briefpack.cli.rows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.diagnostic.Severity;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.pack.Fields;
import org.briefpack.model.reader.Spelling;

/** The fields that were set on the command line, held against those that the pack has. */
public final class FieldChoice {
    private FieldChoice() {}

    /**
     * A value that somebody gave a field.
     *
     * @param name the field's, as written
     * @param value what it shall be
     * @param span where the name stands; {@link SourceSpan#NONE} on the command line
     */
    public record Given(String name, String value, SourceSpan span) {
        /** Returns what was typed as {@code KEY=VALUE} after {@code --set}. */
        public static Given typed(String pair) {
            int equals = pair.indexOf('=');
            return new Given(
                    pair.substring(0, equals), pair.substring(equals + 1), SourceSpan.NONE);
        }
    }

    /**
     * Returns the values by the fields' names.
     *
     * @param remembered what the project file gives
     * @param typed what the command line gives, which wins
     * @param shareable whether internal fields are left out
     */
    public static Outcome<SequencedMap<String, String>> read(
            List<Given> remembered, List<Given> typed, Fields fields, boolean shareable) {
        Diagnostics problems = new Diagnostics();
        SequencedMap<String, String> values = new LinkedHashMap<>();
        values.putAll(read(remembered, fields, problems));
        values.putAll(read(typed, fields, problems));
        if (shareable) {
            values.keySet().removeIf(fields::isInternal);
        }
        return problems.outcome(values);
    }

    private static SequencedMap<String, String> read(
            List<Given> all, Fields fields, Diagnostics problems) {
        SequencedMap<String, String> values = new LinkedHashMap<>();
        for (Given given : all) {
            Optional<String> name = fields.named(given.name());
            if (name.isEmpty()) {
                problems.report(
                        refused(
                                given,
                                (given.span().isKnown() ? "" : "--set " + given.name() + ": ")
                                        + "the pack has no field `"
                                        + given.name()
                                        + "`",
                                Spelling.hint(given.name(), fields.names())));
            } else if (values.putIfAbsent(name.get(), given.value()) != null) {
                problems.report(
                        refused(
                                given,
                                (given.span().isKnown() ? "`fields`" : "--set")
                                        + " gives the field `"
                                        + name.get()
                                        + "` twice",
                                "leave out all but one"));
            }
        }
        return values;
    }

    private static Diagnostic refused(Given given, String message, String hint) {
        return Diagnostic.of(Code.UNKNOWN_FIELD, given.span(), message, hint)
                .withSeverity(Severity.ERROR);
    }
}
