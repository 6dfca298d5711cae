package org.briefpack.renderer.slides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.document.Deck;
import org.briefpack.model.theme.Theme;
import org.briefpack.renderer.slides.internal.plan.Box;
import org.briefpack.renderer.slides.internal.plan.Layouts;
import org.briefpack.renderer.slides.internal.plan.Shape;
import org.briefpack.renderer.slides.internal.plan.SlidePlan;
import org.briefpack.renderer.slides.internal.plan.SlidePlanner;
import org.briefpack.renderer.testkit.Rendering;
import org.briefpack.renderer.testkit.SampleTheme;
import org.briefpack.renderer.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Looks at LibreOffice's drawing of decks with hostile texts: every word stands inside a box that
 * was planned for text. Runs where {@code -Dfit=true} asks for it and LibreOffice and Poppler are
 * installed.
 */
class LibreOfficeFitTest {
    private static final Pattern WORD =
            Pattern.compile(
                    "<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">(.*?)</word>");
    private static final double SLACK = 3.5;

    /** Poppler's boxes reach below the letters by this share of their height. */
    private static final double BELOW = 0.068;

    @TempDir Path folder;

    @Test
    void everyWordStandsInsideItsBox() throws Exception {
        assumeTrue(Boolean.getBoolean("fit"), "run with -Dfit=true to compare with LibreOffice");
        Deck deck = HostileDecks.deck(7, Integer.getInteger("fit.slides", 60));
        Theme theme = SampleTheme.theme();
        Diagnostics sink = new Diagnostics();
        Layouts layouts = new Layouts(theme);
        List<SlidePlan> plans = new SlidePlanner(deck, theme, Map.of(), layouts, sink).plan();
        byte[] file = Rendering.of(new SlidesRenderer(), Samples.request(deck)).bytes();
        List<String> pages = pages(file);
        assertEquals(plans.size(), pages.size());
        List<String> outside = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) {
            if (!refused(plans.get(i), sink)) {
                check(i + 1, plans.get(i), layouts, pages.get(i), outside);
            }
        }
        assertEquals("", String.join("\n", outside));
    }

    /** A slide on which something was refused need not fit: its deck is never delivered. */
    private static boolean refused(SlidePlan plan, Diagnostics sink) {
        return sink.list().stream()
                .filter(Diagnostic::isError)
                .anyMatch(d -> line(plan, d.span().line()));
    }

    private static boolean line(SlidePlan plan, int line) {
        return plan.source().regions().values().stream()
                        .flatMap(List::stream)
                        .anyMatch(b -> b.toString().contains("line=" + line + ","))
                || plan.source().title().toString().contains("line=" + line + ",");
    }

    private static void check(
            int number, SlidePlan plan, Layouts layouts, String page, List<String> outside) {
        List<Box> boxes = new ArrayList<>();
        for (Shape shape : plan.shapes()) {
            boxes.add(shape.box());
        }
        boxes.add(layouts.footer());
        boxes.add(layouts.number());
        Matcher word = WORD.matcher(page);
        while (word.find()) {
            double left = Double.parseDouble(word.group(1));
            double top = Double.parseDouble(word.group(2));
            double right = Double.parseDouble(word.group(3));
            double reach = Double.parseDouble(word.group(4));
            double bottom = reach - (reach - top) * BELOW;
            boolean inside =
                    boxes.stream()
                            .anyMatch(
                                    b ->
                                            left >= b.x() - SLACK
                                                    && right <= b.x() + b.w() + SLACK
                                                    && top >= b.y() - SLACK
                                                    && bottom <= b.y() + b.h() + SLACK);
            if (!inside) {
                outside.add("slide " + number + " " + plan.layout().kind() + ": " + word.group());
            }
        }
    }

    private List<String> pages(byte[] file) throws Exception {
        Files.write(folder.resolve("deck.pptx"), file);
        run(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "deck.pptx");
        run("pdftotext", "-bbox", "deck.pdf", "deck.html");
        String html = Files.readString(folder.resolve("deck.html"), StandardCharsets.UTF_8);
        String[] pages = html.split("<page ");
        return List.of(pages).subList(1, pages.length);
    }

    private void run(String... command) throws Exception {
        Process process;
        try {
            process =
                    new ProcessBuilder(command)
                            .directory(folder.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
        } catch (java.io.IOException e) {
            assumeTrue(false, command[0] + " is not installed");
            return;
        }
        assertEquals(0, process.waitFor());
    }
}
