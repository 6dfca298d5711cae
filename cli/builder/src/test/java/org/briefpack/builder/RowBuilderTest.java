package org.briefpack.builder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.reader.PackReader;
import org.briefpack.model.theme.Paper;
import org.briefpack.templates.BuiltIns;
import org.briefpack.templates.ComposeOptions;
import org.briefpack.templates.Composer;
import org.briefpack.templates.DocumentKind;
import org.junit.jupiter.api.Test;

/** A row of a batch gets the files that a build of its own would make, to the byte. */
class RowBuilderTest {
    private static final Map<String, String> COMMON = Map.of("presenter", "Ada", "role", "Clerk");

    @Test
    void aRowIsTheSameToTheByteAsABuildOfItsOwn() {
        RowBuilder rows = Briefpack.forRows(input(), options(COMMON));
        Map<String, OutputFile> last = new HashMap<>();
        for (Row row : rows(3)) {
            List<OutputFile> cold = Briefpack.build(input(), options(merged(row))).orElseThrow();

            assertSame(cold, rows.build(row).orElseThrow());

            assertSame(cold, rows.build(row).orElseThrow());
            assertDiffers(last.put("brief", brief(cold)), brief(cold));
        }
    }

    @Test
    void rowsOnTwoThreadsComeOutInTheirOrderAndTheSameToTheByte() throws IOException {
        RowBuilder rows = Briefpack.forRows(input(), options(COMMON));
        List<Row> all = rows(12);
        List<String> keys = new ArrayList<>();
        new Batch(2)
                .run(
                        all.iterator(),
                        rows,
                        (row, files) -> {
                            keys.add(row.key());
                            assertSame(alone(row), files.orElseThrow());
                        });
        assertEquals(all.stream().map(Row::key).toList(), keys);
    }

    @Test
    void aRowThatCannotBeMadeSaysWhatABuildOfItsOwnSays() {
        Choices choices = options(COMMON, "handout");
        Outcome<List<OutputFile>> own = Briefpack.build(broken(), choices);
        RowBuilder rows = Briefpack.forRows(broken(), choices);
        for (Row row : rows(2)) {
            assertEquals(own.diagnostics(), rows.build(row).diagnostics());
        }
        assertNotEquals(List.of(), own.diagnostics());
    }

    private List<OutputFile> alone(Row row) {
        return Briefpack.build(input(), options(merged(row))).orElseThrow();
    }

    private static void assertSame(List<OutputFile> expected, List<OutputFile> actual) {
        assertEquals(
                expected.stream().map(OutputFile::name).toList(),
                actual.stream().map(OutputFile::name).toList());
        for (int i = 0; i < expected.size(); i++) {
            String name = expected.get(i).name();
            assertArrayEquals(expected.get(i).bytes(), actual.get(i).bytes(), name);
        }
    }

    private static void assertDiffers(OutputFile before, OutputFile now) {
        assertEquals(false, before != null && Arrays.equals(before.bytes(), now.bytes()));
    }

    private static OutputFile brief(List<OutputFile> files) {
        return files.stream()
                .filter(f -> f.name().endsWith("brief.docx"))
                .findFirst()
                .orElseThrow();
    }

    private static List<Row> rows(int count) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("client", "Client " + i + " & Söhne");
            // Shown on the deck's first slide, so that each row has a deck of its own.
            fields.put("presenter", i == 0 ? "" : "Presenter " + i);
            fields.put("role", i % 2 == 0 ? "" : "Role <" + i + ">");
            fields.put("unheard-of", "x" + i);
            rows.add(new Row("row" + i, fields, SourceSpan.NONE));
        }
        return rows;
    }

    private static Map<String, String> merged(Row row) {
        Map<String, String> fields = new LinkedHashMap<>(COMMON);
        fields.putAll(row.fields());
        return fields;
    }

    private static PackInput input() {
        byte[] yaml = BuiltIns.pack("rust-vs-go").orElseThrow().bytes();
        Pack pack = PackReader.read("pack.yaml", yaml).orElseThrow();
        return new PackInput(pack, Map.of(), Instant.EPOCH);
    }

    /** A pack whose handout is far longer than its sheet. */
    private static PackInput broken() {
        StringBuilder yaml = new StringBuilder("id: long\ntitle: Long\nsubjects:\n");
        yaml.append("  - {id: a, name: A, keyFact: {text: \"");
        yaml.append("Many words of no use fill the page. ".repeat(900)).append("\"}}\n");
        yaml.append("  - {id: b, name: B}\n");
        Pack pack =
                PackReader.read("pack.yaml", yaml.toString().getBytes(StandardCharsets.UTF_8))
                        .orElseThrow();
        return new PackInput(pack, Map.of(), Instant.EPOCH);
    }

    private static Choices options(Map<String, String> fields, String... documents) {
        List<WantedFile> files = new ArrayList<>();
        for (DocumentKind kind : Composer.documents()) {
            if (documents.length == 0 || List.of(documents).contains(kind.name())) {
                Renderers.installed()
                        .formats(kind)
                        .forEach(format -> files.add(new WantedFile(kind, format)));
            }
        }
        return new Choices(
                files,
                new ComposeOptions(Paper.A4, new LinkedHashMap<>(fields), 0),
                BuiltIns.theme("harbour").orElseThrow(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                false);
    }
}
