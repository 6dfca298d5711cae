package org.briefpack.renderer.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.document.Block;
import org.briefpack.model.theme.Theme;
import org.briefpack.renderer.testkit.HostileDiagrams;
import org.briefpack.renderer.testkit.SampleTheme;
import org.briefpack.renderer.type.Fonts;
import org.junit.jupiter.api.Test;

/** Diagrams of any size are drawn so that all of it can be read, on slides and in documents. */
class DrawingsTest {
    private static final int COUNT = 300;
    private static final double HEIGHT = 480;
    private static final double[] WIDTHS = {60, 150, 240, 330, 482, 700};
    private static final Theme THEME = SampleTheme.theme();

    private final Fonts fonts = Fonts.named(THEME, new Diagnostics());

    private record Drawn(
            Sketch sketch, TextMeasure measure, double least, boolean fromRight, String name) {}

    @Test
    void whatIsDrawnInDocumentsFitsAndMeetsNothing() {
        int upright = 0;
        int across = 0;
        for (int seed = 0; seed < COUNT; seed++) {
            String language = List.of("en", "he", "ar").get(seed % 3);
            boolean fromRight = !language.equals("en");
            double body = 9 + seed % 5 * 0.5;
            double width = WIDTHS[seed % WIDTHS.length];
            DocumentSketches sketches = new DocumentSketches(THEME, fonts, body, fromRight);
            for (Block block : HostileDiagrams.all(seed, language)) {
                Block.Diagram diagram = (Block.Diagram) block;
                String name = "seed " + seed + " " + diagram.kind() + " in " + width;
                var drawn = sketches.of(diagram, width, HEIGHT);
                drawn.ifPresent(
                        d ->
                                check(
                                        new Drawn(
                                                d.sketch(), sketches.measure(), 9, fromRight, name),
                                        diagram));
                upright += drawn.filter(DocumentSketches.Drawn::upright).isPresent() ? 1 : 0;
                across += drawn.filter(d -> !d.upright()).isPresent() ? 1 : 0;
                drawn.ifPresent(d -> assertTrue(d.sketch().box().h() <= HEIGHT + 0.01, name));
            }
        }
        assertTrue(across > COUNT / 3, across + " are drawn across");
        assertTrue(upright > COUNT / 2, upright + " stand upright");
    }

    @Test
    void whatIsDrawnOnSlidesFitsAndMeetsNothing() {
        TextMeasure measure = new TextMeasure(THEME, fonts, true);
        int found = 0;
        for (int seed = 0; seed < COUNT; seed++) {
            Box box = new Box(45, 126, 869, 352);
            for (Block block : HostileDiagrams.all(seed, "en")) {
                Block.Diagram diagram = (Block.Diagram) block;
                Optional<Sketch> sketch =
                        Sketches.of(diagram, new Pen(measure, new RunList()), box, seed % 2 == 1);
                String name = "seed " + seed + " " + diagram.kind();
                boolean fromRight = seed % 2 == 1;
                sketch.ifPresent(s -> check(new Drawn(s, measure, 14, fromRight, name), diagram));
                found += sketch.isPresent() ? 1 : 0;
            }
        }
        assertTrue(found > COUNT / 4, found + " are drawn");
    }

    @Test
    void whatIsReadFromTheRightIsTheMirrorOfWhatIsReadFromTheLeft() {
        for (Block block : HostileDiagrams.all(3, "en")) {
            Block.Diagram diagram = (Block.Diagram) block;
            for (double width : WIDTHS) {
                var left = new DocumentSketches(THEME, fonts, 10, false).of(diagram, width, 480);
                var right = new DocumentSketches(THEME, fonts, 10, true).of(diagram, width, 480);
                assertEquals(
                        left.map(d -> d.sketch().mirrored()),
                        right.map(DocumentSketches.Drawn::sketch));
            }
        }
    }

    private static void check(Drawn drawn, Block.Diagram diagram) {
        List<String> problems = new ArrayList<>();
        Sketch sketch = drawn.sketch();
        List<Box> words = new ArrayList<>();
        for (Sketch.Part part : sketch.parts()) {
            switch (part) {
                case Sketch.Node node -> node(node, drawn, words, problems);
                case Sketch.Icon icon -> inside(icon.box(), sketch.box(), "icon", problems);
                case Sketch.Link link -> link(link, sketch, problems);
            }
        }
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; j < words.size(); j++) {
                if (meet(words.get(i), words.get(j))) {
                    problems.add("words meet: " + words.get(i) + " and " + words.get(j));
                }
            }
        }
        String all = sketch.runs().stream().map(Run::text).collect(Collectors.joining(" "));
        for (String own : HostileDiagrams.own(diagram)) {
            int times = all.split(own, -1).length - 1;
            if (times != 1) {
                problems.add(own + " is said " + times + " times in " + all);
            }
        }
        assertEquals(List.of(), problems, drawn.name());
    }

    private static void node(
            Sketch.Node node, Drawn drawn, List<Box> words, List<String> problems) {
        inside(node.box(), drawn.sketch().box(), node.name(), problems);
        if (node.texts().isEmpty()) {
            return;
        }
        TextMeasure measure = drawn.measure();
        double width = node.room();
        double height = measure.height(node.texts(), width);
        Box box = node.box();
        if (height > box.h() - node.top() + 0.1) {
            problems.add("too high for its box: " + node);
        }
        for (Sketch.Text text : node.texts()) {
            boolean beside = node.name().equals("Year") || node.name().equals("Badge");
            if (measure.widestWord(text) > width + 0.1 && !node.name().equals("Badge")) {
                problems.add("a word is wider than its box: " + text);
            }
            if (text.size() < (beside ? Math.min(drawn.least(), 8) : drawn.least())) {
                problems.add("too small: " + text);
            }
        }
        double y =
                switch (node.anchor()) {
                    case TOP -> box.y() + node.top();
                    case MIDDLE -> box.y() + (box.h() - height) / 2;
                    case BOTTOM -> box.y() + box.h() - height;
                };
        double left = drawn.fromRight() ? node.trail() : node.lead();
        words.add(new Box(box.x() + left, y, width, height));
    }

    private static void link(Sketch.Link link, Sketch sketch, List<String> problems) {
        end(link.from(), link.fromSite(), link.x1(), link.y1(), sketch, problems);
        end(link.to(), link.toSite(), link.x2(), link.y2(), sketch, problems);
    }

    /** The end of a line lies where its box says that the line is glued to it. */
    private static void end(
            int node, int site, double x, double y, Sketch sketch, List<String> problems) {
        inside(new Box(x, y, 0, 0), sketch.box(), "line", problems);
        if (node >= 0) {
            Box b = ((Sketch.Node) sketch.parts().get(node)).box();
            double siteX = site == 1 ? b.x() : site == 3 ? b.x() + b.w() : b.x() + b.w() / 2;
            double siteY = site == 0 ? b.y() : site == 2 ? b.y() + b.h() : b.y() + b.h() / 2;
            if (Math.abs(siteX - x) > 0.01 || Math.abs(siteY - y) > 0.01) {
                problems.add("a line that is not where it is glued: " + b + ", " + x + " " + y);
            }
        }
    }

    private static void inside(Box inner, Box outer, String what, List<String> problems) {
        double near = 0.01;
        if (inner.x() < outer.x() - near
                || inner.y() < outer.y() - near
                || inner.x() + inner.w() > outer.x() + outer.w() + near
                || inner.y() + inner.h() > outer.y() + outer.h() + near) {
            problems.add(what + " stands outside: " + inner);
        }
    }

    private static boolean meet(Box a, Box b) {
        double near = 0.5;
        return a.x() + a.w() > b.x() + near
                && b.x() + b.w() > a.x() + near
                && a.y() + a.h() > b.y() + near
                && b.y() + b.h() > a.y() + near;
    }
}
