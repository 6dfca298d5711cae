package org.briefpack.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.render.CompanyLook;
import org.briefpack.model.theme.Accent;
import org.briefpack.model.theme.Blob;
import org.briefpack.model.theme.FontSlot;
import org.briefpack.model.theme.Palette;
import org.briefpack.model.theme.Theme;
import org.briefpack.templates.BuiltIns;
import org.junit.jupiter.api.Test;

/** What a template looks like is read back as it was written, for both Office formats. */
class CompanyLookTest {
    @Test
    void aTemplatesColoursAndFontsAreThoseOfTheThemeItWasWrittenIn() {
        Blob file = BuiltIns.pack("structured-vs-open").orElseThrow();
        Pack pack = Briefpack.read(file.name(), file.bytes()).orElseThrow();
        PackInput input = new PackInput(pack, Map.of(), Instant.EPOCH);
        for (String name : BuiltIns.themes()) {
            Theme theme = BuiltIns.theme(name).orElseThrow();
            for (String document : new String[] {"brief", "deck"}) {
                OutputFile made =
                        Briefpack.build(input, Choices.of(document).with(theme))
                                .orElseThrow()
                                .getFirst();
                CompanyLook look = look(new Blob(made.name(), made.bytes())).orElseThrow();
                Palette p = document.equals("deck") ? theme.canvas() : theme.palette();
                assertEquals(p.ink(), look.colours().get("ink"), name + document);
                assertEquals(p.paper(), look.colours().get("paper"), name + document);
                assertEquals(p.brand(), look.colours().get("brand"), name + document);
                assertEquals(p.fill(Accent.FOURTH), look.colours().get("fourth"), name + document);
                assertEquals(
                        Optional.of(theme.font(FontSlot.HEADING).officeName()),
                        look.heading(),
                        name);
            }
        }
    }

    @Test
    void whatIsNoTemplateIsRefusedInWords() {
        Outcome<CompanyLook> look =
                look(new Blob("a.potx", "nothing".getBytes(StandardCharsets.UTF_8)));
        assertTrue(look.found().isEmpty());
        assertEquals(Code.BASE_UNUSABLE, look.diagnostics().getFirst().code());
    }

    private static Outcome<CompanyLook> look(Blob file) {
        return Renderers.installed().inspector(file).orElseThrow().look(file);
    }
}
