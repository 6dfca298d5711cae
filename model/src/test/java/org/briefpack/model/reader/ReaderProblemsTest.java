package org.briefpack.model.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.briefpack.model.diagnostic.Diagnostic;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads {@code problems.txt}: packs with what must be said about them. A case starts with {@code
 * === name}; lines {@code # CODE line:column words} name the diagnostics, all of them and in order;
 * an arrow starts a hint.
 */
class ReaderProblemsTest {
    @TestFactory
    Stream<DynamicTest> saysWhatIsWrongAndWhere() throws IOException {
        return cases().stream().map(one -> DynamicTest.dynamicTest(one.name, () -> check(one)));
    }

    private static void check(Case one) {
        List<Diagnostic> found =
                PackReader.read("p.yaml", one.yaml.toString().getBytes(StandardCharsets.UTF_8))
                        .diagnostics();
        List<String> said = new ArrayList<>();
        for (Diagnostic d : found) {
            said.add(
                    d.code().id()
                            + " "
                            + d.span().line()
                            + ":"
                            + d.span().column()
                            + " "
                            + d.message());
        }
        assertEquals(one.expected, said);
        String hints = found.stream().flatMap(d -> d.hints().stream()).toList().toString();
        for (String hint : one.hints) {
            assertTrue(hints.contains(hint), () -> hint + " is not among " + hints);
        }
    }

    private static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (InputStream in = ReaderProblemsTest.class.getResourceAsStream("problems.txt")) {
            for (String line :
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (line.startsWith("=== ")) {
                    cases.add(new Case(line.substring(4)));
                } else if (line.startsWith("# BP")) {
                    cases.getLast().expected.add(line.substring(2));
                } else if (line.startsWith("# -> ")) {
                    cases.getLast().hints.add(line.substring(5));
                } else if (!cases.isEmpty()) {
                    cases.getLast().yaml.append(line).append('\n');
                }
            }
        }
        assertTrue(cases.size() > 20, "the cases were not found");
        return cases;
    }

    private static final class Case {
        private final String name;
        private final List<String> expected = new ArrayList<>();
        private final List<String> hints = new ArrayList<>();
        private final StringBuilder yaml = new StringBuilder();

        Case(String name) {
            this.name = name;
        }
    }
}
