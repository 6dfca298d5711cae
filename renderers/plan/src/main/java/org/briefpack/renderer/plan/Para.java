package org.briefpack.renderer.plan;

import java.util.List;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.theme.Accent;
import org.briefpack.model.theme.Role;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph as it is set on a slide.
 *
 * @param role decides size, weight and colour
 * @param mark what stands before it
 * @param indent how many steps it stands in; 1 for the items of an outer list
 * @param runs its text
 * @param keepNext whether the next paragraph must not be parted from it
 * @param accent colour of its own; null for the role's
 * @param span where it was written
 */
public record Para(
        Role role,
        Mark mark,
        int indent,
        List<Run> runs,
        boolean keepNext,
        @Nullable Accent accent,
        SourceSpan span) {
    /** Copies the runs. */
    public Para {
        runs = List.copyOf(runs);
    }

    static Para of(Role role, List<Run> runs, SourceSpan span) {
        return new Para(role, Mark.NONE, 0, runs, false, null, span);
    }

    static Para of(Role role, String text) {
        return of(role, List.of(Run.plain(text)), SourceSpan.NONE);
    }

    Para kept() {
        return new Para(role, mark, indent, runs, true, accent, span);
    }

    Para wearing(@Nullable Accent colour) {
        return new Para(role, mark, indent, runs, keepNext, colour, span);
    }

    /** Returns the same paragraph in another role. */
    public Para with(Role other) {
        return new Para(other, mark, indent, runs, keepNext, accent, span);
    }

    Para with(List<Run> others) {
        return new Para(role, mark, indent, others, keepNext, accent, span);
    }

    Para unmarked() {
        return new Para(role, Mark.NONE, indent, runs, keepNext, accent, span);
    }

    /** Returns whether a reader sees a new thought begin here, where a slide may be parted. */
    boolean opens() {
        return indent == 0 || indent == 1 && !(mark instanceof Mark.None);
    }

    /** Returns the characters. */
    public String text() {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }
}
