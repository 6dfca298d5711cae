package org.briefpack.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.pack.Pack;
import org.briefpack.templates.BuiltIns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs that embed Briefpack do what its README says. */
class EmbeddingTest {
    @TempDir Path folder;
    @TempDir Path work;

    @Test
    void theTenLinesOfTheReadmeWork() throws Exception {
        List<String> lines = example();
        assertEquals(10, lines.size(), "the README promises ten lines");
        Files.write(folder.resolve("pack.yaml"), BuiltIns.pack("rust-vs-go").orElseThrow().bytes());

        compiled(String.join("\n", lines)).getMethod("run", Path.class).invoke(null, folder);

        assertEquals(
                Set.of("pack.yaml", "rust-vs-go-handout.pdf", "rust-vs-go-brief.docx"),
                new TreeSet<>(names(folder)));
        assertTrue(Files.size(folder.resolve("rust-vs-go-brief.docx")) > 10_000);
    }

    @Test
    void badContentIsAnOutcomeAndNeverAnException() {
        Outcome<Pack> pack =
                Briefpack.read("bad.yaml", "id: x\ntitel: A\n".getBytes(StandardCharsets.UTF_8));
        assertTrue(pack.found().isEmpty());
        assertEquals("bad.yaml", pack.diagnostics().getFirst().span().file());
    }

    @Test
    void aPackThatIsInternalAsAWholeCannotBeShared() {
        String yaml =
                "id: tea\ntitle: Tea or coffee\nfront: {visibility: internal}\nsubjects:\n"
                        + "  - {id: a, name: A}\n  - {id: b, name: B}\n";
        Outcome<Pack> shared =
                Briefpack.read("tea.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                        .then(Briefpack::shareable);
        assertEquals(
                List.of(Code.INTERNAL_REACHABLE),
                shared.diagnostics().stream()
                        .filter(problem -> shared.found().isEmpty())
                        .map(Diagnostic::code)
                        .toList());
    }

    @Test
    void aMisspeltDocumentIsNamedWithTheOneThatWasMeant() {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> Choices.of("breif"));
        assertEquals("there is no document breif; did you mean brief?", e.getMessage());
    }

    private static List<String> example() throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        int start = readme.indexOf("```java\n") + "```java\n".length();
        return readme.substring(start, readme.indexOf("```", start)).lines().toList();
    }

    private Class<?> compiled(String lines) throws Exception {
        Path source = work.resolve("Example.java");
        Files.writeString(
                source,
                """
                import java.nio.file.*;
                import java.util.List;
                import org.briefpack.builder.*;
                import org.briefpack.model.diagnostic.*;
                import org.briefpack.model.pack.Pack;

                public class Example {
                    public static void run(Path folder) throws Exception {
                """
                        + lines
                        + "\n}\n}\n");
        ToolProvider compiler = ToolProvider.findFirst("javac").orElseThrow();
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said, true);
        String target = source.getParent().toString();
        int code = compiler.run(out, out, "-cp", classPath(), "-d", target, source.toString());
        assertEquals(0, code, said.toString());
        URLClassLoader loader =
                new URLClassLoader(
                        new URL[] {source.getParent().toUri().toURL()},
                        EmbeddingTest.class.getClassLoader());
        return loader.loadClass("Example");
    }

    private static String classPath() {
        return System.getProperty(
                "surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private static Set<String> names(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }
}
