package org.briefpack.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.briefpack.builder.OutputFile;
import org.briefpack.cli.output.OutputFolder;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.render.OutputVerifier;
import org.briefpack.model.theme.Blob;

/** Asks whatever is installed to look at files that were written. */
final class Verification {
    private Verification() {}

    /** Returns whether files may be written: all hold, or {@code --verify} was not asked for. */
    static boolean holds(Session session, OutputFolder folder, List<OutputFile> files) {
        if (!session.arguments().has("--verify")) {
            return true;
        }
        List<Blob> all = new ArrayList<>();
        for (OutputFile file : files) {
            if (!file.name().endsWith(".xml")) {
                all.add(new Blob(folder.label(file), file.bytes()));
            }
        }
        List<Diagnostic> found = of(all);
        session.reporter().report(found);
        return found.isEmpty();
    }

    /** Returns what does not hold in files, by the names that people call them. */
    static List<Diagnostic> of(List<Blob> files) {
        List<Diagnostic> found = new ArrayList<>();
        ServiceLoader.load(OutputVerifier.class)
                .forEach(verifier -> found.addAll(verifier.verify(files)));
        return found;
    }
}
