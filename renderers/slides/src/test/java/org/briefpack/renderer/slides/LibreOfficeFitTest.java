package org.briefpack.renderer.slides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.document.Deck;
import org.briefpack.model.theme.Theme;
import org.briefpack.renderer.slides.internal.plan.Box;
import org.briefpack.renderer.slides.internal.plan.Layouts;
import org.briefpack.renderer.slides.internal.plan.SlidePlan;
import org.briefpack.renderer.slides.internal.plan.SlidePlanner;
import org.briefpack.renderer.testkit.Rendering;
import org.briefpack.renderer.testkit.SampleTheme;
import org.briefpack.renderer.testkit.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Looks at LibreOffice's drawing of decks: every word stands inside the box of a shape. Runs where
 * {@code -Dfit=true} asks for it and LibreOffice and Poppler are installed; {@code -Dfit.decks}
 * says how many generated decks, {@code -Dfit.files} names finished decks to look at too.
 */
class LibreOfficeFitTest {
    private static final Pattern WORD =
            Pattern.compile(
                    "<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">(.*?)</word>");
    private static final int AT_ONCE = 50;
    private static final double SLACK = 3.5;

    /** Poppler's boxes reach below the letters by this share of their height. */
    private static final double BELOW = 0.068;

    @TempDir Path folder;

    @BeforeEach
    void onlyWhereAskedFor() {
        assumeTrue(Boolean.getBoolean("fit"), "run with -Dfit=true to compare with LibreOffice");
    }

    @Test
    void everyWordOfGeneratedDecksStandsInsideItsBox() throws Exception {
        int decks = Integer.getInteger("fit.decks", 20);
        List<String> outside = new ArrayList<>();
        for (int first = 0; first < decks; first += AT_ONCE) {
            outside.addAll(outside(first, Math.min(decks, first + AT_ONCE)));
        }
        assertEquals("", String.join("\n", outside));
    }

    /** Draws some decks in one run of LibreOffice, because its start takes longer than a deck. */
    private List<String> outside(int first, int end) throws Exception {
        Theme theme = SampleTheme.theme();
        List<String> names = new ArrayList<>();
        for (int seed = first; seed < end; seed++) {
            Deck deck = HostileDecks.deck(seed, 3);
            byte[] file = Rendering.of(new SlidesRenderer(), Samples.request(deck)).bytes();
            names.add("deck" + seed);
            Files.write(folder.resolve("deck" + seed + ".pptx"), file);
        }
        draw(names);
        List<String> outside = new ArrayList<>();
        for (int seed = first; seed < end; seed++) {
            Deck deck = HostileDecks.deck(seed, 3);
            Diagnostics sink = new Diagnostics();
            Layouts layouts = new Layouts(theme);
            List<SlidePlan> plans = new SlidePlanner(deck, theme, Map.of(), layouts, sink).plan();
            for (Word word : outside("deck" + seed)) {
                SlidePlan plan = plans.get(word.slide() - 1);
                if (!Refused.is(plan, sink)) {
                    outside.add("deck " + seed + ", " + plan.layout().kind() + ", " + word);
                }
            }
        }
        return outside;
    }

    @Test
    void everyWordOfFinishedDecksStandsInsideItsBox() throws Exception {
        String files = System.getProperty("fit.files", "");
        assumeTrue(!files.isEmpty(), "no finished deck was named with -Dfit.files");
        for (String file : files.split(File.pathSeparator)) {
            Files.copy(Path.of(file), folder.resolve("finished.pptx"));
            draw(List.of("finished"));
            assertEquals(List.of(), outside("finished"), file);
            Files.delete(folder.resolve("finished.pptx"));
        }
    }

    private record Word(int slide, double x, double y, String text) {}

    private List<Word> outside(String name) throws Exception {
        byte[] file = Files.readAllBytes(folder.resolve(name + ".pptx"));
        List<List<Box>> boxes = new FileBoxes(file).slides();
        List<String> pages = pages(name);
        assertEquals(boxes.size(), pages.size());
        List<Word> outside = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            Matcher word = WORD.matcher(pages.get(i));
            while (word.find()) {
                double left = Double.parseDouble(word.group(1));
                double top = Double.parseDouble(word.group(2));
                double right = Double.parseDouble(word.group(3));
                double reach = Double.parseDouble(word.group(4));
                double bottom = reach - (reach - top) * BELOW;
                if (boxes.get(i).stream().noneMatch(b -> holds(b, left, top, right, bottom))) {
                    outside.add(new Word(i + 1, left, top, word.group(5)));
                }
            }
        }
        return outside;
    }

    private static boolean holds(Box b, double left, double top, double right, double bottom) {
        return left >= b.x() - SLACK
                && right <= b.x() + b.w() + SLACK
                && top >= b.y() - SLACK
                && bottom <= b.y() + b.h() + SLACK;
    }

    /** Has LibreOffice turn decks in the folder into PDF. */
    private void draw(List<String> names) throws Exception {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                "soffice",
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                "pdf"));
        names.forEach(name -> command.add(name + ".pptx"));
        run(command.toArray(String[]::new));
    }

    private List<String> pages(String name) throws Exception {
        run("pdftotext", "-bbox", name + ".pdf", name + ".html");
        String html = Files.readString(folder.resolve(name + ".html"), StandardCharsets.UTF_8);
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
        } catch (IOException e) {
            assumeTrue(false, command[0] + " is not installed");
            return;
        }
        assertEquals(0, process.waitFor());
    }
}
