package org.briefpack.model.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.briefpack.model.check.CheckContext;
import org.briefpack.model.check.PackCheck;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.pack.Pack;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever the file holds, reading it ends in a pack or in problems that point into the file. */
class ReaderRobustnessTest {
    private static final CheckContext TODAY = new CheckContext(LocalDate.of(2026, 11, 23));

    /** Only a guard against a hang: the work takes a small part of it. */
    private static final Duration LONG = Duration.ofMinutes(3);

    private static final String HEAD =
            "id: a\ntitle: A\nsubjects: [{id: x, name: X}, {id: y, name: Y}]\n";

    @Test
    void everyPrefixEndsInAnOutcome() {
        byte[] rich = rich();
        assertTimeoutPreemptively(
                LONG,
                () -> {
                    for (int length = 0; length <= rich.length; length++) {
                        sound(Arrays.copyOf(rich, length));
                    }
                });
    }

    @Test
    void tenThousandChangesEndInOutcomes() {
        String rich = new String(rich(), StandardCharsets.UTF_8);
        Map<Boolean, Integer> count = new TreeMap<>();
        assertTimeoutPreemptively(
                LONG,
                () -> {
                    for (int seed = 0; seed < 10_000; seed++) {
                        Random random = new Random(seed);
                        byte[] bytes =
                                new TextMutation(random)
                                        .mutate(rich)
                                        .getBytes(StandardCharsets.UTF_8);
                        if (seed % 4 == 0) {
                            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                        }
                        int at = seed;
                        try {
                            count.merge(sound(bytes), 1, Integer::sum);
                        } catch (RuntimeException | Error e) {
                            throw new AssertionError("seed " + at, e);
                        }
                    }
                });
        assertTrue(count.get(true) > 500 && count.get(false) > 500, count.toString());
    }

    /** Files that are large, deep or strange, by the code that answers them; null for a pack. */
    @TestFactory
    Stream<DynamicTest> hostileFilesGetAnAnswer() {
        return Stream.of(
                hostile("brackets", Code.PACK_TOO_LARGE, "a: " + "[".repeat(10_000)),
                hostile("braces", Code.PACK_TOO_LARGE, "a: " + "{a: ".repeat(10_000)),
                hostile("nested lists", Code.PACK_TOO_LARGE, "- ".repeat(10_000)),
                hostile("question marks", Code.PACK_TOO_LARGE, "? ".repeat(10_000)),
                hostile("indents", Code.PACK_TOO_LARGE, many(1000, i -> " ".repeat(i) + "a:\n")),
                hostile("closing brackets", Code.YAML_SYNTAX, "]".repeat(10_000)),
                hostile("aliases", Code.YAML_SYNTAX, aliasBomb()),
                hostile("itself", Code.YAML_SYNTAX, "a: &a [*a]"),
                hostile("merge keys", Code.YAML_SYNTAX, "a: &a {b: c}\nd: {<<: *a}"),
                hostile(
                        "anchors",
                        Code.UNKNOWN_KEY,
                        many(50_000, i -> "k" + i + ": &a" + i + " b\n")),
                hostile("a long text", null, HEAD + "subtitle: " + "word ".repeat(200_000)),
                hostile("a long word", null, HEAD + "subtitle: " + "w".repeat(300_000)),
                hostile("a long quote", null, HEAD + "subtitle: \"" + "w ".repeat(500_000) + "\""),
                hostile("a long block", null, HEAD + "subtitle: |\n" + "  w\n".repeat(200_000)),
                hostile(
                        "long lines of spaces",
                        null,
                        HEAD + "subtitle: \"a\\n" + " ".repeat(300_000) + "\\n-\""),
                hostile("stars", null, HEAD + "subtitle: \"" + "*a ".repeat(300_000) + "\""),
                hostile(
                        "square brackets",
                        null,
                        HEAD + "subtitle: \"" + "[".repeat(300_000) + "\""),
                hostile("backticks", null, HEAD + "subtitle: \"" + many(700, "`"::repeat) + "\""),
                hostile(
                        "a long id",
                        Code.BAD_VALUE,
                        HEAD.replace("id: a", "id: " + "a".repeat(200_000))),
                hostile(
                        "a long tag",
                        Code.BAD_VALUE,
                        HEAD + "language: en" + "-ab".repeat(200_000)),
                hostile(
                        "a long number",
                        Code.WRONG_TYPE,
                        HEAD + "intake: {minutes: " + "9".repeat(300_000) + "}"),
                hostile(
                        "a long hexadecimal",
                        Code.WRONG_TYPE,
                        HEAD + "intake: {minutes: 0x" + "f".repeat(300_000) + "}"),
                hostile(
                        "a long address",
                        Code.BAD_VALUE,
                        HEAD
                                + "sources: [{id: s, title: S, url: \"https://a/"
                                + "a".repeat(300_000)
                                + "\"}]"),
                hostile(
                        "a long key",
                        Code.UNKNOWN_KEY,
                        HEAD + "? " + "k".repeat(300_000) + "\n: v"),
                hostile("many items", null, HEAD + "takeaways: [" + "a, ".repeat(200_000) + "a]"),
                hostile("many lines", null, HEAD + "takeaways:\n" + "- a\n".repeat(200_000)),
                hostile(
                        "many wrong items",
                        Code.WRONG_TYPE,
                        HEAD + "takeaways:\n" + "- 5\n".repeat(200_000)),
                hostile(
                        "many unknown keys",
                        Code.UNKNOWN_KEY,
                        HEAD + many(100_000, i -> "key" + i + ": a\n")),
                hostile(
                        "many unknown sources",
                        Code.UNKNOWN_SOURCE,
                        HEAD
                                + "takeaways:\n"
                                + many(20_000, i -> "- {text: a, sources: [s" + i + "]}\n")
                                + "sources:\n"
                                + many(20_000, i -> "- {id: t" + i + ", title: T}\n")),
                hostile("seventeen megabytes", Code.PACK_TOO_LARGE, " ".repeat(17 * 1024 * 1024)),
                hostile("NUL", Code.PACK_UNREADABLE, HEAD + "subtitle: a\u0000b"),
                hostile("a control character", Code.PACK_UNREADABLE, HEAD + "subtitle: a\u001bb"),
                hostile("a byte order mark", null, "\ufeff" + HEAD),
                hostile("a second byte order mark", null, HEAD + "subtitle: a\ufeffb"),
                hostile("Windows lines", null, HEAD.replace("\n", "\r\n") + "subtitle: b\r\n"),
                hostile("old Mac lines", null, HEAD.replace("\n", "\r") + "subtitle: b\r"),
                hostile(
                        "Unicode",
                        null,
                        HEAD + "subtitle: \u05d0\u202e e\u0301 \ud83e\udd80 \u2028 \u0085"),
                hostile("half a character", Code.BAD_VALUE, HEAD + "subtitle: \"\\ud83e\""),
                hostile("the other half", Code.BAD_VALUE, HEAD + "subtitle: \"\\udd80\""),
                hostile("two halves", null, HEAD + "subtitle: \"\\ud83e\\udd80\""),
                hostile("an escape too far", Code.YAML_SYNTAX, HEAD + "subtitle: \"\\Uffffffff\""),
                hostile("an escaped NUL", Code.BAD_VALUE, HEAD + "subtitle: \"a\\0b\""),
                hostile("an escaped escape", Code.BAD_VALUE, HEAD + "subtitle: \"a\\eb\""),
                hostile("a tag", null, HEAD + "subtitle: !!str 5"),
                hostile("a strange tag", null, HEAD + "subtitle: !java.lang.Runtime x"),
                hostile("a directive", null, "%YAML 1.2\n---\n" + HEAD),
                hostile("an unknown version", Code.YAML_SYNTAX, "%YAML 3.0\n---\n" + HEAD));
    }

    private static DynamicTest hostile(String name, Code wanted, String text) {
        return DynamicTest.dynamicTest(
                name,
                () -> {
                    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                    Outcome<Pack> outcome =
                            assertTimeoutPreemptively(
                                    LONG,
                                    () -> {
                                        sound(bytes);
                                        return PackReader.read("p.yaml", bytes);
                                    });
                    if (wanted == null) {
                        assertInstanceOf(Outcome.Success.class, outcome, () -> first(outcome));
                    } else {
                        List<Code> codes =
                                outcome.diagnostics().stream()
                                        .map(Diagnostic::code)
                                        .distinct()
                                        .toList();
                        assertTrue(codes.contains(wanted), () -> first(outcome));
                    }
                    assertTrue(outcome.diagnostics().size() <= 1001, "too many to read");
                });
    }

    private static String first(Outcome<Pack> outcome) {
        return outcome.diagnostics().stream().limit(5).toList().toString();
    }

    private static String many(int count, IntFunction<String> one) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < count; i++) {
            all.append(one.apply(i));
        }
        return all.toString();
    }

    private static String aliasBomb() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n");
        }
        return bomb.toString();
    }

    /** Reads and checks; returns whether there was a pack, having looked at every diagnostic. */
    private static boolean sound(byte[] bytes) {
        Outcome<Pack> outcome = PackReader.read("p.yaml", bytes);
        Lines lines = new Lines(bytes);
        outcome.diagnostics().forEach(lines::holds);
        return switch (outcome) {
            case Outcome.Success<Pack> success -> {
                PackCheck.check(success.value(), TODAY).forEach(lines::holds);
                yield true;
            }
            case Outcome.Failure<Pack> failure -> {
                assertFalse(failure.diagnostics().isEmpty(), "a failure without a reason");
                yield false;
            }
        };
    }

    private static byte[] rich() {
        try (InputStream in = ReaderRobustnessTest.class.getResourceAsStream("rich.yaml")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The lengths of a file's lines, in code points. */
    private static final class Lines {
        private final int[] lengths;

        Lines(byte[] bytes) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            String whole = text.startsWith("\ufeff") ? text.substring(1) : text;
            lengths =
                    Stream.of(whole.split("\r\n|[\n\r]", -1))
                            .mapToInt(line -> line.codePointCount(0, line.length()))
                            .toArray();
        }

        void holds(Diagnostic diagnostic) {
            SourceSpan span = diagnostic.span();
            assertEquals("p.yaml", span.file(), diagnostic::toString);
            point(span.line(), span.column(), diagnostic);
            point(span.endLine(), span.endColumn(), diagnostic);
            boolean forwards =
                    span.endLine() > span.line()
                            || span.endLine() == span.line() && span.endColumn() >= span.column();
            assertTrue(forwards, diagnostic::toString);
        }

        private void point(int line, int column, Diagnostic diagnostic) {
            boolean inside =
                    line >= 1
                            && line <= lengths.length
                            && column >= 1
                            && column <= lengths[line - 1] + 1;
            assertTrue(inside, () -> diagnostic + " lies outside");
        }
    }
}
