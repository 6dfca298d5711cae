package org.briefpack.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.theme.Accent;
import org.briefpack.model.theme.Blob;
import org.briefpack.model.theme.Colour;
import org.briefpack.model.theme.Palette;
import org.briefpack.model.theme.Paper;
import org.briefpack.model.theme.Theme;
import org.briefpack.templates.BuiltIns;
import org.junit.jupiter.api.Test;

/** Each built-in theme holds the whole showpiece, on both papers, in every format. */
class BuiltInThemesTest {
    @Test
    void everyThemeHoldsTheShowpieceInAllItsDocuments() {
        Blob file = BuiltIns.pack("rust-vs-go").orElseThrow();
        Pack pack = Briefpack.read(file.name(), file.bytes()).orElseThrow();
        PackInput input = new PackInput(pack, Map.of(), Instant.EPOCH);
        Choices all = Choices.of("handout", "brief", "deck");
        for (String name : BuiltIns.themes()) {
            Theme theme = BuiltIns.theme(name).orElseThrow();
            for (Paper paper : Paper.values()) {
                Choices choices =
                        paper == Paper.A4 ? all.with(theme) : Choices.of("handout").with(theme);
                Outcome<List<OutputFile>> files =
                        Briefpack.build(input, choices.with(choices.compose().with(paper)));
                List<Diagnostic> errors =
                        files.diagnostics().stream().filter(Diagnostic::isError).toList();
                assertEquals(List.of(), errors, name + " on " + paper);
                assertTrue(files.found().isPresent(), name + " on " + paper);
            }
        }
    }

    @Test
    void highContrastMeansSevenToOneForEveryText() {
        Palette p = BuiltIns.theme("clarion").orElseThrow().palette();
        for (Colour text : List.of(p.ink(), p.muted(), p.link(), p.brandText())) {
            assertTrue(text.contrast(p.paper()) >= 7, text.hex());
            assertTrue(text.contrast(p.surface()) >= 7, text.hex());
        }
        for (Accent accent : Accent.values()) {
            assertTrue(p.accent(accent).contrast(p.tint(accent)) >= 7, accent.name());
        }
        assertTrue(p.onBrand().contrast(p.brand()) >= 7);
    }

    @Test
    void theDarkDeckIsLightOnPaper() {
        Theme theme = BuiltIns.theme("nocturne").orElseThrow();
        assertTrue(theme.canvas().isDark());
        assertTrue(!theme.palette().isDark());
        assertEquals(Optional.empty(), theme.logo());
    }
}
