package org.briefpack.model.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.diagnostic.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One value changes and every other byte stays, or nothing changes at all. */
class WrittenValuesTest {
    private static final List<String> NASTY =
            List.of(
                    "plain words",
                    "it's \"quoted\"",
                    "a: b",
                    "a #b",
                    "# c",
                    "- d",
                    "? e",
                    "*f",
                    "&g h",
                    "!i",
                    "%j",
                    "@k",
                    "`l`",
                    "{m: n}",
                    "[o, p]",
                    "q, r",
                    "s]",
                    "true",
                    "12",
                    "~",
                    "",
                    " both ends ",
                    "\ttab",
                    "two\nlines",
                    "three\n\nlines\n",
                    "  indented\n first",
                    "emoji \uD83D\uDE00 and \u00E9\u0301",
                    "\u2028 separator",
                    "back\\slash",
                    "---",
                    "...",
                    "|",
                    ">-",
                    "'",
                    "\"",
                    "''",
                    "x".repeat(3000));

    private static final String FILE =
            """
            # A comment first.
            plain: some words   # behind it
            'quoted key': 'it''s here'
            double: "say \\"yes\\""   # too
            number: 12
            list:
              - one
              - two # 2
              - {a: b c, d: [e f, g]}
            folded in place: a plain text
              that goes on
            literal: |
              line one

                indented
              # no comment
            strip: |-
              no end
            keep: |+
              with end

            folded: >-
              folded lines
              are joined

              to paragraphs
            explicit: |2
                two more
            tagged: !!str 12
            last: the end
            """;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static WrittenValues values(byte[] yaml) {
        return WrittenValues.of("pack.yaml", yaml).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void whateverIsWrittenWhereverItStandsNothingElseChanges(String lineEnd) {
        for (String mark : List.of("", "\uFEFF")) {
            String file = mark + FILE.replace("\n", lineEnd);
            WrittenValues values = values(bytes(file));
            int refused = 0;
            for (int i = 0; i < values.all().size(); i++) {
                WrittenValues.Value value = values.all().get(i);
                for (String words : NASTY) {
                    Outcome<byte[]> changed = values.with(value.span(), words);
                    if (changed.found().isEmpty()) {
                        refused++;
                        assertEquals(
                                Code.VALUE_NOT_CHANGED, changed.diagnostics().getFirst().code());
                        continue;
                    }
                    String now = new String(changed.found().get(), StandardCharsets.UTF_8);
                    assertChangedOnly(file, now, values, i, words);
                }
            }
            // A number takes no words; nearly all else can be had.
            int texts = values.all().size() * NASTY.size();
            assertTrue(refused < texts / 8, refused + " of " + texts + " refused");
        }
    }

    private static void assertChangedOnly(
            String file, String now, WrittenValues values, int index, String words) {
        List<WrittenValues.Value> after = values(bytes(now)).all();
        assertEquals(values.all().size(), after.size());
        for (int j = 0; j < after.size(); j++) {
            assertEquals(j == index ? words : values.all().get(j).text(), after.get(j).text());
            assertEquals(values.all().get(j).path(), after.get(j).path());
        }
        // What stands before the value and behind it is the same, byte for byte.
        String body = file.startsWith("\uFEFF") ? file.substring(1) : file;
        LineStarts lines = new LineStarts(body);
        WrittenValues.Value value = values.all().get(index);
        int shift = file.length() - body.length();
        int start = shift + lines.index(value.span().line(), value.span().column());
        int end = shift + lines.index(value.span().endLine(), value.span().endColumn());
        assertTrue(now.startsWith(file.substring(0, start)), now);
        assertTrue(now.endsWith(file.substring(end)), now);
        assertTrue(now.length() >= start + file.length() - end);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "plain | new words | plain: new words   # behind it",
                "quoted key | don't | 'quoted key': 'don''t'",
                "double | a b\\ | double: \"a b\\\\\"   # too",
                "number | 13 | number: 13",
                "list.2 | three | - three # 2",
                "list.3.a | x, y | - {a: 'x, y', d: [e f, g]}",
                "list.3.d.2 | h | - {a: b c, d: [e f, h]}",
                "last | done | last: done",
                "folded in place | short | folded in place: short",
                "tagged | 13 | tagged: !!str 13",
            })
    void aValueKeepsItsQuotes(String path, String words, String line) {
        WrittenValues values = values(bytes(FILE));
        byte[] changed = values.with(named(values, path).span(), words).orElseThrow();
        String now = new String(changed, StandardCharsets.UTF_8);
        assertTrue(now.contains(line + "\n"), line + " in\n" + now);
    }

    private static WrittenValues.Value named(WrittenValues values, String path) {
        return values.all().stream()
                .filter(value -> value.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aBlockStaysABlockWithItsIndentAndItsEnd() {
        WrittenValues values = values(bytes(FILE));
        String now =
                new String(
                        values.with(named(values, "literal").span(), "new one\n\nnew two\n")
                                .orElseThrow(),
                        StandardCharsets.UTF_8);
        assertTrue(now.contains("literal: |\n  new one\n\n  new two\nstrip: |-\n"), now);
        now =
                new String(
                        values.with(named(values, "folded").span(), "one\ntwo").orElseThrow(),
                        StandardCharsets.UTF_8);
        assertTrue(now.contains("folded: >-\n  one\n\n  two\nexplicit: |2\n"), now);
    }

    @Test
    void aNumberTakesNoWords() {
        WrittenValues values = values(bytes("year: 2015\n"));
        Outcome<byte[]> changed = values.with(values.all().getFirst().span(), "about 2015");
        assertEquals(Optional.empty(), changed.found());
        assertTrue(changed.diagnostics().getFirst().message().contains("a whole number"));
    }

    @Test
    void whatNoFileMayHoldIsRefused() {
        WrittenValues values = values(bytes("a: b\n"));
        assertTrue(values.with(values.all().getFirst().span(), "\u0007").found().isEmpty());
        assertTrue(values.with(values.all().getFirst().span(), "\uD83D").found().isEmpty());
    }

    @Test
    void aPlaceThatIsNoValueIsRefused() {
        WrittenValues values = values(bytes("a: b\nc: d\n"));
        assertTrue(values.with(SourceSpan.at("pack.yaml", 1, 1), "x").found().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"1, 1, b", "1, 6, b", "2, 4, d e", "2, 6, d e", "3, 1, ''", "3, 6, ''", "4, 1, i"})
    void aPlaceBelongsToItsValueOrItsKey(int line, int column, String text) {
        WrittenValues values = values(bytes("a  : b\nc: d e\nf:   ''  \ng: i\n"));
        assertEquals(Optional.of(text), values.at(line, column).map(WrittenValues.Value::text));
    }
}
