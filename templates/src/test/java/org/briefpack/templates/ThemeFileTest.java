package org.briefpack.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.theme.Accent;
import org.briefpack.model.theme.Blob;
import org.briefpack.model.theme.Colour;
import org.briefpack.model.theme.FontSlot;
import org.briefpack.model.theme.Palette;
import org.briefpack.model.theme.Paper;
import org.briefpack.model.theme.Role;
import org.briefpack.model.theme.Shade;
import org.briefpack.model.theme.TextStyle;
import org.briefpack.model.theme.Theme;
import org.junit.jupiter.api.Test;

/** A theme may be three lines, and whatever it says, text can be read. */
class ThemeFileTest {
    @Test
    void threeLinesChangeWhatTheySayAndNothingElse() {
        Theme plain = BuiltIns.theme("harbour").orElseThrow();
        Theme theme = read("name: Northwind\ncolours:\n  brand: \"#7A0019\"\n").orElseThrow();
        assertEquals("Northwind", theme.name());
        assertEquals(Colour.parse("#7A0019"), theme.palette().brand());
        assertEquals(plain.palette().first(), theme.palette().first());
        assertEquals(plain.page(), theme.page());
        assertEquals(plain.slide(), theme.slide());
        TextStyle title = theme.print().style(Role.TITLE);
        assertEquals(Colour.parse("#7A0019"), title.colour());
        assertEquals(plain.print().style(Role.TITLE).size(), title.size());
    }

    @Test
    void everyBuiltInThemeCanBeExtendedByOneLine() {
        for (String name : BuiltIns.themes()) {
            Theme plain = BuiltIns.theme(name).orElseThrow();
            Theme theme = read("extends: " + name + "\n").orElseThrow();
            assertEquals(plain.palette(), theme.palette(), name);
            assertEquals(plain.slides(), theme.slides(), name);
            assertEquals("my", theme.name(), "a theme without a name is called as its file");
        }
    }

    @Test
    void aColourThatCannotBeReadIsKeptOnFillsAndToldOnceAtItsOwnLine() {
        Outcome<Theme> outcome =
                read("name: X\ncolours:\n  brand: \"#123456\"\n  first: \"#FF6600\"\n");
        List<Diagnostic> told = outcome.diagnostics();
        assertEquals(1, told.size(), told.toString());
        assertEquals(Code.LOW_CONTRAST, told.getFirst().code());
        assertEquals(4, told.getFirst().span().line());
        assertEquals(10, told.getFirst().span().column());
        Palette palette = outcome.orElseThrow().palette();
        assertEquals(Colour.parse("#FF6600"), palette.fill(Accent.FIRST));
        String shade = "#" + palette.accent(Accent.FIRST).hex();
        assertTrue(told.getFirst().message().contains("first #FF6600"), told.toString());
        assertTrue(told.getFirst().message().endsWith("text is set in " + shade), told.toString());
        assertTrue(told.getFirst().hints().get(1).startsWith("first: \"" + shade), told.toString());
    }

    @Test
    void theShadeThatIsToldPassesWhenItIsWritten() {
        Palette palette =
                read("colours: {first: \"#FF6600\", link: \"#00B7FF\"}\n").orElseThrow().palette();
        String again =
                "colours: {first: \"#"
                        + palette.first().hex()
                        + "\", link: \"#"
                        + palette.link().hex()
                        + "\"}\n";
        assertEquals(List.of(), read(again).diagnostics());
    }

    @Test
    void anyColoursOnALightOrDarkPageCanBeRead() {
        Random random = new Random(19);
        for (int i = 0; i < 300; i++) {
            boolean dark = random.nextBoolean();
            StringBuilder yaml = new StringBuilder("colours:\n");
            yaml.append("  paper: \"").append(dark ? "#14181F" : "#FFFDF8").append("\"\n");
            yaml.append("  surface: \"").append(dark ? "#1E242D" : "#F4F1EA").append("\"\n");
            for (String name :
                    List.of("ink", "muted", "brand", "onBrand", "link", "first", "good", "bad")) {
                yaml.append(String.format("  %s: \"#%06X\"\n", name, random.nextInt(0x1000000)));
            }
            Outcome<Theme> outcome = read(yaml.toString());
            Theme theme = outcome.orElseThrow();
            Palette p = theme.palette();
            for (Colour text :
                    List.of(
                            p.ink(),
                            p.muted(),
                            p.link(),
                            p.brandText(),
                            p.first(),
                            p.good(),
                            p.bad())) {
                assertTrue(text.contrast(p.paper()) >= Shade.TEXT, yaml.toString());
                assertTrue(text.contrast(p.surface()) >= Shade.TEXT, yaml.toString());
            }
            assertTrue(p.onBrand().contrast(p.brand()) >= Shade.TEXT, yaml.toString());
            for (Accent accent : Accent.values()) {
                assertTrue(p.ink().contrast(p.tint(accent)) >= Shade.TEXT, yaml.toString());
                assertTrue(
                        p.accent(accent).contrast(p.tint(accent)) >= Shade.TEXT, yaml.toString());
            }
            long names = outcome.diagnostics().stream().map(Diagnostic::message).distinct().count();
            assertEquals(names, outcome.diagnostics().size(), "each is told once");
        }
    }

    @Test
    void largeTypeKeepsAColourThatFineTypeMayNotHave() {
        Theme theme = read("colours: {brand: \"#E8502F\"}\n").orElseThrow();
        assertEquals(Colour.parse("#E8502F"), theme.slides().style(Role.TITLE).colour());
        assertTrue(
                theme.print().style(Role.HEADING_3).colour().contrast(theme.palette().paper())
                        >= 4.5);
    }

    @Test
    void textOnAPaleBrandTurnsDark() {
        Palette palette = read("colours: {brand: \"#FFD400\"}\n").orElseThrow().palette();
        assertEquals(palette.ink(), palette.onBrand());
        assertEquals(Colour.parse("#FFD400"), palette.brand());
    }

    @Test
    void groundsThatNoColourCanServeAreRefused() {
        Outcome<Theme> outcome = read("colours: {paper: \"#FFFFFF\", surface: \"#000000\"}\n");
        assertTrue(outcome.found().isEmpty());
        assertTrue(
                outcome.diagnostics().stream().anyMatch(d -> d.code() == Code.NO_READABLE_SHADE));
    }

    @Test
    void slidesMayBeDarkWherePaperIsLight() {
        Theme theme =
                read("slides: {colours: {paper: \"#101418\", surface: \"#1B2128\", ink: \"#F4F6F8\"}}\n")
                        .orElseThrow();
        assertEquals(Colour.parse("#FFFFFF"), theme.palette().paper());
        assertEquals(Colour.parse("#101418"), theme.forSlides().palette().paper());
        for (Role role : Role.values()) {
            Colour ground =
                    role == Role.TABLE_HEADER ? theme.canvas().brand() : theme.canvas().paper();
            double least = theme.slides().style(role).size().points() >= 18 ? 3 : 4.5;
            assertTrue(theme.slides().style(role).colour().contrast(ground) >= least, role.name());
        }
    }

    @Test
    void aFontThatIsNotAtHandIsNamedOnceWithWhatStandsInForIt() {
        Outcome<Theme> outcome =
                read("fonts:\n  body: Brandon Grotesque\n  heading: {office: Brandon Grotesque}\n");
        assertEquals(1, outcome.diagnostics().size(), outcome.diagnostics().toString());
        Diagnostic told = outcome.diagnostics().getFirst();
        assertEquals(Code.FONT_STANDS_IN, told.code());
        assertEquals(2, told.span().line());
        assertTrue(told.message().contains("the PDF is set in Liberation Sans"), told.message());
        assertTrue(told.message().contains("Word and PowerPoint ask for"), told.message());
        assertEquals("Brandon Grotesque", outcome.orElseThrow().font(FontSlot.BODY).officeName());
    }

    @Test
    void fontsWithBundledTwinsAreNotTalkedAbout() {
        assertEquals(
                List.of(),
                read("fonts: {body: Times New Roman, heading: Helvetica}\n").diagnostics());
        assertEquals(
                "serif",
                read("fonts: {body: Georgia}\n").orElseThrow().font(FontSlot.BODY).builtIn());
    }

    @Test
    void aColourWithoutQuotesIsNotReadAsNothing() {
        Outcome<Theme> outcome = read("colours:\n  brand: #E4002B\n  charts:\n    - #123456\n");
        assertEquals(
                List.of(2, 4),
                outcome.diagnostics().stream()
                        .filter(d -> d.code() == Code.BAD_VALUE)
                        .map(d -> d.span().line())
                        .distinct()
                        .toList());
    }

    @Test
    void aMisspeltKeyOrColourIsToldItsNeighbour() {
        assertHints("colour: {brand: \"#123456\"}\n", "did you mean `colours`?");
        assertHints("colours: {brnad: \"#123456\"}\n", "did you mean `brand`?");
        assertHints("print: {roles: {heading-l: {bold: true}}}\n", "did you mean `heading-1`?");
        assertHints("print: {roles: {title: {colour: bradn}}}\n", "did you mean `brand`?");
        assertHints("extends: habour\n", "did you mean `harbour`?");
    }

    @Test
    void scaleSpacingPaperAndCanvasAreOneWordEach() {
        Theme plain = BuiltIns.theme("harbour").orElseThrow();
        Theme theme =
                read("print: {scale: 1.1, spacing: 1.2, paper: letter}\nslides: {canvas: standard}\n")
                        .orElseThrow();
        assertEquals(Optional.of(Paper.LETTER), theme.paper());
        assertEquals(
                plain.print().style(Role.BODY).size().times(1.1),
                theme.print().style(Role.BODY).size());
        assertEquals(plain.page().gutter().times(1.2), theme.page().gutter());
        assertEquals(720, theme.slide().width().points(), 0.1);
        assertTrue(read("print: {scale: 0.1}\n").found().isEmpty());
    }

    @Test
    void chartsMayWearColoursOfTheirOwn() {
        Palette palette =
                read("colours: {charts: [\"#FF8800\", \"#0088FF\"]}\n").orElseThrow().palette();
        assertEquals(Colour.parse("#0088FF"), palette.chart(Accent.SECOND));
        assertEquals(palette.third(), palette.chart(Accent.THIRD));
        assertEquals(BuiltIns.theme("harbour").orElseThrow().palette().second(), palette.second());
    }

    @Test
    void aFileThatIsNotThereIsToldWhereTheThemeNamesIt() {
        Outcome<Theme> outcome =
                BuiltIns.readTheme(
                        new Blob(
                                "my.yaml",
                                "logo: {file: a.png, alt: A}\n".getBytes(StandardCharsets.UTF_8)),
                        (name, at) -> {
                            var problems = new org.briefpack.model.diagnostic.Diagnostics();
                            problems.report(Code.OUTSIDE_PACK, at, "there is no file " + name);
                            return problems.failure();
                        });
        assertTrue(outcome.found().isEmpty());
        assertEquals(1, outcome.diagnostics().getFirst().span().line());
    }

    private static void assertHints(String yaml, String hint) {
        List<Diagnostic> told = read(yaml).diagnostics();
        assertTrue(told.stream().anyMatch(d -> d.hints().contains(hint)), told.toString());
    }

    private static Outcome<Theme> read(String yaml) {
        return BuiltIns.readTheme(
                new Blob("my.yaml", yaml.getBytes(StandardCharsets.UTF_8)),
                (name, at) -> new Outcome.Failure<>(List.of()));
    }
}
