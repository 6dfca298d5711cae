package org.briefpack.renderer.plan;

import java.util.List;
import java.util.Objects;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * Makes a region's content fit: in the sizes that the layout allows, largest first; where none
 * holds it, on several slides in the smallest, evenly filled.
 */
final class RegionFit {
    /** More slides than this from one are no talk; the person is asked to shorten. */
    static final int MOST_PARTS = 40;

    /** Up to so many slides are filled evenly; in more nobody sees it. */
    private static final int MOST_EVEN = 8;

    /** Shares of a size that are tried before the next smaller size, where a line ends badly. */
    private static final double[] NEARBY = {0.975, 0.95, 0.925};

    private final Stack.Tools tools;
    private final DiagnosticSink sink;

    RegionFit(Stack.Tools tools, DiagnosticSink sink) {
        this.tools = tools;
        this.sink = sink;
    }

    /**
     * Returns what stands in the place on each slide; empty where there is nothing to show. A size
     * in which no line ends inside something that belongs together is preferred.
     *
     * @param most the largest scale to use
     */
    List<List<Shape>> fit(List<Piece> pieces, Place place, double most) {
        Stack last = null;
        List<List<Shape>> pages = List.of();
        List<List<Shape>> fitting = null;
        for (double scale : scales(place, most)) {
            last = stack(place, scale, place.box().h());
            pages = last.pages(pieces);
            if (last.fits() && !tears().in(pages)) {
                return pages;
            }
            if (last.fits()) {
                fitting = fitting == null ? pages : fitting;
                double whole = untorn(pieces, place, scale, 1);
                if (whole > 0) {
                    return stack(place, whole, place.box().h()).pages(pieces);
                }
            }
        }
        if (fitting != null) {
            return fitting;
        }
        Objects.requireNonNull(last, "there is always a size to try").report(sink);
        if (pages.size() > MOST_PARTS) {
            SourceSpan span = Spans.onPage(pages.getLast(), pieces.getFirst().span());
            sink.report(
                    Code.OVERFLOW,
                    span,
                    "this needs more than " + MOST_PARTS + " slides",
                    "show a part of it, and leave the rest to the brief");
            return pages;
        }
        return pages.size() > MOST_EVEN
                ? pages
                : even(pieces, place, largest(pieces, place, most, pages.size()), pages.size());
    }

    /**
     * Returns the largest scale at which pieces fit one slide; the smallest where none does.
     *
     * @param most the largest to try
     */
    double scale(List<Piece> pieces, Place place, double most) {
        return largest(pieces, place, most, 1);
    }

    private static List<Double> scales(Place place, double most) {
        List<Double> smaller = place.scales().stream().filter(s -> s <= most).toList();
        return smaller.isEmpty() ? List.of(place.scales().getLast()) : smaller;
    }

    /** Returns the largest size that needs no more slides than the smallest. */
    private double largest(List<Piece> pieces, Place place, double most, int parts) {
        double fitting = 0;
        for (double scale : scales(place, most)) {
            Stack stack = stack(place, scale, place.box().h());
            List<List<Shape>> pages = stack.pages(pieces);
            if (pages.size() <= parts && stack.reachesEnd()) {
                double whole = tears().in(pages) ? untorn(pieces, place, scale, parts) : scale;
                if (whole > 0) {
                    return whole;
                }
                fitting = Math.max(fitting, scale);
            }
        }
        return fitting > 0 ? fitting : place.scales().getLast();
    }

    /** Returns a scale a little below one, at which lines end better; 0 where there is none. */
    private double untorn(List<Piece> pieces, Place place, double scale, int parts) {
        for (double share : NEARBY) {
            double near = scale * share;
            if (near >= place.scales().getLast()) {
                Stack stack = stack(place, near, place.box().h());
                List<List<Shape>> pages = stack.pages(pieces);
                boolean fits = pages.size() <= parts && stack.reachesEnd();
                if (fits && !tears().in(pages)) {
                    return near;
                }
            }
        }
        return 0;
    }

    private Tears tears() {
        return new Tears(tools.measure(), tools.padding(), tools.gutter());
    }

    /** Finds the least height at which no further slide is needed. */
    private List<List<Shape>> even(List<Piece> pieces, Place place, double scale, int parts) {
        double low = place.box().h() / 2;
        double high = place.box().h();
        List<List<Shape>> best = stack(place, scale, high).pages(pieces);
        for (int i = 0; i < 5; i++) {
            double middle = (low + high) / 2;
            Stack stack = stack(place, scale, middle);
            List<List<Shape>> tried = stack.pages(pieces);
            if (tried.size() <= parts && stack.reachesEnd()) {
                best = tried;
                high = middle;
            } else {
                low = middle;
            }
        }
        return best;
    }

    private Stack stack(Place place, double scale, double room) {
        return new Stack(tools, place, scale, room, MOST_PARTS);
    }
}
