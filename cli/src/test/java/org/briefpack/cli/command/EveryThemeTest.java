package org.briefpack.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.briefpack.builder.Renderers;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.Metadata;
import org.briefpack.model.document.PageSetup;
import org.briefpack.model.document.Publication;
import org.briefpack.model.render.RenderRequest;
import org.briefpack.model.render.Renderer;
import org.briefpack.model.theme.Paper;
import org.briefpack.model.theme.Theme;
import org.briefpack.renderer.testkit.Nodes;
import org.briefpack.renderer.testkit.Rendering;
import org.briefpack.renderer.testkit.Samples;
import org.briefpack.templates.BuiltIns;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each built-in theme shows everything that there is, on both papers, in every script. */
class EveryThemeTest {
    /** A greeting by its language. */
    private static final Map<String, String> GREETINGS =
            Map.ofEntries(
                    Map.entry("en", "Welcome to all who hire \u2014 \u201Cfairly\u201D"),
                    Map.entry(
                            "pl", "Za\u017C\u00F3\u0142\u0107 g\u0119\u015Bl\u0105 ja\u017A\u0144"),
                    Map.entry(
                            "el",
                            "\u039A\u03B1\u03BB\u03CE\u03C2 \u03AE\u03C1\u03B8\u03B1\u03C4\u03B5"),
                    Map.entry(
                            "ru",
                            "\u0414\u043E\u0431\u0440\u043E \u043F\u043E\u0436\u0430\u043B\u043E\u0432\u0430\u0442\u044C"),
                    Map.entry("he", "\u05E9\u05DC\u05D5\u05DD \u05DC\u05DB\u05D5\u05DC\u05DD"),
                    Map.entry(
                            "ar",
                            "\u0644\u063A\u0629 \u0633\u0631\u064A\u0639\u0629 \u0648\u0622\u0645\u0646\u0629 \u0648\u0633\u0647\u0644\u0629 \u0627\u0644\u0635\u064A\u0627\u0646\u0629"),
                    Map.entry(
                            "th",
                            "\u0E20\u0E32\u0E29\u0E32\u0E19\u0E35\u0E49\u0E1B\u0E25\u0E2D\u0E14\u0E20\u0E31\u0E22\u0E41\u0E25\u0E30\u0E40\u0E23\u0E47\u0E27\u0E21\u0E32\u0E01 \u0E17\u0E35\u0E21\u0E02\u0E2D\u0E07\u0E40\u0E23\u0E32\u0E43\u0E0A\u0E49"),
                    Map.entry(
                            "hi",
                            "\u0928\u093F\u092F\u0941\u0915\u094D\u0924\u093F \u092A\u094D\u0930\u093E\u0927\u093F\u0915\u093E\u0930\u0940 \u0939\u093F\u0902\u0926\u0940 \u091C\u094D\u091E\u093E\u0928 \u0924\u094D\u0930\u0941\u091F\u093F \u0936\u0915\u094D\u0924\u093F \u0935\u093F\u0926\u094D\u092F\u093E\u0930\u094D\u0925\u0940"));

    /** What the fonts that ship with us do not have: a theme has to bring a font for it. */
    private static final Set<String> NEEDS_A_FONT = Set.of("ar", "th", "hi");

    static List<String> themes() {
        return BuiltIns.themes();
    }

    @ParameterizedTest
    @MethodSource("themes")
    void showsEveryKindOfBlockAndSlideOnBothPapers(String name) {
        Theme theme = BuiltIns.theme(name).orElseThrow();
        for (Renderer renderer : Renderers.installed().all().values()) {
            for (Paper paper : Paper.values()) {
                for (Publication publication : List.of(on(paper), Samples.deck())) {
                    if (renderer.format().accepts().contains(publication.getClass())) {
                        Rendering made = Rendering.of(renderer, request(publication, theme, paper));
                        String what = name + ", " + renderer.format().id() + ", " + paper;
                        assertEquals(List.of(), errors(made), what);
                        assertTrue(made.bytes().length > 1000, what);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void showsEveryScriptOrSaysByNameThatItCannot(String name) {
        Theme theme = BuiltIns.theme(name).orElseThrow();
        GREETINGS.forEach(
                (language, greeting) -> {
                    Nodes n = new Nodes();
                    List<Block> blocks =
                            List.of(
                                    n.heading(1, greeting),
                                    n.paragraph(greeting),
                                    n.table(greeting, n.row(greeting, greeting)));
                    Document document = Document.of(Metadata.of(greeting, language), blocks);
                    for (String format : List.of("pdf", "docx")) {
                        Rendering made =
                                Rendering.of(
                                        Renderers.installed().forFormat(format).orElseThrow(),
                                        request(document, theme, Paper.A4));
                        boolean unset = format.equals("pdf") && NEEDS_A_FONT.contains(language);
                        assertEquals(
                                unset ? Set.of(Code.SCRIPT_UNSET) : Set.of(),
                                Set.copyOf(errors(made)),
                                name + ", " + language + ", " + format + made.diagnostics());
                    }
                });
    }

    private static Document on(Paper paper) {
        Document sample = Samples.document();
        PageSetup page = sample.page();
        return new Document(
                sample.metadata(),
                new PageSetup(
                        paper,
                        page.titlePage(),
                        page.header(),
                        page.footer(),
                        page.maxPages(),
                        page.densities()),
                sample.blocks(),
                sample.references());
    }

    private static RenderRequest request(Publication publication, Theme theme, Paper paper) {
        RenderRequest sample = Samples.request(publication);
        return new RenderRequest(
                publication,
                theme,
                sample.assets(),
                sample.timestamp(),
                Optional.empty(),
                Map.of("paper", paper.name().toLowerCase(Locale.ROOT)));
    }

    private static List<Code> errors(Rendering made) {
        return made.diagnostics().stream()
                .filter(Diagnostic::isError)
                .map(Diagnostic::code)
                .toList();
    }
}
