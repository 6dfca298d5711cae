package org.briefpack.cli.fuzz;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.briefpack.cli.Main;
import org.briefpack.cli.console.Console;
import org.briefpack.templates.BuiltIns;

/**
 * Gives files of every kind that are changed by chance to the command line, in one process: {@code
 * Fuzz RUNS SEED FOLDER}. What is tried depends on these alone, not on the machine. Ends with 1
 * where a run ends with exit code 1, with 2 where one takes longer than {@link #LONGEST} seconds;
 * the file stays in the folder then.
 */
public final class Fuzz {
    private static final int LONGEST = 30;
    private static final String PACK =
            """
            id: tea
            title: Tea or coffee
            front: {factsChecked: 2026-11-20, logo: {file: logo.png, alt: A cup}}
            subjects:
              - {id: tea, name: Tea, useCases: [Afternoons, {text: "Half of them (49%) do.", sources: [s], asOf: "2026"}]}
              - {id: coffee, name: Coffee, useCases: [Mornings]}
            explainers:
              - {id: a, title: A picture, meaning: What it is, analogy: A cup, picture: {file: drawing.svg, alt: A drawing}}
              - {id: b, title: Another, meaning: What it is, analogy: A pot, picture: {file: photo.jpg, alt: A photo}}
            quiz:
              - {id: long, question: How long?, options: [A minute, {text: Three, correct: true}], reason: Leaves need it}
            sources:
              - {id: s, title: A survey, publisher: Somebody, url: "https://example.net/", published: "2026", checked: 2026-11-20}
            """;
    private static final String SVG =
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 60" width="100" height="60">
            <style>.a { fill: #123456; stroke: hsl(10, 20%, 30%) } g > .b { fill: currentColor }</style>
            <defs><linearGradient id="g"><stop offset="0" stop-color="red"/></linearGradient></defs>
            <g transform="rotate(10) translate(1 2)" color="blue">
            <path class="a" d="M0 0 L10 10 C 1 2 3 4 5 6 A 3 4 0 1 0 9 9 Z"/>
            <rect class="b" x="1" y="2" width="30%" height="10" rx="2"/>
            <circle cx="20" cy="20" r="5" style="fill: url(#g)"/>
            <text x="5" y="50" font-size="8">Tea <tspan fill="#c00">or</tspan> coffee</text>
            </g>
            </svg>
            """;

    /** One kind of file. */
    private record Kind(String file, byte[] good, String words, Change change) {}

    private interface Change {
        byte[] of(Mutation mutation, byte[] file) throws IOException;
    }

    private final Path folder;
    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private final Map<String, Map<Integer, Integer>> ends = new TreeMap<>();
    private final Map<String, Long> slowest = new TreeMap<>();
    private final Set<String> faults = new HashSet<>();
    private volatile String fault = "";

    private Fuzz(Path folder) {
        this.folder = folder;
    }

    /** Tries so many files, one of each kind in turn. */
    public static void main(String[] args) throws Exception {
        Fuzz fuzz = new Fuzz(Files.createDirectories(Path.of(args[2])));
        fuzz.lay();
        int code = fuzz.run(Integer.parseInt(args[0]), Long.parseLong(args[1]));
        fuzz.report();
        System.out.flush();
        Runtime.getRuntime().halt(code);
    }

    private void lay() throws IOException {
        write("pack.yaml", bytes(PACK));
        write("drawing.svg", bytes(SVG));
        BufferedImage image = new BufferedImage(24, 16, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillOval(2, 2, 18, 12);
        for (String format : List.of("png", "jpg")) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            write(format.equals("png") ? "logo.png" : "photo.jpg", out.toByteArray());
        }
        byte[] theme = BuiltIns.themeFile("harbour").orElseThrow().bytes();
        String own = new String(theme, StandardCharsets.UTF_8);
        write("own.yaml", theme);
        write("font.ttf", resource("/liberation/LiberationSans-Regular.ttf"));
        write(
                "fonts.yaml",
                bytes(
                        own.replaceFirst(
                                "(?s)fonts:.*?\\nprint:",
                                "fonts:\n  body: {office: Own, files: {regular: font.ttf}}\nprint:")));
        run("build pack.yaml -d brief -d deck -f all -o made");
        write("rows.csv", bytes("key,client,role\na,Acme,Nurse\nb,\"B, C\",Cook\n"));
        kind("pack", "pack.yaml", "build pack.yaml -d all -f all -o out", Mutation::text);
        kind("pack check", "pack.yaml", "check pack.yaml --coverage", Mutation::text);
        kind(
                "theme",
                "own.yaml",
                "build pack.yaml --theme own.yaml -d handout -d deck -o out",
                Mutation::text);
        Files.copy(folder.resolve("own.yaml"), folder.resolve("briefpack.txt"));
        kind("csv", "rows.csv", "build pack.yaml -d brief --each rows.csv -o out", Mutation::text);
        write(
                "rows.xlsx",
                Workbook.of(
                        List.of(
                                List.of("key", "client"),
                                List.of("a", "Acme"),
                                List.of("b", "46000"))));
        kind(
                "xlsx",
                "rows.xlsx",
                "build pack.yaml -d brief --each rows.xlsx -o out",
                Mutation::archive);
        write("base.docx", Files.readAllBytes(folder.resolve("made/tea-brief.docx")));
        write("base.pptx", Files.readAllBytes(folder.resolve("made/tea-deck.pptx")));
        kind(
                "word base",
                "base.docx",
                "build pack.yaml -d brief --base base.docx -o out",
                Mutation::archive);
        kind(
                "slide base",
                "base.pptx",
                "build pack.yaml -d deck --base base.pptx -o out",
                Mutation::archive);
        kind("inspected base", "base.docx", "inspect base.docx", Mutation::archive);
        kind("inspected deck", "base.pptx", "inspect base.pptx", Mutation::archive);
        kind("verified deck", "base.pptx", "verify base.pptx", Mutation::archive);
        kind("verified brief", "base.docx", "verify base.docx", Mutation::archive);
        write("made.pdf", Files.readAllBytes(folder.resolve("made/tea-brief.pdf")));
        kind("verified PDF", "made.pdf", "verify made.pdf", Mutation::bytes);
        kind(
                "font",
                "font.ttf",
                "build pack.yaml --theme fonts.yaml -d handout -o out",
                Mutation::bytes);
        kind("svg", "drawing.svg", "build pack.yaml -d all -f all -o out", Mutation::text);
        kind("png", "logo.png", "build pack.yaml -d all -f all -o out", Mutation::png);
        kind("jpeg", "photo.jpg", "build pack.yaml -d all -f all -o out", Mutation::bytes);
    }

    private void kind(String name, String file, String words, Change change) throws IOException {
        kinds.put(name, new Kind(file, Files.readAllBytes(folder.resolve(file)), words, change));
    }

    private int run(int runs, long seed) throws Exception {
        String wanted = System.getProperty("fuzz.kinds", "");
        List<String> names = kinds.keySet().stream().filter(name -> name.contains(wanted)).toList();
        for (int i = 0; i < runs; i++) {
            String name = names.get(i % names.size());
            if (once(name, seed + i)) {
                return 2;
            }
        }
        return faults.isEmpty() ? 0 : 1;
    }

    /** Tries one file; true where that does not end. */
    private boolean once(String name, long seed) throws Exception {
        Kind kind = kinds.get(name);
        byte[] bad = kind.change().of(new Mutation(new Random(seed)), kind.good());
        write(kind.file(), bad);
        int[] code = {2};
        long start = System.nanoTime();
        Thread thread = new Thread(null, () -> code[0] = run(kind.words()), name, 1 << 20);
        thread.start();
        thread.join(TimeUnit.SECONDS.toMillis(LONGEST));
        boolean hangs = thread.isAlive();
        slowest.merge(name, (System.nanoTime() - start) / 1_000_000, Math::max);
        ends.computeIfAbsent(name, key -> new TreeMap<>()).merge(code[0], 1, Integer::sum);
        if (hangs) {
            System.out.println(name + ", seed " + seed + ", takes more than " + LONGEST + " s");
            Arrays.stream(thread.getStackTrace()).limit(20).forEach(System.out::println);
            return true;
        }
        if (code[0] == 1 && faults.add(fault)) {
            System.out.println(name + ", seed " + seed + ", ends with 1:\n" + fault);
        }
        write(kind.file(), kind.good());
        delete(folder.resolve("out"));
        return false;
    }

    private int run(String words) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream());
        Console console =
                new Console(
                        nowhere,
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        Map.of(),
                        folder,
                        Clock.fixed(Instant.parse("2026-12-01T12:00:00Z"), ZoneOffset.UTC),
                        false);
        List<String> all = new ArrayList<>(List.of(words.split(" ")));
        all.add("-v");
        int code = Main.run(all, console);
        if (code == 1) {
            fault =
                    err.toString(StandardCharsets.UTF_8)
                            .lines()
                            .filter(
                                    line ->
                                            line.matches(
                                                    "\\S+(Exception|Error).*|.*at org.briefpack.*"))
                            .limit(5)
                            .collect(Collectors.joining("\n"));
        }
        return code;
    }

    private void report() {
        long used = 0;
        for (var pool : java.lang.management.ManagementFactory.getMemoryPoolMXBeans()) {
            used +=
                    pool.getType() == java.lang.management.MemoryType.HEAP
                            ? pool.getPeakUsage().getUsed()
                            : 0;
        }
        ends.forEach(
                (name, codes) ->
                        System.out.printf(
                                "%-16s runs by exit code %s, slowest %d ms%n",
                                name, codes, slowest.get(name)));
        System.out.println(
                "heap at most "
                        + (used >> 20)
                        + " MB of "
                        + (Runtime.getRuntime().maxMemory() >> 20));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Fuzz.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    private static void delete(Path path) throws IOException {
        if (Files.exists(path)) {
            try (Stream<Path> all = Files.walk(path)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
