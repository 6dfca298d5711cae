package org.briefpack.verify;

import java.util.ArrayList;
import java.util.List;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.render.OutputVerifier;
import org.briefpack.model.theme.Blob;
import org.briefpack.verify.internal.Agreement;
import org.briefpack.verify.internal.Findings;
import org.briefpack.verify.internal.Reopened;

/**
 * Looks at PDF, Word and PowerPoint files: structure, tags, titles, alternative text, contrast,
 * fonts, and the facts that they state.
 */
public final class FileVerifier implements OutputVerifier {
    /** Made by the service loader. */
    public FileVerifier() {}

    @Override
    public List<Diagnostic> verify(List<Blob> files) {
        List<Diagnostic> found = new ArrayList<>();
        List<Reopened> opened = new ArrayList<>();
        for (Blob file : files) {
            Findings findings = new Findings(file.name());
            Reopened.open(file, findings).ifPresent(opened::add);
            found.addAll(findings.list());
        }
        found.addAll(Agreement.among(opened));
        return found;
    }
}
