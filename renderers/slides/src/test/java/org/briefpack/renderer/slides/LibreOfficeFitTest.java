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
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.document.Deck;
import org.briefpack.model.render.RenderRequest;
import org.briefpack.model.theme.Blob;
import org.briefpack.renderer.plan.Box;
import org.briefpack.renderer.plan.SlidePlan;
import org.briefpack.renderer.slides.internal.write.DeckFile;
import org.briefpack.renderer.testkit.HostileDecks;
import org.briefpack.renderer.testkit.Refused;
import org.briefpack.renderer.testkit.Rendering;
import org.briefpack.renderer.testkit.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/**
 * Looks at LibreOffice's drawing of decks: every word stands inside the box of a shape. Runs where
 * {@code -Dfit=true} asks for it and LibreOffice and Poppler are installed; {@code -Dfit.decks}
 * says how many generated decks, {@code -Dfit.from} with which seed they begin, {@code -Dfit.files}
 * names finished decks to look at too, and {@code -Dfit.bases} companies' templates to write some
 * decks on.
 */
class LibreOfficeFitTest {
    private static final Pattern WORD =
            Pattern.compile(
                    "<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\""
                            + " yMax=\"([\\d.]+)\">(.*?)</word>");
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
        everyWordFits(samples(Optional.empty(), Integer.getInteger("fit.decks", 20)));
    }

    @Test
    void everyWordOnACompanysTemplateStandsInsideItsBox() throws Exception {
        int decks = Integer.getInteger("fit.decks", 20) / 300 + 2;
        List<Blob> bases =
                new ArrayList<>(List.of(StrangeTemplate.small(), StrangeTemplate.wide()));
        for (Path file : files("fit.bases")) {
            bases.add(new Blob(file.getFileName().toString(), Files.readAllBytes(file)));
        }
        List<Sample> samples = new ArrayList<>();
        for (Blob base : bases) {
            samples.addAll(samples(Optional.of(base), decks));
        }
        everyWordFits(samples);
    }

    /** A generated deck, and on which template it stands. */
    private record Sample(int seed, Optional<Blob> base) {
        RenderRequest request() {
            return Samples.request(HostileDecks.deck(seed, 3)).on(base);
        }

        @Override
        public String toString() {
            return "deck " + seed + base.map(on -> " on " + on.name()).orElse("");
        }
    }

    private static List<Sample> samples(Optional<Blob> base, int decks) {
        int from = Integer.getInteger("fit.from", 0);
        return IntStream.range(from, from + decks)
                .mapToObj(seed -> new Sample(seed, base))
                .toList();
    }

    private void everyWordFits(List<Sample> samples) throws Exception {
        List<String> outside = new ArrayList<>();
        for (int first = 0; first < samples.size(); first += AT_ONCE) {
            int end = Math.min(samples.size(), first + AT_ONCE);
            outside.addAll(outsideOf(samples.subList(first, end)));
        }
        assertEquals("", String.join("\n", outside));
    }

    /** Draws some decks in one run of LibreOffice, because its start takes longer than a deck. */
    private List<String> outsideOf(List<Sample> samples) throws Exception {
        List<String> names = new ArrayList<>();
        for (Sample sample : samples) {
            names.add("deck" + names.size());
            Files.write(
                    folder.resolve(names.getLast() + ".pptx"),
                    Rendering.of(new SlidesRenderer(), sample.request()).bytes());
        }
        draw(names);
        List<String> outside = new ArrayList<>();
        for (int i = 0; i < samples.size(); i++) {
            Diagnostics sink = new Diagnostics();
            RenderRequest request = samples.get(i).request();
            List<SlidePlan> plans = DeckFile.examine(request, (Deck) request.publication(), sink);
            for (Word word : outside(names.get(i))) {
                SlidePlan plan = plans.get(word.slide() - 1);
                if (!Refused.is(plan.source(), sink)) {
                    outside.add(samples.get(i) + ", " + plan.layout().kind() + ", " + word);
                }
            }
        }
        return outside;
    }

    @Test
    void everyWordOfFinishedDecksStandsInsideItsBox() throws Exception {
        List<Path> files = files("fit.files");
        assumeTrue(!files.isEmpty(), "no finished deck was named with -Dfit.files");
        for (Path file : files) {
            Files.copy(file, folder.resolve("finished.pptx"));
            draw(List.of("finished"));
            assertEquals(List.of(), outside("finished"), file.toString());
            Files.delete(folder.resolve("finished.pptx"));
        }
    }

    private static List<Path> files(String property) {
        String files = System.getProperty(property, "");
        return Stream.of(files.split(File.pathSeparator))
                .filter(file -> !file.isBlank())
                .map(Path::of)
                .toList();
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

    /** Has LibreOffice turn decks in the folder into PDF, half of them beside the other half. */
    private void draw(List<String> names) throws Exception {
        int half = names.size() / 2;
        List<Process> drawing = new ArrayList<>();
        for (List<String> share :
                List.of(names.subList(0, half), names.subList(half, names.size()))) {
            if (!share.isEmpty()) {
                Path profile = folder.resolve("profile" + drawing.size());
                List<String> command =
                        new ArrayList<>(
                                List.of(
                                        "soffice",
                                        "-env:UserInstallation=" + profile.toUri(),
                                        "--headless",
                                        "--convert-to",
                                        "pdf"));
                share.forEach(name -> command.add(name + ".pptx"));
                drawing.add(start(command.toArray(String[]::new)));
            }
        }
        for (Process process : drawing) {
            assertEquals(0, process.waitFor());
        }
    }

    private List<String> pages(String name) throws Exception {
        run("pdftotext", "-bbox", name + ".pdf", name + ".html");
        String html = Files.readString(folder.resolve(name + ".html"), StandardCharsets.UTF_8);
        String[] pages = html.split("<page ");
        return List.of(pages).subList(1, pages.length);
    }

    private void run(String... command) throws Exception {
        assertEquals(0, start(command).waitFor());
    }

    private Process start(String... command) {
        try {
            return new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new TestAbortedException(command[0] + " is not installed", e);
        }
    }
}
