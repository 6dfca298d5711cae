package org.briefpack.model.check;

import java.util.List;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.pack.Claim;

/** Figures without a date are counted, so that nobody takes them for fresh. */
final class UndatedRule implements Rule {
    private static final int SHOWN = 8;

    @Override
    public void check(Reading reading, DiagnosticSink sink) {
        List<Claim> undated =
                reading.pack().claims().stream()
                        .filter(c -> !c.asOf().isDated() && Figures.inText(c.text()))
                        .toList();
        if (undated.isEmpty()) {
            return;
        }
        List<String> ids = undated.stream().limit(SHOWN).map(Claim::id).toList();
        String more = undated.size() > SHOWN ? " and " + (undated.size() - SHOWN) + " more" : "";
        sink.report(
                Code.UNDATED_FACTS,
                reading.at(undated.getFirst().span(), "asOf"),
                undated.size() + (undated.size() == 1 ? " figure is" : " figures are") + " undated",
                "documents say so; look for a date: " + String.join(", ", ids) + more);
    }
}
