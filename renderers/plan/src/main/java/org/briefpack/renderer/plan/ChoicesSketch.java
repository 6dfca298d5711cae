package org.briefpack.renderer.plan;

import java.util.List;
import java.util.Optional;
import org.briefpack.model.document.Align;
import org.briefpack.model.document.Block;
import org.briefpack.model.theme.Accent;

/** A question's answers one below the other; which is right, and why, comes at a click. */
final class ChoicesSketch {
    private static final double GAP = 14;
    private static final double DISC = 44;

    /** With more options than fit so, they stand closer, with smaller letters beside them. */
    private static final double NARROW = 8;

    private static final double LEAST_DISC = 30;
    private static final double LEFT = 78;
    private static final double TICK = 24;
    private static final double SHARE = 0.5;
    private static final double INSET = 16;

    private ChoicesSketch() {}

    static Optional<Sketch> of(List<Block.Entry> options, Pen pen, Box box, String alt) {
        int count = options.size();
        boolean roomy = (box.h() - GAP * (count - 1)) / count >= DISC + 4;
        double gap = roomy ? GAP : NARROW;
        double tall = Math.min(104, (box.h() - gap * (count - 1)) / count);
        double disc = Math.min(DISC, tall - 8);
        if (count == 0 || disc < LEAST_DISC) {
            return Optional.empty();
        }
        double inset = roomy ? 12 : 6;
        boolean reasons = options.stream().anyMatch(option -> !option.text().isEmpty());
        double share = reasons ? SHARE : 1;
        double label = box.w() * share - LEFT - 8;
        double reason = box.w() * (1 - share) - INSET - 12;
        for (double size : pen.sizes()) {
            boolean fits = true;
            for (Block.Entry option : options) {
                fits &= pen.fits(List.of(label(pen, option, size)), label, tall - inset);
                fits &=
                        option.text().isEmpty()
                                || pen.fits(
                                        List.of(reason(pen, option, size)),
                                        reason,
                                        tall - Math.min(8, inset));
            }
            if (fits) {
                for (int i = 0; i < count; i++) {
                    Box own = box.slice(i * (tall + gap), tall);
                    question(pen, options.get(i), own, i, size, label, disc);
                }
                pen.at(1);
                for (int i = 0; i < count; i++) {
                    Box own = box.slice(i * (tall + gap), tall);
                    answer(pen, options.get(i), own, size, reason, disc);
                }
                return Optional.of(pen.take(box, alt));
            }
        }
        return Optional.empty();
    }

    private static Sketch.Text label(Pen pen, Block.Entry option, double size) {
        return pen.text(option.label(), size, false, Sketch.Ink.TEXT);
    }

    private static Sketch.Text reason(Pen pen, Block.Entry option, double size) {
        boolean right = option.accent() == Accent.GOOD;
        Sketch.Ink ink = right ? Sketch.Ink.TEXT : Sketch.Ink.MUTED;
        return pen.text(option.text(), Math.max(pen.least(), size - 4), false, ink);
    }

    private static void question(
            Pen pen,
            Block.Entry option,
            Box own,
            int index,
            double size,
            double width,
            double disc) {
        Box words = new Box(own.x() + LEFT, own.y(), width, own.h());
        List<Sketch.Text> texts = List.of(label(pen, option, size));
        pen.around(own, Sketch.Ink.SURFACE, words, texts, Place.Anchor.MIDDLE);
        double middle = own.y() + own.h() / 2;
        String letter = index < 26 ? String.valueOf((char) ('A' + index)) : "";
        pen.disc(own.x() + LEFT / 2, middle, disc, letter, null);
    }

    private static void answer(
            Pen pen, Block.Entry option, Box own, double size, double width, double disc) {
        double middle = own.y() + own.h() / 2;
        if (option.accent() == Accent.GOOD) {
            pen.ring(own, Sketch.Form.ROUND, Sketch.Ink.of(Accent.GOOD), 3);
            // Beside the letter: not every program paints what comes later over words.
            double cx = own.x() + LEFT / 2 + disc * 0.45;
            double cy = middle + disc * 0.36;
            pen.disc(cx, cy, TICK, "", Accent.GOOD);
            pen.icon("check-lg", cx, cy, TICK * 0.6, Sketch.Ink.PAPER);
        }
        if (!option.text().isEmpty()) {
            Box words = new Box(own.x() + own.w() - width - 12, own.y() + 4, width, own.h() - 8);
            pen.words(words, List.of(reason(pen, option, size)), Align.START, Place.Anchor.MIDDLE);
        }
    }
}
