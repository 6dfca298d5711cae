package org.briefpack.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.theme.Accent;
import org.briefpack.model.theme.Blob;
import org.briefpack.model.theme.Colour;
import org.briefpack.model.theme.Palette;
import org.briefpack.model.theme.Role;
import org.briefpack.model.theme.Theme;
import org.junit.jupiter.api.Test;

/** Whatever a house's colours are: they stay where they can, and every text can be read. */
class AnyBrandTest {
    private static final int BRANDS = 30;
    private static final double TEXT = 4.5;
    private static final double LARGE = 3;

    @Test
    void anyTwoColoursOnAnyThemeAreKeptOnFillsAndReadAsText() {
        Random random = new Random(19);
        for (int i = 0; i < BRANDS; i++) {
            Colour brand = new Colour(random.nextInt(0x1000000));
            Colour first = new Colour(random.nextInt(0x1000000));
            for (String name : BuiltIns.themes()) {
                String yaml =
                        "name: X\nextends: %s\ncolours: {brand: \"#%s\", first: \"#%s\"}\n"
                                .formatted(name, brand.hex(), first.hex());
                Outcome<Theme> read =
                        BuiltIns.readTheme(
                                new Blob("x.yaml", yaml.getBytes(StandardCharsets.UTF_8)),
                                (file, at) -> new Outcome.Failure<>(List.of()));
                Theme theme = read.orElseThrow();
                assertEquals(brand, theme.palette().brand(), yaml);
                assertEquals(first, theme.palette().fill(Accent.FIRST), yaml);
                readable(theme.palette(), yaml);
                readable(theme.canvas(), yaml);
                for (Role role : Role.values()) {
                    Colour ground =
                            role == Role.TABLE_HEADER
                                    ? theme.palette().brand()
                                    : theme.palette().paper();
                    double contrast = theme.print().style(role).colour().contrast(ground);
                    assertTrue(contrast >= LARGE, yaml + role + " " + contrast);
                }
                told(read.diagnostics(), yaml);
            }
        }
    }

    private static void readable(Palette p, String yaml) {
        for (Colour ground : List.of(p.paper(), p.surface())) {
            assertTrue(p.brandText().contrast(ground) >= TEXT, yaml + "brand");
            assertTrue(p.first().contrast(ground) >= TEXT, yaml + "first");
        }
        assertTrue(p.first().contrast(p.tint(Accent.FIRST)) >= TEXT, yaml + "first on its tint");
        assertTrue(p.onBrand().contrast(p.brand()) >= TEXT, yaml + "on brand");
    }

    /** Each colour is told once for pages and slides, with what it is and becomes. */
    private static void told(List<Diagnostic> diagnostics, String yaml) {
        Set<String> seen = new HashSet<>();
        for (Diagnostic told : diagnostics) {
            assertEquals(Code.LOW_CONTRAST, told.code(), yaml + told);
            String[] words = told.message().replace("on slides, ", "").split(" ");
            assertTrue(seen.add(words[0] + words[1]), yaml + "twice: " + diagnostics);
            long values = told.message().chars().filter(c -> c == '#').count();
            assertTrue(values >= 2, yaml + told.message());
        }
    }
}
