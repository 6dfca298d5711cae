package org.briefpack.renderer.slides.internal.write;

import java.util.HashMap;
import java.util.Map;
import org.briefpack.renderer.plan.Mark;
import org.briefpack.renderer.plan.Para;

/**
 * Says at which number an automatically numbered paragraph's run of numbers starts. PowerPoint
 * counts on while level and start stay the same, and starts again after any other paragraph of that
 * level or above.
 */
final class Numbers {
    private final Map<Integer, int[]> open = new HashMap<>();

    int start(Para para) {
        int level = para.indent();
        open.keySet().removeIf(other -> other > level);
        if (!(para.mark() instanceof Mark.Number number)) {
            open.remove(level);
            return 0;
        }
        int[] run = open.get(level);
        if (run == null || run[1] + 1 != number.value()) {
            run = new int[] {number.value(), number.value()};
            open.put(level, run);
        } else {
            run[1]++;
        }
        return run[0];
    }
}
