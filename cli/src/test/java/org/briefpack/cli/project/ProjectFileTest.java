package org.briefpack.cli.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
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
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefpack.cli.Main;
import org.briefpack.cli.console.Console;
import org.briefpack.model.diagnostic.Places;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.templates.BuiltIns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProjectFileTest {
    private static final String PACK =
            """
            id: tea
            title: Tea or coffee
            front: {factsChecked: 2026-11-20}
            subjects:
              - {id: tea, name: Tea, useCases: [Afternoons]}
              - {id: coffee, name: Coffee, useCases: [Mornings]}
            fields:
              office: {label: Office, default: Wien, internal: true}
            training:
              minutes: 60
              segments:
                - {id: begin, title: Begin, minutes: 20, sessions: {30: 10}, say: [Welcome]}
                - {id: on, title: Go on, minutes: 40, sessions: {30: 20}, say: [More]}
              exercises:
                - {id: pour, title: Pour, minutes: 5, task: [Pour a cup]}
            """;

    /**
     * A key, alone.
     *
     * @param yaml the line of the project file
     * @param same what says the same on the command line
     * @param other what says something else there
     * @param with what is on the command line in any case
     */
    private record Case(String key, String yaml, String same, String other, String with) {
        @Override
        public String toString() {
            return key;
        }
    }

    @TempDir Path folder;

    static Stream<Case> keys() {
        return Stream.of(
                new Case(
                        "theme",
                        "theme: own.yaml",
                        "--theme mine/own.yaml",
                        "--theme harbour",
                        "-d handout"),
                new Case("paper", "paper: letter", "--paper letter", "--paper a4", "-d handout"),
                new Case(
                        "bases",
                        "bases: [acme.docx]",
                        "--base mine/acme.docx",
                        "--base mine/other.docx",
                        "-d brief"),
                new Case("documents", "documents: [brief]", "-d brief", "-d deck", ""),
                new Case("formats", "formats: [pdf]", "-f pdf", "-f docx", "-d brief"),
                new Case(
                        "pages",
                        "pages: slides",
                        "--pages slides",
                        "--pages handout",
                        "-d deck -f pdf"),
                new Case("session", "session: 30", "--session 30", "--session 60", "-d deck"),
                new Case(
                        "audience",
                        "audience: shareable",
                        "--audience shareable",
                        "--audience internal",
                        "-d brief --set office=Graz"),
                new Case(
                        "fields",
                        "fields: {client: Acme}",
                        "--set client=Acme",
                        "--set client=Beta",
                        "-d brief"),
                new Case(
                        "names",
                        "names: \"{document}\"",
                        "--name {document}",
                        "--name {pack}",
                        "-d brief"),
                new Case("out", "out: made", "--out mine/made", "--out there", "-d exercises"));
    }

    @BeforeEach
    void layThePack() throws IOException {
        Path mine = Files.createDirectories(folder.resolve("mine"));
        Files.writeString(mine.resolve("pack.yaml"), PACK);
        String theme =
                new String(
                        BuiltIns.themeFile("harbour").orElseThrow().bytes(),
                        StandardCharsets.UTF_8);
        Files.writeString(
                mine.resolve("own.yaml"),
                theme.replaceFirst("(?m)^  brand: .*$", "  brand: \"#000000\""));
        // A brief can be a company's template.
        run("build mine -d brief --theme mine/own.yaml --name acme -o mine");
        run("build mine -d brief --name other -o mine");
    }

    @ParameterizedTest
    @MethodSource("keys")
    void aKeySaysWhatItsOptionSaysAndTheOptionWins(Case key) throws IOException {
        Map<String, String> plain = built(key.with());
        Map<String, String> same = built(key.with() + " " + key.same());
        Map<String, String> other = built(key.with() + " " + key.other());
        Files.writeString(folder.resolve("mine/briefpack.yaml"), key.yaml() + "\n");
        assertEquals(same, built(key.with()), "the key alone");
        assertEquals(other, built(key.with() + " " + key.other()), "the option wins");
        assertNotEquals(plain, same, "the key chooses something");
        assertNotEquals(same, other);
    }

    @Test
    void everyKeyIsTried() {
        assertEquals(
                components(), keys().map(Case::key).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void theFileThatNewWritesShowsEveryKeyAndEachIsTakenWhereItIsPutInForce() throws IOException {
        run("new fresh --blank --project");
        String yaml = Files.readString(folder.resolve("fresh/briefpack.yaml"));
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(
                                Files.readString(folder.resolve("fresh/project.schema.json")),
                                InputFormat.JSON);
        StringBuilder inForce = new StringBuilder();
        for (String key : components()) {
            String line =
                    yaml.lines()
                            .filter(l -> l.startsWith("# " + key + ": "))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError(key + " is not shown"));
            inForce.append(line.substring(2)).append('\n');
        }
        assertEquals(List.of(), schema.validate(inForce.toString(), InputFormat.YAML));
        assertTrue(!schema.validate("theem: harbour", InputFormat.YAML).isEmpty());
    }

    @Test
    void whatAPackFromSomebodyElseNamesLiesInItsFolder() throws IOException {
        Files.createDirectories(folder.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("mine/way"), folder.resolve("elsewhere"));
        for (String line :
                List.of(
                        "out: ..",
                        "out: ../elsewhere",
                        "out: way",
                        "out: way/deeper",
                        "out: /tmp",
                        "theme: ../own.yaml",
                        "bases: [../acme.docx]",
                        "theme: way/own.yaml")) {
            Files.writeString(folder.resolve("mine/briefpack.yaml"), line + "\n");
            assertEquals(4, run("build mine -d exercises"), line);
        }
        try (Stream<Path> files = Files.list(folder.resolve("elsewhere"))) {
            assertEquals(0, files.count());
        }
    }

    private static Set<String> components() {
        return Arrays.stream(ProjectFile.class.getRecordComponents())
                .filter(c -> c.getType() != Places.class && c.getType() != SourceSpan.class)
                .map(c -> c.getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns what a build writes, by where it lies, and deletes it. */
    private SequencedMap<String, String> built(String words) throws IOException {
        assertEquals(0, run("build mine " + words), words);
        SequencedMap<String, String> files = new TreeMap<>();
        for (String name : List.of("out", "mine/made", "there")) {
            Path made = folder.resolve(name);
            if (Files.isDirectory(made)) {
                List<Path> all = new ArrayList<>();
                try (Stream<Path> paths = Files.list(made)) {
                    paths.forEach(all::add);
                }
                for (Path file : all) {
                    files.put(
                            name + "/" + file.getFileName(),
                            Integer.toHexString(Arrays.hashCode(Files.readAllBytes(file))));
                    Files.delete(file);
                }
            }
        }
        return files;
    }

    private int run(String words) {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream());
        Console console =
                new Console(
                        nowhere,
                        nowhere,
                        Map.of(),
                        folder,
                        Clock.fixed(Instant.parse("2026-12-01T12:00:00Z"), ZoneOffset.UTC),
                        false);
        return Main.run(List.of(words.strip().split(" +")), console);
    }
}
