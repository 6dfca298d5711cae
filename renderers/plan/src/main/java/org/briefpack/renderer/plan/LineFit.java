package org.briefpack.renderer.plan;

import java.util.ArrayList;
import java.util.List;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;

/** Fits text that cannot continue on another slide: titles, headings, kickers, source lines. */
final class LineFit {
    /** So much smaller nobody takes a title for another kind of title. */
    private static final double LITTLE = 0.85;

    private final TextMeasure measure;
    private final DiagnosticSink sink;

    LineFit(TextMeasure measure, DiagnosticSink sink) {
        this.measure = measure;
        this.sink = sink;
    }

    /** Returns the text in the largest size that fits; refuses it where none does. */
    Shape.Words fit(Place place, List<Para> paras, SourceSpan span, String what) {
        double scale = scale(place, paras);
        if (scale == 0) {
            sink.report(
                    Code.OVERFLOW,
                    span,
                    what + " is too long for its place on the slide",
                    "shorten it");
            scale = place.scales().getLast();
        }
        if (place.region() == null) {
            scale = inOneLine(place, paras, scale);
        }
        return words(place, paras, scale);
    }

    /**
     * Returns the first text that fits in any size; cuts the last one's end off where none does.
     */
    Shape.Words shortened(Place place, List<List<Para>> choices) {
        for (List<Para> choice : choices) {
            double scale = scale(place, choice);
            if (scale > 0) {
                return words(place, choice, scale);
            }
        }
        return cutOff(place, choices.getLast());
    }

    private Shape.Words cutOff(Place place, List<Para> paras) {
        double smallest = place.scales().getLast();
        List<Run> runs = new ArrayList<>();
        for (Para para : paras) {
            if (!runs.isEmpty()) {
                runs.add(Run.plain(" "));
            }
            runs.addAll(para.runs());
        }
        Para one = paras.getFirst().with(runs);
        int low = 0;
        int high = one.text().length();
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (fits(place, List.of(cut(one, middle)), smallest)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return words(place, List.of(cut(one, low)), smallest);
    }

    /** A title with a word or two in its second line is set a little smaller, in one. */
    private double inOneLine(Place place, List<Para> paras, double scale) {
        if (lines(place, paras, scale) == 2) {
            for (double smaller : place.scales()) {
                boolean little = smaller < scale && smaller >= scale * LITTLE;
                if (little && lines(place, paras, smaller) == 1) {
                    return smaller;
                }
            }
        }
        return scale;
    }

    private long lines(Place place, List<Para> paras, double scale) {
        double line = measure.lineHeight(paras.getFirst(), scale);
        double[] spaces = measure.spaces(paras.getFirst(), scale);
        double height = measure.height(paras, place.box().w(), scale) - spaces[1];
        return Math.round(height / line);
    }

    private double scale(Place place, List<Para> paras) {
        for (double scale : place.scales()) {
            if (fits(place, paras, scale)) {
                return scale;
            }
        }
        return 0;
    }

    private boolean fits(Place place, List<Para> paras, double scale) {
        double after = measure.spaces(paras.getLast(), scale)[1];
        return measure.height(paras, place.box().w(), scale) - after <= place.box().h();
    }

    private static Shape.Words words(Place place, List<Para> paras, double scale) {
        return new Shape.Words(place, place.box(), false, paras, scale, 1);
    }

    private static Para cut(Para para, int length) {
        List<Run> runs = new ArrayList<>();
        int left = length;
        for (Run run : para.runs()) {
            if (left <= 0) {
                break;
            }
            int end = Math.min(left, run.text().length());
            runs.add(new Run(run.text().substring(0, end), run.look(), run.span()));
            left -= end;
        }
        runs.add(Run.plain("\u2026"));
        return para.with(runs);
    }
}
