package org.briefpack.model.check;

import java.util.HashMap;
import java.util.Map;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.pack.Claim;
import org.briefpack.model.pack.Measure;

/** No two claims give different figures for the same thing, place and date. */
final class ContradictionRule implements Rule {
    @Override
    public void check(Reading reading, DiagnosticSink sink) {
        Map<String, Claim> first = new HashMap<>();
        for (Claim claim : reading.pack().claims()) {
            if (claim.measure().isEmpty()) {
                continue;
            }
            Measure measure = claim.measure().get();
            String what =
                    String.join(
                            "\n",
                            measure.series(),
                            measure.region().orElse(""),
                            measure.subject(),
                            measure.unit().orElse(""),
                            claim.asOf().toString());
            Claim other = first.putIfAbsent(what, claim);
            if (other != null && other.measure().orElseThrow().value() != measure.value()) {
                sink.report(
                        Code.CONTRADICTING_CLAIMS,
                        claim.span(),
                        "claims `"
                                + other.id()
                                + "` and `"
                                + claim.id()
                                + "` give "
                                + other.measure().get().value()
                                + " and "
                                + measure.value()
                                + " for the same thing",
                        "the other stands in line "
                                + other.span().line()
                                + "; keep the one whose source is nearer to the figure");
            }
        }
    }
}
