package org.briefpack.model.render;

import java.util.List;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Severity;

/**
 * What became of a publication that was set on a company template, and written nowhere.
 *
 * @param unit what is counted: {@code slides}, or {@code pages}, which only Word knows exactly
 * @param taken how many it takes on the template; 0 where the template does not hold it
 * @param usual how many it takes on a page or slide of ours
 * @param problems what a build on the template says, in its order
 */
public record BaseTrial(String unit, int taken, int usual, List<Diagnostic> problems) {
    /** Copies the problems. */
    public BaseTrial {
        problems = List.copyOf(problems);
    }

    /** Returns whether a build would write nothing. */
    public boolean refused() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** Returns whether our own layouts take the place of the template's. */
    public boolean cramped() {
        return problems.stream().anyMatch(problem -> problem.code() == Code.BASE_CRAMPED);
    }
}
