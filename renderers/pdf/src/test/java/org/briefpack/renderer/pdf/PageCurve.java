package org.briefpack.renderer.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.ChartKind;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.ListStyle;
import org.briefpack.model.document.Metadata;
import org.briefpack.model.render.RenderRequest;
import org.briefpack.renderer.testkit.Nodes;
import org.briefpack.renderer.testkit.Samples;

/**
 * Measures what a page costs in files of 1, 10, 100 and 1,000 pages, and prints a table. Run it
 * with the tests' class path and {@code -Xmx256m}; it is no test, because nothing timed may be one.
 */
final class PageCurve {
    private static final int[] SIZES = {1, 10, 100, 1_000};

    private PageCurve() {}

    /** Prints the table. */
    public static void main(String[] args) throws IOException {
        PrintStream out = System.out;
        for (int i = 0; i < 40; i++) {
            once(20);
        }
        out.println("| pages | median ms | ms a page | KB a page |");
        for (int pages : SIZES) {
            int rounds = Math.clamp(300 / pages, 5, 41);
            double[] times = new double[rounds];
            long bytes = 0;
            for (int i = 0; i < rounds; i++) {
                long start = System.nanoTime();
                bytes = once(pages);
                times[i] = (System.nanoTime() - start) / 1e6;
            }
            Arrays.sort(times);
            double median = times[rounds / 2];
            out.printf(
                    Locale.ROOT,
                    "| %d | %.1f | %.2f | %.1f |%n",
                    pages,
                    median,
                    median / pages,
                    bytes / 1024.0 / pages);
        }
    }

    private static long once(int pages) throws IOException {
        RenderRequest request = Samples.request(document(pages));
        Counter counter = new Counter();
        new PdfRenderer().render(request, counter, problem -> {});
        return counter.bytes;
    }

    /** Returns a document of so many pages with a bit of everything on each. */
    private static Document document(int pages) {
        Nodes n = new Nodes();
        List<Block> blocks = new ArrayList<>();
        String sentence = "Every page has text to break, justify with care and divide into words. ";
        for (int i = 0; i < pages; i++) {
            blocks.add(new Block.PageBreak(n.span()));
            blocks.add(n.heading(1, "p" + i, "Page " + (i + 1)));
            for (int p = 0; p < 4; p++) {
                blocks.add(
                        n.paragraph(
                                new Inline.Text(sentence.repeat(5), n.span()),
                                new Inline.Strong(n.text("It matters"), n.span()),
                                new Inline.Text(", see ", n.span()),
                                new Inline.Link(
                                        n.text("the next page"),
                                        "#p" + Math.min(i + 1, pages - 1),
                                        n.span())));
            }
            blocks.add(n.items(ListStyle.BULLET, sentence, sentence, sentence));
            blocks.add(n.table("Figures", n.row("A", "B", "C"), n.row("1", "2", "3")));
            blocks.add(n.chart(ChartKind.BAR, "Shares", "One", "Two", "Three"));
        }
        return Document.of(Metadata.of("Curve", "en"), blocks);
    }

    /** Counts what is written and keeps none of it. */
    private static final class Counter extends OutputStream {
        private long bytes;

        @Override
        public void write(int value) {
            bytes++;
        }

        @Override
        public void write(byte[] data, int from, int length) {
            bytes += length;
        }
    }
}
