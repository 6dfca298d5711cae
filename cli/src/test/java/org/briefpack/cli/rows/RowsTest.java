package org.briefpack.cli.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import org.briefpack.builder.OutputFile;
import org.briefpack.builder.Row;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.pack.Fields;
import org.briefpack.model.reader.PackReader;
import org.briefpack.model.reader.Table;
import org.briefpack.model.reader.TableReader;
import org.briefpack.model.theme.Blob;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows have keys that every system takes, and values for the pack's fields and nothing else. */
class RowsTest {
    private static final Fields FIELDS =
            Fields.of(
                    PackReader.read(
                                    "pack.yaml",
                                    ("id: a\n"
                                                    + "title: A\n"
                                                    + "subjects: [{id: x, name: X}, {id: y, name: Y}]\n"
                                                    + "fields: {client: \"\", office: {label: City}, margin:"
                                                    + " {internal: true}}\n")
                                            .getBytes(StandardCharsets.UTF_8))
                            .orElseThrow());

    private static Outcome<List<Row>> rows(String csv) {
        return rows(csv, false);
    }

    private static Outcome<List<Row>> rows(String csv, boolean shareable) {
        Table table =
                ServiceLoader.load(TableReader.class)
                        .findFirst()
                        .orElseThrow()
                        .read(
                                new Blob("c.csv", csv.getBytes(StandardCharsets.UTF_8)),
                                Optional.empty())
                        .orElseThrow();
        return Rows.read(table, FIELDS, shareable);
    }

    private static List<String> keys(Outcome<List<Row>> rows) {
        return rows.orElseThrow().stream().map(Row::key).toList();
    }

    private static List<Code> codes(Outcome<List<Row>> rows) {
        return rows.diagnostics().stream().map(Diagnostic::code).toList();
    }

    @Test
    void aColumnHeadedKeyNamesTheSetsWhereverItStands() {
        Outcome<List<Row>> rows = rows("Client,KEY,City\nAcme Ltd,a,Wien\n");
        assertEquals(List.of("a"), keys(rows));
        assertEquals(
                Map.of("client", "Acme Ltd", "office", "Wien"),
                rows.orElseThrow().getFirst().fields());
        assertEquals(List.of(), rows.diagnostics());
    }

    @Test
    void elseTheFirstColumnDoesAndIsAFieldTooWhereItsHeadingIsOne() {
        Outcome<List<Row>> rows = rows("client;office\nAcme Ltd;Wien\n");
        assertEquals(List.of("acme-ltd"), keys(rows));
        assertEquals("Acme Ltd", rows.orElseThrow().getFirst().fields().get("client"));
        assertEquals(List.of(Code.KEY_MADE), codes(rows));
        Outcome<List<Row>> other = rows("Nr.;client\n7;Acme\n");
        assertEquals(List.of("7"), keys(other));
        assertEquals(List.of(), other.diagnostics());
    }

    @ParameterizedTest
    @CsvSource({
        "Acme Ltd,acme-ltd",
        "Müller & Söhne GmbH,muller-sohne-gmbh",
        "Zürich,Zürich",
        "../../etc/passwd,etc-passwd",
        "CON,_con",
        "nul.txt,nul-txt",
        "Straße Nr. 5.,strasse-nr-5",
        "Łódź & Ørsted,lodz-orsted",
        "日本 株式会社,日本-株式会社",
        "trailing.,trailing",
        "AT&T,at-t"
    })
    void keysAreMadeFromNames(String name, String key) {
        assertEquals(List.of(key), keys(rows("key;client\n" + name + ";x\n")));
    }

    @Test
    void namesThatAreAlikeAreNumberedAndToldAndKeysThatAreThereTwiceAreRefused() {
        Outcome<List<Row>> names = rows("client;role\nAcme;Cook\nacme;Waiter\nAcme!;Chef\n");
        assertEquals(List.of("Acme", "acme-2", "acme-3"), keys(names));
        assertTrue(codes(names).contains(Code.KEY_CHANGED));
        Outcome<List<Row>> keys = rows("key;role\nacme;Cook\nb;B\nACME;Waiter\nAcme;C\nb;D\n");
        assertEquals(List.of(Code.ROW_INVALID, Code.ROW_INVALID), codes(keys));
        assertEquals("c.csv:4:1", keys.diagnostics().getFirst().span().label());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void anyNamesGiveKeysThatAreSafeAndUnique(long seed) {
        Random random = new Random(seed);
        String[] pieces = {
            "a",
            "B",
            "é",
            "ß",
            "中",
            "ا",
            " ",
            ".",
            "-",
            "_",
            "CON",
            "nul",
            "/",
            "\\",
            ":",
            "*",
            "\u0301",
            "😀",
            "%",
            "1",
            "x".repeat(60),
            "я".repeat(90)
        };
        StringBuilder csv = new StringBuilder("client|role\n");
        for (int r = 0; r < 200; r++) {
            csv.append('k');
            for (int i = random.nextInt(6); i >= 0; i--) {
                csv.append(pieces[random.nextInt(pieces.length)]);
            }
            csv.append("|x\n");
        }
        Set<String> seen = new HashSet<>();
        for (String key : keys(rows(csv.toString()))) {
            assertTrue(SafeName.isSafe(key), key);
            assertTrue(key.getBytes(StandardCharsets.UTF_8).length <= 255, key);
            assertTrue(seen.add(key.toLowerCase(Locale.ROOT)), key);
        }
        assertEquals(200, seen.size());
    }

    @Test
    void aColumnOfNoFieldIsNamedAndGoesNowhere() {
        Outcome<List<Row>> rows = rows("key,rolle,note\na,X,SECRET\n");
        assertEquals(List.of(Code.UNKNOWN_FIELD, Code.UNKNOWN_FIELD), codes(rows));
        assertEquals("did you mean `role`?", rows.diagnostics().getFirst().hints().getFirst());
        assertEquals("c.csv:1:5", rows.diagnostics().getFirst().span().label());
        assertEquals(Map.of(), rows.orElseThrow().getFirst().fields());
    }

    @Test
    void anInternalColumnStaysAtHomeInAShareableBuild() {
        assertEquals(
                "32", rows("key,margin\na,32\n").orElseThrow().getFirst().fields().get("margin"));
        assertEquals(Map.of(), rows("key,margin\na,32\n", true).orElseThrow().getFirst().fields());
    }

    @Test
    void twoColumnsForOneFieldAreRefused() {
        assertEquals(List.of(Code.TABLE_SHAPE), codes(rows("key,office,City\na,X,Y\n")));
    }

    @Test
    void rowsWithoutAKeyAreOneProblemWithACount() {
        Outcome<List<Row>> rows = rows("key,client\n,A\nb,B\n,C\n!!,D\n");
        assertEquals(List.of(Code.ROW_INVALID), codes(rows));
        assertEquals(
                "2 more like this: at line 4, line 5",
                rows.diagnostics().getFirst().hints().getFirst());
    }

    @ParameterizedTest
    @CsvSource({
        "{key}-{document},a-brief.docx",
        "{document} for {client},NONE",
        "{document}-{client},brief-acme-sons.docx",
        "{pack}_{key}_{document},p_a_brief.docx",
        "{document}-{role},brief.docx",
        "{dokument},NONE",
        "../{document},NONE",
        "{key},NONE"
    })
    void patternsNameFilesOrAreRefused(String pattern, String expected) {
        Outcome<NamePattern> read =
                NamePattern.read(pattern, "p", FIELDS, 2, true, SourceSpan.NONE);
        String named =
                read.found()
                        .map(
                                names ->
                                        names.named(
                                                        new OutputFile("p-brief.docx", new byte[0]),
                                                        "a",
                                                        Map.of("client", "Acme & Sons"))
                                                .name())
                        .orElse("NONE");
        assertEquals(expected, named);
        assertEquals(expected.equals("NONE"), !read.diagnostics().isEmpty());
    }

    @Test
    void whatIsSetByHandMustBeAFieldAndOnlyOnce() {
        assertEquals(
                Map.of("client", "A=B", "office", "X"),
                set(false, "Client=A=B", "city=X").orElseThrow());
        Outcome<?> misspelt = set(false, "clinet=A");
        assertEquals(
                "did you mean `client`?", misspelt.diagnostics().getFirst().hints().getFirst());
        assertTrue(misspelt.found().isEmpty());
        assertTrue(set(false, "client=A", "CLIENT=B").found().isEmpty());
        assertEquals(Map.of(), set(true, "margin=3").orElseThrow());
    }

    @Test
    void aNameIsCutToWhatEverySystemTakes() {
        // 255 bytes for ext4 and APFS, with room for an ending; letters of three bytes count
        // thrice.
        String han =
                rows("key,client\n" + "\u6f22".repeat(100) + ",A\n").orElseThrow().getFirst().key();
        assertEquals("\u6f22".repeat(66), han);
        assertEquals(
                "a".repeat(100),
                rows("key,client\n" + "a".repeat(100) + ",A\n").orElseThrow().getFirst().key());
        assertEquals(
                "a".repeat(100),
                rows("key,client\n" + "a".repeat(101) + ",A\n").orElseThrow().getFirst().key());
        List<Row> alike =
                rows("key,client\n" + "a ".repeat(80) + ",A\n" + "a-".repeat(80) + ",B\n")
                        .orElseThrow();
        assertTrue(alike.get(1).key().length() <= 100 && alike.get(1).key().endsWith("-2"));
    }

    @Test
    void aKeyThatIsChangedIsAWarningAndANameThatIsMadeIntoOneIsNot() {
        assertEquals(Code.KEY_CHANGED, rows("key,client\nA B,x\n").diagnostics().getFirst().code());
        assertEquals(Code.KEY_MADE, rows("client,role\nA B,x\n").diagnostics().getFirst().code());
    }

    @Test
    void aCellThatAHiddenSignTurnsAroundIsTold() {
        List<Diagnostic> found = rows("key,client\na,Acme \u202egro.live\n").diagnostics();
        assertEquals(List.of(Code.DIRECTION_TURNED), found.stream().map(Diagnostic::code).toList());
        assertEquals(2, found.getFirst().span().line());
    }

    private static Outcome<? extends Map<String, String>> set(boolean shareable, String... pairs) {
        return FieldChoice.read(
                List.of(),
                Stream.of(pairs).map(FieldChoice.Given::typed).toList(),
                FIELDS,
                shareable);
    }
}
