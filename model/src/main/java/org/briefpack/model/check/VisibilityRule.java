package org.briefpack.model.check;

import java.util.HashSet;
import java.util.Set;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.pack.Claim;
import org.briefpack.model.pack.Statement;
import org.briefpack.model.pack.Visibility;

/** What may be shared does not rest on what may not. */
final class VisibilityRule implements Rule {
    @Override
    public void check(Reading reading, DiagnosticSink sink) {
        Set<String> internal = new HashSet<>();
        for (Claim claim : reading.pack().claims()) {
            if (claim.visibility().filter(v -> v == Visibility.INTERNAL).isPresent()) {
                internal.add(claim.id());
            }
        }
        if (Audience.names(
                reading.pack().title().content(), Audience.internalFields(reading.pack()))) {
            sink.report(
                    Code.INTERNAL_REACHABLE,
                    reading.pack().title().span(),
                    "the title names an internal field, and no build can do without a title",
                    "take the field out of the title, or the mark `internal` off the field");
        }
        for (Statement statement : reading.all(Statement.class)) {
            check(statement, internal, sink);
        }
    }

    private static void check(Statement statement, Set<String> internal, DiagnosticSink sink) {
        boolean shareable =
                statement.visibility().orElse(Visibility.SHAREABLE) == Visibility.SHAREABLE;
        if (shareable && statement.claim().filter(internal::contains).isPresent()) {
            sink.report(
                    Code.INTERNAL_REACHABLE,
                    statement.span(),
                    "this may be shared, but rests on the internal claim `"
                            + statement.claim().get()
                            + "`",
                    "mark the statement `visibility: internal`, or the claim `shareable`");
        }
    }
}
