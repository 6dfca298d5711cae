package org.briefpack.cli.command;

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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.briefpack.cli.Main;
import org.briefpack.cli.console.Console;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a build refuses, a check refuses: the same kinds of problems at the same lines. */
class CheckAsBuildTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-12-01T12:00:00Z"), ZoneOffset.UTC);
    private static final byte[] PNG =
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGM4oKAARAwQCgAejgQBl4tBnAAAAABJRU5ErkJggg==");
    private static final String PACK =
            """
            id: tea
            title: Tea or coffee
            language: en
            front: {logo: {file: logo.png, alt: Our logo}}
            subjects:
              - {id: tea, name: Tea, tagline: Leaves in water}
              - {id: coffee, name: Coffee, tagline: Beans in water}
            explainers:
              - {id: leaf, title: Leaf, meaning: A leaf, analogy: A page, why: Tea, picture: {file: leaf.svg, alt: A leaf}}
            factors:
              - {id: taste, name: Taste, values: {tea: Mild, coffee: Bold}}
            """;
    private static final String LEAF =
            "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>"
                    + "<circle cx='4' cy='4' r='3'/></svg>";

    @TempDir Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private int outs;

    static Stream<Integer> seeds() {
        return IntStream.range(0, 60).boxed();
    }

    @Test
    void whatIsSoundPassesBoth() throws IOException {
        write("pack.yaml", bytes(PACK));
        write("logo.png", PNG);
        write("leaf.svg", bytes(LEAF));
        assertEquals(List.of(), errors("check", List.of(".")));
        assertEquals(List.of(), errors("build", List.of(".")));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aCheckRefusesWhatABuildRefuses(int seed) throws IOException {
        Random random = new Random(seed);
        write("pack.yaml", bytes(faulty(random)));
        picture("logo.png", PNG, random);
        picture("leaf.svg", bytes(LEAF), random);
        List<String> words = chosen(random);
        PrintStream terminal = System.err;
        ByteArrayOutputStream behindOurBack = new ByteArrayOutputStream();
        System.setErr(new PrintStream(behindOurBack, true, StandardCharsets.UTF_8));
        try {
            List<String> built = errors("build", words);
            assertEquals(built, errors("check", words), words::toString);
        } finally {
            System.setErr(terminal);
        }
        assertEquals("", behindOurBack.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aPackCanLowerWhatOfATemplateIsLeftOutWhereWarningsStop() throws IOException {
        write("logo.png", PNG);
        write("leaf.svg", bytes(LEAF));
        write("base.docx", ownFile("docx"));
        List<String> words = List.of(".", "-d", "brief", "--base", "base.docx", "--strict");
        for (String command : List.of("check", "build")) {
            write("pack.yaml", bytes(PACK));
            assertEquals(3, run(command, words), said::toString);
            assertTrue(said.toString(StandardCharsets.UTF_8).contains("BP506"));
            write("pack.yaml", bytes(PACK + "check: {severity: {BP506: note, BP321: off}}\n"));
            assertEquals(0, run(command, words), said::toString);
        }
    }

    /** Adds one fault of a few kinds, or none. */
    private static String faulty(Random random) {
        List<String> lines = new ArrayList<>(PACK.lines().toList());
        int line = random.nextInt(lines.size());
        switch (random.nextInt(7)) {
            case 0 -> lines.remove(line);
            case 1 -> lines.set(line, lines.get(line).replaceFirst("[a-z]+:", "zzz:"));
            case 2 -> {
                for (int i = 0; i < 2_000; i++) {
                    lines.add("  - {id: f" + i + ", name: N, values: {tea: Mild, coffee: Bold}}");
                }
            }
            case 3 -> lines.add("takeaways: ['" + "Very many words. ".repeat(1_500) + "']");
            case 4 -> lines.add("takeaways: [See [here](#nowhere) for more]");
            case 5 -> lines.add("takeaways: ['See {{x} or `this']");
            default -> {}
        }
        return String.join("\n", lines) + "\n";
    }

    private void picture(String name, byte[] sound, Random random) throws IOException {
        byte[] file =
                switch (random.nextInt(5)) {
                    case 0 -> Arrays.copyOf(sound, random.nextInt(sound.length));
                    case 1 -> {
                        byte[] flipped = sound.clone();
                        flipped[random.nextInt(sound.length)] ^= (byte) (1 + random.nextInt(255));
                        yield flipped;
                    }
                    case 2 -> new byte[0];
                    default -> sound;
                };
        Files.deleteIfExists(folder.resolve(name));
        if (file.length > 0) {
            write(name, file);
        }
    }

    /** Chooses documents, formats and at times a company template, which may be damaged. */
    private List<String> chosen(Random random) throws IOException {
        List<String> words = new ArrayList<>(List.of("."));
        if (random.nextBoolean()) {
            words.addAll(List.of("-d", "all", "-f", "all"));
        }
        if (random.nextInt(3) == 0) {
            String ending = random.nextBoolean() ? "docx" : "pptx";
            byte[] base = "PK no template".getBytes(StandardCharsets.UTF_8);
            if (random.nextBoolean()) {
                base = ownFile(ending);
                base[random.nextInt(base.length)] ^= 1;
                base = Arrays.copyOf(base, base.length - random.nextInt(2) * base.length / 2);
            }
            write("base." + ending, base);
            words.addAll(List.of("--base", "base." + ending));
        }
        return words;
    }

    /** Returns a file of ours, whose text a company template would not keep. */
    private byte[] ownFile(String ending) throws IOException {
        Path own = folder.resolve("own");
        Files.createDirectories(own);
        Files.writeString(
                own.resolve("pack.yaml"),
                "{id: own, title: O, subjects: [{id: a, name: A}, {id: b, name: B}],"
                        + " takeaways: [One], glossary: [{id: t, term: T, meaning: M}]}");
        String document = ending.equals("docx") ? "brief" : "deck";
        run("build", List.of("own", "-d", document, "-o", "own/out"));
        return Files.readAllBytes(own.resolve("out/own-" + document + "." + ending));
    }

    private List<String> errors(String command, List<String> words) throws IOException {
        List<String> all = new ArrayList<>(words);
        all.addAll(List.of("--message-format", "json"));
        if (command.equals("build")) {
            all.addAll(List.of("-o", "out" + outs++));
        }
        run(command, all);
        Pattern form =
                Pattern.compile("\"code\":\"(BP\\d+)\",\"severity\":\"error\".*?(\"line\":\\d+|$)");
        return said.toString(StandardCharsets.UTF_8)
                .lines()
                .map(form::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1) + " " + found.group(2))
                .distinct()
                .sorted()
                .toList();
    }

    private int run(String command, List<String> words) {
        said.reset();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(words);
        return Main.run(all, new Console(out, out, Map.of(), folder, CLOCK, false));
    }

    private void write(String name, byte[] file) throws IOException {
        Files.write(folder.resolve(name), file);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
