package org.briefpack.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.briefpack.model.check.Severities;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Severity;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.reader.PackReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReporterTest {
    private static final Diagnostic UNKNOWN =
            Diagnostic.of(
                    Code.UNKNOWN_KEY,
                    new SourceSpan("pack.yaml", 1, 1, 1, 7),
                    "no key \"usedby\"",
                    "did you mean usedBy?");

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    private Reporter reporter(boolean json, boolean colour, boolean quiet, boolean verbose) {
        PrintStream err = new PrintStream(written, true, StandardCharsets.UTF_8);
        return new Reporter(err, new Reporter.Style(json, colour, quiet, verbose));
    }

    private String written() {
        return written.toString(StandardCharsets.UTF_8);
    }

    @Test
    void writesPlaceLineCaretAndHint() {
        Reporter reporter = reporter(false, false, false, false);
        reporter.source("pack.yaml", "usedby: x\n".getBytes(StandardCharsets.UTF_8));
        reporter.report(UNKNOWN);
        reporter.summary("nothing written");
        assertEquals(
                """
                pack.yaml:1:1: error BP104: no key "usedby"
                1 | usedby: x
                  | ^^^^^^
                hint: did you mean usedBy?
                1 error; nothing written
                """,
                written());
    }

    @Test
    void writesOneObjectALine() {
        Reporter reporter = reporter(true, false, false, false);
        reporter.report(UNKNOWN);
        reporter.summary("nothing written");
        assertEquals(
                """
                {"type":"diagnostic","code":"BP104","severity":"error","message":"no key \\"usedby\\"",\
                "file":"pack.yaml","line":1,"column":1,"endLine":1,"endColumn":7,\
                "hints":["did you mean usedBy?"]}
                {"type":"summary","errors":1,"warnings":0,"result":"nothing written"}
                """,
                written());
    }

    @Test
    void keepsWarningsBackWhenQuietAndNotesUnlessVerbose() {
        Reporter quiet = reporter(false, false, true, false);
        quiet.report(UNKNOWN.withSeverity(Severity.WARNING));
        quiet.report(UNKNOWN.withSeverity(Severity.NOTE));
        assertEquals("", written());
        assertEquals(1, quiet.warnings());
        reporter(false, false, false, true).report(UNKNOWN.withSeverity(Severity.NOTE));
        assertTrue(written().contains("note BP104"));
    }

    @Test
    void saysNothingTwice() {
        Reporter reporter = reporter(false, false, false, false);
        reporter.report(UNKNOWN);
        reporter.report(UNKNOWN);
        assertEquals(1, reporter.errors());
    }

    @Test
    void coloursOnlyWhenAsked() {
        reporter(false, false, false, false).report(UNKNOWN);
        assertFalse(written().contains("\u001b["));
        reporter(false, true, false, false).report(UNKNOWN);
        assertTrue(written().contains("\u001b[1;31merror"));
    }

    @Test
    void keepsContentFromSteeringTheTerminal() {
        Reporter reporter = reporter(false, false, false, false);
        reporter.report(Diagnostic.of(Code.BAD_VALUE, SourceSpan.NONE, "\u001b]0;gotcha\u0007"));
        assertFalse(written().contains("\u001b"));
    }

    @ParameterizedTest
    @EnumSource
    void aPackSaysHowMuchAnyWarningMattersWhoeverReportsIt(Code code) {
        Diagnostic found = Diagnostic.of(code, SourceSpan.NONE, "a problem");
        for (Severity asked : Severity.values()) {
            Reporter reporter = reporter(false, false, false, true);
            reporter.settle(Severities.of(asking(code, asked)));
            boolean stays = found.isError() && !code.id().startsWith("BP2");
            Severity told = stays ? Severity.ERROR : asked;
            assertEquals(told, reporter.settled(found).severity());
            reporter.report(found);
            assertEquals(told == Severity.ERROR ? 1 : 0, reporter.errors());
            assertEquals(told == Severity.WARNING ? 1 : 0, reporter.warnings());
        }
    }

    private static Pack asking(Code code, Severity severity) {
        String yaml =
                "{id: p, title: P, subjects: [{id: a, name: A}, {id: b, name: B}], check:"
                        + " {severity: {"
                        + code.id()
                        + ": "
                        + severity.name().toLowerCase(Locale.ROOT)
                        + "}}}";
        return PackReader.read("p.yaml", yaml.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }
}
