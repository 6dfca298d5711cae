package org.briefpack.renderer.pdf.internal.font;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.theme.Blob;
import org.briefpack.model.theme.FontFace;
import org.briefpack.model.theme.FontFamily;
import org.briefpack.model.theme.FontSlot;
import org.briefpack.model.theme.Theme;
import org.briefpack.renderer.pdf.internal.text.Face;
import org.briefpack.renderer.pdf.internal.text.Fonts;
import org.briefpack.renderer.type.BundledFont;
import org.openpdf.text.pdf.BaseFont;

/** The fonts of one theme: its own files first, then the shipped family, then the others. */
public final class ThemeFonts implements Fonts {
    /** How hard the file and its fonts are compressed: half the time of 6, a twelfth more bytes. */
    public static final int COMPRESSION = 3;

    private final Theme theme;
    private final DiagnosticSink sink;
    private final Map<Blob, OwnFile> files = new IdentityHashMap<>();
    private final Map<Blob, List<Face>> tabular = new IdentityHashMap<>();
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

    @Override
    public List<Face> tabular(FontSlot slot, FontFace face) {
        Blob exact = theme.font(slot).files().get(face);
        if (exact == null || own(exact).face() == null || !own(exact).face().hasTabularFigures()) {
            return chain(slot, face);
        }
        return tabular.computeIfAbsent(
                exact,
                file -> {
                    List<Face> chain = new ArrayList<>(chain(slot, face));
                    chain.set(0, new OwnFile(file, sink, true));
                    return List.copyOf(chain);
                });
    }

    private List<Face> build(FontFamily family, FontFace face) {
        List<Face> chain = new ArrayList<>();
        Blob exact = family.files().get(face);
        if (exact != null && own(exact).face() != null) {
            chain.add(own(exact));
        }
        chain.add(new LazyFace(BundledFont.of(family.builtIn(), face)));
        for (String other : BundledFont.FAMILIES) {
            if (!other.equals(family.builtIn())) {
                chain.add(new LazyFace(BundledFont.of(other, face)));
            }
        }
        others(family, chain);
        theme.fonts().values().forEach(other -> others(other, chain));
        BundledFont.ofSigns().forEach(signs -> chain.add(new LazyFace(signs)));
        return List.copyOf(chain);
    }

    /** Adds a family's faces: a letter in another weight or slope is better than none. */
    private void others(FontFamily family, List<Face> chain) {
        for (FontFace face : FontFace.values()) {
            Blob file = family.files().get(face);
            if (file != null && !chain.contains(own(file))) {
                chain.add(own(file));
            }
        }
    }

    private OwnFile own(Blob file) {
        return files.computeIfAbsent(file, f -> new OwnFile(f, sink, false));
    }

    /** Returns the library's font behind a face of these fonts. */
    public static BaseFont base(Face face) {
        return embedded(face).base();
    }

    /** Returns the open font behind a face of these fonts. */
    public static EmbeddedFace embedded(Face face) {
        return switch (face) {
            case LazyFace lazy -> Shipped.face(lazy.font());
            case OwnFile own -> own.face();
            default -> throw new IllegalArgumentException("not a font of this renderer");
        };
    }

    /** Returns a new font for form fields: all of Windows Latin, whatever the text uses. */
    public static BaseFont forFields() {
        return Shipped.forFields();
    }
}
