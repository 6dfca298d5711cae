package org.briefpack.renderer.testkit;

import java.util.List;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.render.BaseInspector;
import org.briefpack.model.render.BaseReport.Fate;
import org.briefpack.model.render.BaseReport.Finding;
import org.briefpack.model.theme.Blob;

/** What is left out of a company template: as it is said beforehand, and as a build says it. */
public final class Losses {
    private static final String SAID = " left out";

    private Losses() {}

    /** Returns what an inspection says, in its order. */
    public static List<String> foretold(BaseInspector inspector, Blob base) {
        return inspector.inspect(base).found().orElseThrow().findings().stream()
                .filter(finding -> finding.fate() == Fate.LEFT_OUT)
                .map(Finding::subject)
                .toList();
    }

    /** Returns what a build on the template said, in its order. */
    public static List<String> told(Rendering built, Blob base) {
        return built.diagnostics().stream()
                .filter(problem -> problem.code() == Code.BASE_CHANGED)
                .map(problem -> problem.message().substring(base.name().length() + 2))
                .filter(what -> what.contains(SAID))
                .map(what -> what.substring(0, what.indexOf(SAID)))
                .toList();
    }
}
