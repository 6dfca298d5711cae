package org.briefpack.renderer.pdf;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF whether a file keeps PDF/UA-1 and PDF/A-2a. */
final class Conformance {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Conformance() {}

    /** Returns the rules of both standards that a file breaks, with the first message of each. */
    static Map<String, String> brokenRules(byte[] file) throws Exception {
        Map<String, String> broken = new LinkedHashMap<>();
        broken.putAll(brokenRules(file, PDFAFlavour.PDFUA_1));
        broken.putAll(brokenRules(file, PDFAFlavour.PDFA_2_A));
        return broken;
    }

    private static Map<String, String> brokenRules(byte[] file, PDFAFlavour flavour)
            throws Exception {
        Map<String, String> broken = new LinkedHashMap<>();
        try (var parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(file), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            for (TestAssertion assertion : validator.validate(parser).getTestAssertions()) {
                if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                    String rule =
                            flavour.getId()
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
        return broken;
    }
}
