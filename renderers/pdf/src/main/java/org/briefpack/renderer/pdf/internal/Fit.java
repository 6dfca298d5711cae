package org.briefpack.renderer.pdf.internal;

import java.util.List;
import java.util.function.Function;
import org.briefpack.model.document.Density;
import org.briefpack.renderer.pdf.internal.layout.page.Layout;

/**
 * Finds the largest setting at which a document keeps to its pages: one of the template's
 * densities, or one between two of them.
 */
final class Fit {
    /** Halves the distance between a density that fits and one that does not so many times. */
    private static final int STEPS = 3;

    /** How much shorter a text may come out than reckoned. */
    private static final double DOUBT = 1.08;

    private final List<Density> densities;
    private final int most;
    private final Function<Density, Layout> set;

    private Fit(List<Density> densities, int most, Function<Density, Layout> set) {
        this.densities = densities;
        this.most = most;
        this.set = set;
    }

    /**
     * Returns the layout that fits, or that at the last density where none does.
     *
     * @param densities from the largest to the smallest, at least one
     * @param most how many pages there may be
     * @param set lays the document out
     */
    static Layout of(List<Density> densities, int most, Function<Density, Layout> set) {
        return new Fit(densities, most, set).largest();
    }

    private Layout largest() {
        Layout layout = set.apply(densities.getFirst());
        if (fits(layout)) {
            return layout;
        }
        int last = densities.size() - 1;
        int at = last == 0 ? 0 : likely(layout.length());
        while (at > 0) {
            layout = set.apply(densities.get(at));
            if (fits(layout)) {
                return between(densities.get(at - 1), densities.get(at), layout);
            }
            if (at == last) {
                return layout;
            }
            at++;
        }
        return layout;
    }

    private boolean fits(Layout layout) {
        return layout.pages().size() <= most;
    }

    /** Returns the first density that may fit, going by how long the text is at the first one. */
    private int likely(double length) {
        double first = size(densities.getFirst());
        int at = 1;
        while (at < densities.size() - 1
                && length * size(densities.get(at)) / first > most * DOUBT) {
            at++;
        }
        return at;
    }

    /** Returns about how much paper text takes: half of a page is lines, a third space. */
    private static double size(Density density) {
        return density.text() * (0.7 + 0.3 * density.space());
    }

    /** Goes from a density that fits towards a larger one that does not. */
    private Layout between(Density large, Density small, Layout fitting) {
        Layout best = fitting;
        double fit = 0;
        double wide = 1;
        for (int i = 0; i < STEPS; i++) {
            double share = (fit + wide) / 2;
            Layout tried = set.apply(between(large, small, share));
            if (fits(tried)) {
                best = tried;
                fit = share;
            } else {
                wide = share;
            }
        }
        return best;
    }

    private static Density between(Density large, Density small, double share) {
        return new Density(
                small.name(),
                small.text() + (large.text() - small.text()) * share,
                small.space() + (large.space() - small.space()) * share);
    }
}
