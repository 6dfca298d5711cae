package org.briefpack.verify.internal;

import java.util.Locale;
import java.util.Optional;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.theme.Blob;

/**
 * A file that was opened again.
 *
 * @param name what people call it
 * @param facts what it keeps of the facts that it states; empty where it keeps none
 */
public record Reopened(String name, Optional<Facts> facts) {
    /** Opens a file and looks at it; empty where it cannot be opened, which is a finding. */
    public static Optional<Reopened> open(Blob file, Findings findings) {
        try {
            Optional<Content> content = content(file, findings);
            if (content.isEmpty()) {
                findings.add(Code.VERIFY_NOT_OURS, "it is no PDF, Word or PowerPoint file");
                return Optional.empty();
            }
            Optional<Facts> facts = Facts.parse(content.get().facts());
            if (facts.isEmpty()) {
                findings.add(
                        Code.VERIFY_NO_FACTS,
                        "it keeps no list of its facts, so that they cannot be held against it");
            }
            facts.ifPresent(known -> known.hold(content.get().text(), findings));
            return Optional.of(new Reopened(file.name(), facts));
        } catch (Damaged e) {
            findings.add(Code.VERIFY_NOT_OURS, "it cannot be opened: " + e.getMessage());
            return Optional.empty();
        }
    }

    private static Optional<Content> content(Blob file, Findings findings) throws Damaged {
        String name = file.name().toLowerCase(Locale.ROOT);
        if (name.endsWith(".pdf")) {
            return Optional.of(new PdfCheck(findings).check(file.bytes()));
        }
        return name.endsWith(".docx") || name.endsWith(".pptx")
                ? Optional.of(OfficeCheck.check(file, findings))
                : Optional.empty();
    }

    /**
     * What a file says.
     *
     * @param text what a reader sees, in reading order
     * @param facts the facts that it keeps, as they were written; empty for none
     */
    record Content(String text, String facts) {}

    /** A file cannot be opened; the message says why, without a full stop. */
    static final class Damaged extends Exception {
        private static final long serialVersionUID = 1;

        Damaged(String message) {
            super(message);
        }
    }
}
