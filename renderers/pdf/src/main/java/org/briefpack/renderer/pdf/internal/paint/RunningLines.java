package org.briefpack.renderer.pdf.internal.paint;

import java.util.List;
import org.briefpack.model.document.PageSetup;
import org.briefpack.model.theme.Palette;
import org.briefpack.renderer.pdf.internal.layout.page.Layout;
import org.briefpack.renderer.pdf.internal.layout.strip.Mark;
import org.briefpack.renderer.pdf.internal.layout.strip.Strip;
import org.briefpack.renderer.pdf.internal.text.Glyphs;
import org.briefpack.renderer.pdf.internal.text.TextLine;

/** Head and foot of every page: page furniture, which a screen reader skips. */
final class RunningLines {
    private static final double HEAD_GAP = 12;
    private static final double FOOT_GAP = 14;

    private final Layout layout;
    private final PageSetup setup;
    private final Palette palette;
    private final PageCount pageOf;

    RunningLines(Layout layout, PageSetup setup, Palette palette, PageCount pageOf) {
        this.layout = layout;
        this.setup = setup;
        this.palette = palette;
        this.pageOf = pageOf;
    }

    void paint(Canvas canvas, int page, int pages) {
        if (!layout.running() || setup.titlePage() && page == 1) {
            return;
        }
        Layout.Sheet sheet = layout.sheet();
        if (!layout.header().isEmpty()) {
            double y = sheet.top() - HEAD_GAP - Strip.height(layout.header());
            canvas.openArtifact("Header");
            strips(canvas, layout.header(), Math.max(8, y));
            canvas.close();
        }
        double foot = sheet.top() + sheet.textHeight() + FOOT_GAP;
        canvas.openArtifact("Footer");
        double left = sheet.left();
        double right = left + sheet.textWidth();
        canvas.rule(
                new Mark.Rule(left, foot - 4, right, foot - 4, 0.5, palette.rule(), false, null));
        strips(canvas, layout.footer(), foot);
        TextLine count = pageOf.of(page, pages);
        double baseline = baseline(foot);
        for (Glyphs glyphs : count.pieces()) {
            double start =
                    layout.fromRight()
                            ? left + count.width() - 2 * glyphs.x() - glyphs.width()
                            : right - count.width();
            canvas.letters(start, baseline, glyphs);
        }
        canvas.close();
    }

    private double baseline(double foot) {
        return layout.footer().isEmpty()
                ? foot + 8
                : layout.footer().getFirst().content() instanceof Strip.Ink ink
                        ? foot + ink.baseline()
                        : foot + 8;
    }

    private void strips(Canvas canvas, List<Strip> strips, double top) {
        double y = top;
        for (Strip strip : strips) {
            Walk.strip(
                    strip,
                    layout.sheet().left(),
                    y,
                    true,
                    new Walk.Visitor() {
                        @Override
                        public void mark(Mark mark, double x, double at, boolean again) {
                            if (mark instanceof Mark.Letters l) {
                                canvas.letters(x + l.x(), at + l.y(), l.glyphs());
                            }
                        }
                    });
            y += strip.content().height();
        }
    }
}
