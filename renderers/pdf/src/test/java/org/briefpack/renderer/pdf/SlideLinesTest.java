package org.briefpack.renderer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.document.Deck;
import org.briefpack.model.document.Slide;
import org.briefpack.model.render.RenderRequest;
import org.briefpack.model.theme.Theme;
import org.briefpack.renderer.plan.Box;
import org.briefpack.renderer.plan.Layouts;
import org.briefpack.renderer.plan.Para;
import org.briefpack.renderer.plan.Shape;
import org.briefpack.renderer.plan.Sketch;
import org.briefpack.renderer.plan.SlidePlan;
import org.briefpack.renderer.plan.SlidePlanner;
import org.briefpack.renderer.plan.TableLayout;
import org.briefpack.renderer.plan.TextMeasure;
import org.briefpack.renderer.testkit.HostileDecks;
import org.briefpack.renderer.testkit.Refused;
import org.briefpack.renderer.testkit.Rendering;
import org.briefpack.renderer.testkit.SampleTheme;
import org.briefpack.renderer.testkit.Samples;
import org.briefpack.renderer.type.Fonts;
import org.junit.jupiter.api.Test;

/** The slides of a deck in PDF are the plan's: the same lines in the same boxes. */
class SlideLinesTest {
    private static final Theme THEME = SampleTheme.theme();
    private static final double ROUNDING = 1;

    private final Diagnostics sink = new Diagnostics();

    @Test
    void everyLineOfTheSampleDeckEndsWhereThePlanEndsIt() throws IOException {
        assertEquals(List.of(), astray(Samples.deck()));
    }

    @Test
    void everyLineOfSixtyGeneratedDecksEndsWhereThePlanEndsIt() throws IOException {
        for (int seed = 0; seed < 60; seed++) {
            assertEquals(List.of(), astray(HostileDecks.deck(seed, 3)), "seed " + seed);
        }
    }

    /** Returns the planned lines that are not lines of the page, or not where they were planned. */
    private List<String> astray(Deck deck) throws IOException {
        SlidePlanner planner =
                new SlidePlanner(
                        deck,
                        THEME,
                        Fonts.embedded(THEME),
                        name -> OptionalDouble.empty(),
                        new Layouts(THEME),
                        sink);
        List<SlidePlan> plans = planner.plan();
        List<List<TextPosition>> pages = pages(deck);
        pages.removeAll(questions(plans, pages));
        assertEquals(plans.size(), pages.size(), "one page for each slide and each answer");
        List<String> astray = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) {
            // What was refused is never delivered, and need not fit.
            if (!Refused.is(plans.get(i).source(), sink)) {
                new Reading(planner.measure(), pages.get(i), astray).slide(plans.get(i));
            }
        }
        return astray;
    }

    /** Returns the pages that show a slide before its answer. */
    private static List<List<TextPosition>> questions(
            List<SlidePlan> plans, List<List<TextPosition>> pages) {
        List<List<TextPosition>> questions = new ArrayList<>();
        int page = 0;
        for (SlidePlan plan : plans) {
            boolean asks = plan.source().reveal() == Slide.Reveal.ANSWER;
            if (asks && !plan.steps().isEmpty()) {
                questions.add(pages.get(page++));
            }
            page++;
        }
        return questions;
    }

    private static List<List<TextPosition>> pages(Deck deck) throws IOException {
        RenderRequest request =
                new RenderRequest(
                        deck,
                        THEME,
                        Samples.request(deck).assets(),
                        Samples.TIMESTAMP,
                        Optional.empty(),
                        Map.of("pages", "slides"));
        byte[] file = Rendering.of(new PdfRenderer(), request).bytes();
        List<List<TextPosition>> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition glyph) {
                    while (pages.size() < getCurrentPageNo()) {
                        pages.add(new ArrayList<>());
                    }
                    if (!glyph.getUnicode().replace('\u00A0', ' ').isBlank()) {
                        pages.getLast().add(glyph);
                    }
                }
            }.getText(document);
        }
        return pages;
    }

    /** Follows a page's glyphs in the order in which they are drawn. */
    private static final class Reading {
        private final TextMeasure measure;
        private final List<TextPosition> glyphs;
        private final StringBuilder text = new StringBuilder();
        private final List<String> astray;
        private int at;

        Reading(TextMeasure measure, List<TextPosition> glyphs, List<String> astray) {
            this.measure = measure;
            this.glyphs = glyphs;
            this.astray = astray;
            glyphs.forEach(glyph -> text.append(glyph.getUnicode().charAt(0)));
        }

        void slide(SlidePlan plan) {
            double gutter = THEME.slide().gutter().points();
            double padding = THEME.slide().padding().points();
            for (Shape shape : plan.shapes()) {
                switch (shape) {
                    case Shape.Words w -> {
                        double gaps = (w.columns() - 1) * gutter;
                        double width = (w.box().w() - gaps) / w.columns();
                        paras(w.paras(), width, w.scale(), w.box());
                    }
                    case Shape.Card c -> {
                        double inset = c.accent() == null ? 0 : padding;
                        paras(c.paras(), c.box().w() - 2 * inset, c.scale(), c.box());
                    }
                    case Shape.Table t -> table(t);
                    case Shape.Chart c -> {}
                    case Shape.Drawing d -> drawing(d.sketch());
                    case Shape.Picture p -> {}
                    case Shape.Line l -> {}
                }
            }
        }

        private void drawing(Sketch sketch) {
            for (Sketch.Part part : sketch.parts()) {
                if (part instanceof Sketch.Node node) {
                    double width = node.room();
                    for (Sketch.Text words : node.texts()) {
                        StringBuilder said = new StringBuilder();
                        words.runs().forEach(run -> said.append(run.text()));
                        int[] starts = measure.starts(words, width);
                        for (int i = 0; i < starts.length; i++) {
                            int end = i + 1 < starts.length ? starts[i + 1] : said.length();
                            line(said.substring(starts[i], end), words.size(), node.box());
                        }
                    }
                }
            }
        }

        private void table(Shape.Table table) {
            TableLayout grid = table.grid();
            for (TableLayout.Row row : grid.rows()) {
                for (int c = 0; c < row.cells().size(); c++) {
                    TableLayout.Cell cell = row.cells().get(c);
                    double width = -2 * TableLayout.SIDE;
                    for (double own : grid.widths().subList(c, c + cell.columns())) {
                        width += own;
                    }
                    paras(cell.paras(), width, grid.scale(), table.box());
                }
            }
        }

        private void paras(List<Para> paras, double width, double scale, Box box) {
            for (Para para : paras) {
                int[] starts = measure.starts(para, width, scale);
                for (int i = 0; i < starts.length; i++) {
                    int end = i + 1 < starts.length ? starts[i + 1] : para.text().length();
                    line(para.text().substring(starts[i], end), measure.size(para, scale), box);
                }
            }
        }

        private void line(String planned, double size, Box box) {
            String line = planned.replaceAll("[\\s\\u00A0]", "");
            if (line.isEmpty()) {
                return;
            }
            int found = text.indexOf(line, at);
            // A chart before it may say the same.
            while (found >= 0 && !isInside(glyphs.get(found), box)) {
                found = text.indexOf(line, found + 1);
            }
            if (found < 0) {
                astray.add("not in " + box + ": " + planned);
                return;
            }
            at = found + line.length();
            double y = glyphs.get(found).getY();
            for (TextPosition glyph : glyphs.subList(found, at)) {
                boolean level = Math.abs(glyph.getY() - y) <= size * 0.4;
                if (!level || !isInside(glyph, box)) {
                    astray.add("torn: " + planned + " in " + box);
                    return;
                }
            }
        }

        private static boolean isInside(TextPosition glyph, Box box) {
            return glyph.getX() >= box.x() - ROUNDING
                    && glyph.getX() + glyph.getWidth() <= box.x() + box.w() + ROUNDING
                    && glyph.getY() >= box.y()
                    && glyph.getY() <= box.y() + box.h() + ROUNDING;
        }
    }
}
