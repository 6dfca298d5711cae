package org.briefpack.model.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.reader.PackReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Plants the faults of {@code faults.txt}, one at a time, in the sound pack {@code clean.yaml}:
 * each is told, at its place, and what only looks like a fault is not.
 */
class EditorialFaultsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private static final int FEWEST = 160;

    @Test
    void theSoundPackHasNoProblems() throws IOException {
        assertEquals(List.of(), said(found(text("clean.yaml"))));
    }

    @TestFactory
    Stream<DynamicTest> findsEachFaultAtItsPlace() throws IOException {
        List<Case> faults = cases().stream().filter(c -> !c.code().equals("-")).toList();
        assertTrue(faults.size() >= FEWEST, faults.size() + " faults");
        return faults.stream().map(c -> DynamicTest.dynamicTest(c.name(), () -> fault(c)));
    }

    @TestFactory
    Stream<DynamicTest> leavesLookAlikesAlone() throws IOException {
        List<Case> innocent = cases().stream().filter(c -> c.code().equals("-")).toList();
        assertTrue(innocent.size() >= 60, innocent.size() + " look-alikes");
        return innocent.stream().map(c -> DynamicTest.dynamicTest(c.name(), () -> innocent(c)));
    }

    private static void fault(Case one) throws IOException {
        String yaml = one.apply(text("clean.yaml"));
        List<Diagnostic> found = found(yaml);
        List<Diagnostic> wanted =
                found.stream().filter(d -> d.code().id().equals(one.code())).toList();
        assertTrue(!wanted.isEmpty(), () -> one.code() + " is not among " + said(found));
        if (!one.caret().isEmpty()) {
            List<String> under = wanted.stream().map(d -> under(yaml, d.span())).toList();
            assertTrue(under.contains(one.caret()), under.toString());
        }
    }

    private static void innocent(Case one) throws IOException {
        assertEquals(List.of(), said(found(one.apply(text("clean.yaml")))));
    }

    private static List<Diagnostic> found(String yaml) {
        Outcome<Pack> read = PackReader.read("p.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        return read.found()
                .map(pack -> PackCheck.check(pack, new CheckContext(TODAY)))
                .orElse(read.diagnostics());
    }

    private static List<String> said(List<Diagnostic> found) {
        return found.stream()
                .map(d -> d.code().id() + " in line " + d.span().line() + ": " + d.message())
                .toList();
    }

    /** Returns what stands at a span of one line. */
    private static String under(String yaml, SourceSpan span) {
        String line = yaml.lines().toList().get(span.line() - 1);
        int from = line.offsetByCodePoints(0, span.column() - 1);
        int to =
                span.endLine() == span.line()
                        ? line.offsetByCodePoints(0, span.endColumn() - 1)
                        : line.length();
        return line.substring(from, to);
    }

    private static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String part : text("faults.txt").split("(?m)^=== ")) {
            List<String> lines = part.lines().toList();
            if (part.startsWith("#") || part.isBlank()) {
                continue;
            }
            int space = lines.getFirst().indexOf(' ');
            List<String> old = new ArrayList<>();
            List<String> now = new ArrayList<>();
            String caret = "";
            for (String line : lines.subList(1, lines.size())) {
                if (line.startsWith("- ")) {
                    old.add(line.substring(2).replace("\\n", "\n"));
                } else if (line.startsWith("+ ")) {
                    now.add(line.substring(2).replace("\\n", "\n"));
                } else if (line.startsWith("^ ")) {
                    caret = line.substring(2);
                }
            }
            String code = lines.getFirst().substring(0, space);
            cases.add(new Case(lines.getFirst().substring(space + 1), code, old, now, caret));
        }
        return cases;
    }

    private static String text(String name) throws IOException {
        try (InputStream in = EditorialFaultsTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private record Case(
            String name, String code, List<String> old, List<String> now, String caret) {
        String apply(String yaml) {
            assertEquals(old.size(), now.size(), name);
            String changed = yaml;
            for (int i = 0; i < old.size(); i++) {
                assertTrue(changed.contains(old.get(i)), old.get(i));
                int at = changed.indexOf(old.get(i));
                changed =
                        changed.substring(0, at)
                                + now.get(i)
                                + changed.substring(at + old.get(i).length());
            }
            return changed;
        }
    }
}
