package org.briefpack.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefpack.cli.GuidePage.Step;
import org.briefpack.cli.console.Console;
import org.briefpack.cli.preview.RunningPreview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every command of the guide does what the guide says, with the files that it shows; its pictures
 * are what the build makes. {@code -Dgolden.accept=true} makes the pictures anew.
 */
class GuideTest {
    private static final Path GUIDE =
            Path.of(System.getProperty("basedir", ".")).resolveSibling("model/docs/guide");

    @TempDir Path folder;

    static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(GUIDE)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyCommandOfAPageRunsAndSaysWhatThePageSays(String page) throws Exception {
        List<Step> steps = GuidePage.read(GUIDE.resolve(page));
        assertTrue(steps.stream().filter(step -> step instanceof Step.Command).count() >= 5, page);
        for (int i = 0; i < steps.size(); i++) {
            switch (steps.get(i)) {
                case Step.Shown shown -> shown.write(folder);
                case Step.Command command ->
                        run(
                                command.words(),
                                i + 1 < steps.size() && steps.get(i + 1) instanceof Step.Said said
                                        ? said.lines()
                                        : List.of());
                case Step.Edited edited -> edited.edit(folder);
                case Step.Said said -> assertTrue(i > 0, "nothing says " + said.lines());
                case Step.Picture picture -> {
                    run(picture.command(), List.of());
                    GuidePicture.of(picture, folder).hold(GUIDE.resolve(picture.file()));
                }
            }
        }
    }

    @Test
    void thePagesLeadFromOneToTheNextAndReadmeNamesThemAll() throws IOException {
        Set<String> reached = new TreeSet<>();
        String at = "first-hour.md";
        while (reached.add(at)) {
            Matcher next =
                    Pattern.compile("(?m)^(?:Next|Back to).*\\(([a-z-]+\\.md)\\)\\.$")
                            .matcher(Files.readString(GUIDE.resolve(at)));
            assertTrue(next.find(), at + " leads nowhere");
            at = next.group(1);
        }
        assertEquals(new TreeSet<>(pages()), reached);
        String readme = Files.readString(GUIDE.resolve("../../../README.md"));
        for (String page : reached) {
            assertTrue(readme.contains("(model/docs/guide/" + page + ")"), page);
        }
    }

    @Test
    void noPictureIsLeftOver() throws IOException {
        Set<String> shown = new TreeSet<>();
        for (String page : pages()) {
            for (Step step : GuidePage.read(GUIDE.resolve(page))) {
                if (step instanceof Step.Picture picture) {
                    shown.add(picture.file().substring("pictures/".length()));
                }
            }
        }
        try (Stream<Path> files = Files.list(GUIDE.resolve("pictures"))) {
            assertEquals(
                    shown,
                    files.map(file -> file.getFileName().toString())
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    private void run(String command, List<String> expected) throws Exception {
        List<String> words = List.of(command.substring("briefpack ".length()).split(" +"));
        if (words.getFirst().equals("preview")) {
            preview(words.subList(1, words.size()));
            return;
        }
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T00:00:00Z"), ZoneOffset.UTC);
        Console console = new Console(out, out, Map.of(), folder, clock, false);
        int code = Main.run(words, console);
        String all = said.toString(StandardCharsets.UTF_8);
        for (String line : expected) {
            assertTrue(all.contains(line), command + " does not say: " + line + "\n" + all);
        }
        boolean refused = expected.stream().anyMatch(line -> line.startsWith("error "));
        assertEquals(refused, code != 0, command + "\n" + all);
    }

    private void preview(List<String> words) throws Exception {
        try (RunningPreview preview = new RunningPreview(folder, words.toArray(String[]::new))) {
            assertEquals(200, preview.get("pages.pdf?document=handout").statusCode());
        }
    }
}
