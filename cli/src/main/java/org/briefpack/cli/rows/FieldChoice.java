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
     * Returns the values by the fields' names.
     *
     * @param pairs of the form {@code KEY=VALUE}, as typed
     * @param shareable whether internal fields are left out
     */
    public static Outcome<SequencedMap<String, String>> read(
            List<String> pairs, Fields fields, boolean shareable) {
        Diagnostics problems = new Diagnostics();
        SequencedMap<String, String> values = new LinkedHashMap<>();
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            String typed = pair.substring(0, equals);
            Optional<String> name = fields.named(typed);
            if (name.isEmpty()) {
                problems.report(
                        refused(
                                "--set " + typed + ": the pack has no field `" + typed + "`",
                                Spelling.hint(typed, fields.names())));
            } else if (values.containsKey(name.get())) {
                problems.report(
                        refused(
                                "--set gives the field `" + name.get() + "` twice",
                                "leave out all but one"));
            } else {
                values.put(name.get(), pair.substring(equals + 1));
            }
        }
        if (shareable) {
            values.keySet().removeIf(fields::isInternal);
        }
        return problems.outcome(values);
    }

    private static Diagnostic refused(String message, String hint) {
        return Diagnostic.of(Code.UNKNOWN_FIELD, SourceSpan.NONE, message, hint)
                .withSeverity(Severity.ERROR);
    }
}
