package org.briefpack.renderer.pdf.internal.font;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.theme.Blob;
import org.briefpack.model.theme.FontFace;
import org.briefpack.model.theme.FontFamily;
import org.briefpack.model.theme.FontSlot;
import org.briefpack.model.theme.Theme;
import org.briefpack.renderer.pdf.internal.text.Face;
import org.briefpack.renderer.pdf.internal.text.Fonts;
import org.openpdf.text.pdf.BaseFont;

/** The fonts of one theme: its own files first, then the shipped family, then the others. */
public final class ThemeFonts implements Fonts {
    /** How hard the file and its fonts are compressed: half the time of 6, a twelfth more bytes. */
    public static final int COMPRESSION = 3;

    private static final List<String> FAMILIES = List.of("sans", "serif", "mono");

    private final Theme theme;
    private final DiagnosticSink sink;
    private final Map<FontSlot, Map<FontFace, List<Face>>> chains = new EnumMap<>(FontSlot.class);

    /** Makes the fonts of a theme; files that are not fonts are reported once. */
    public ThemeFonts(Theme theme, DiagnosticSink sink) {
        this.theme = theme;
        this.sink = sink;
    }

    @Override
    public List<Face> chain(FontSlot slot, FontFace face) {
        return chains.computeIfAbsent(slot, s -> new EnumMap<>(FontFace.class))
                .computeIfAbsent(face, f -> build(theme.font(slot), f));
    }

    private List<Face> build(FontFamily family, FontFace face) {
        List<Face> chain = new ArrayList<>();
        Blob file = family.files().get(face);
        if (file != null) {
            own(file, chain);
        }
        chain.add(new LazyFace(Shipped.of(family.builtIn(), face)));
        for (String other : FAMILIES) {
            if (!other.equals(family.builtIn())) {
                chain.add(new LazyFace(Shipped.of(other, face)));
            }
        }
        return List.copyOf(chain);
    }

    private void own(Blob file, List<Face> chain) {
        String ending = file.name().toLowerCase(Locale.ROOT).endsWith(".otf") ? ".otf" : ".ttf";
        try {
            chain.add(FontFile.open(file.name() + ending, file.bytes()));
        } catch (IOException e) {
            sink.report(
                    Code.FONT_UNUSABLE,
                    SourceSpan.NONE,
                    "The theme's font file " + file.name() + " cannot be embedded",
                    "Name a TrueType or OpenType file whose licence allows embedding");
        }
    }

    /** Returns the library's font behind a face of these fonts. */
    public static BaseFont base(Face face) {
        return switch (face) {
            case LazyFace lazy -> lazy.shipped().face().base();
            case EmbeddedFace embedded -> embedded.base();
            default -> throw new IllegalArgumentException("not a font of this renderer");
        };
    }

    /** Returns a new font for form fields: all of Windows Latin, whatever the text uses. */
    public static BaseFont forFields() {
        return Shipped.SANS_REGULAR.forFields();
    }
}
