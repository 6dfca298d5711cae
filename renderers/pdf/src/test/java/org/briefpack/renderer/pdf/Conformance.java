package org.briefpack.renderer.pdf;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF whether a file keeps PDF/UA-1 and PDF/A-2a. */
final class Conformance {
    private static final List<PDFAFlavour> FLAVOURS =
            List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Conformance() {}

    /** Returns the rules of both standards that a file breaks, with the first message of each. */
    static Map<String, String> brokenRules(byte[] file) throws Exception {
        Map<String, String> broken = new LinkedHashMap<>();
        try (var parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(file), FLAVOURS.getFirst());
                var validator = Foundries.defaultInstance().createValidator(FLAVOURS)) {
            for (ValidationResult result : validator.validateAll(parser)) {
                collect(result, broken);
            }
        }
        return broken;
    }

    private static void collect(ValidationResult result, Map<String, String> broken) {
        for (TestAssertion assertion : result.getTestAssertions()) {
            if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                String rule =
                        result.getPDFAFlavour().getId()
                                + " "
                                + assertion.getRuleId().getClause()
                                + "-"
                                + assertion.getRuleId().getTestNumber();
                broken.putIfAbsent(
                        rule,
                        assertion.getMessage() + " @ " + assertion.getLocation().getContext());
            }
        }
    }
}
