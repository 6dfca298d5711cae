package org.briefpack.renderer.type;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.theme.Blob;
import org.briefpack.model.theme.FontFace;
import org.briefpack.model.theme.FontFamily;
import org.briefpack.model.theme.FontSlot;
import org.briefpack.model.theme.Theme;

/**
 * The faces that a theme's text is measured with: its own files, a table of a well-known font's
 * widths, or the bundled Liberation family that has the same widths as Arial, Times New Roman or
 * Courier New. Faces are read when they are first asked for.
 */
public final class Fonts {
    private static final double WIDEST = 1.0;

    private final Theme theme;
    private final DiagnosticSink sink;
    private final Map<FontSlot, Face[]> faces = new EnumMap<>(FontSlot.class);
    private final Set<Integer> missing = new HashSet<>();
    private final Map<Face, Double> stretched = new IdentityHashMap<>();
    private final Set<String> absent = new HashSet<>();

    /** Starts without a face read; what is wrong with a theme's font file goes to the sink. */
    public Fonts(Theme theme, DiagnosticSink sink) {
        this.theme = theme;
        this.sink = sink;
        for (FontSlot slot : FontSlot.values()) {
            faces.put(slot, new Face[FontFace.values().length]);
        }
    }

    /** Returns a face; the bundled one where the theme's own file cannot be used. */
    public Face face(FontSlot slot, boolean bold, boolean italic) {
        FontFace face = FontFace.of(bold, italic);
        Face[] family = faces.get(slot);
        if (family[face.ordinal()] == null) {
            family[face.ordinal()] = load(theme.font(slot), face);
        }
        return family[face.ordinal()];
    }

    /** Returns a character's width; reports it once where the face lacks it. */
    public double width(Face face, int character, SourceSpan span) {
        double width = face.width(character);
        if (width >= 0) {
            return stretched.isEmpty() ? width : width * stretched.getOrDefault(face, 1.0);
        }
        if (invisible(character)) {
            return 0;
        }
        if (missing.add(character)) {
            String code = String.format(java.util.Locale.ROOT, "U+%04X", character);
            sink.report(
                    Code.GLYPH_MISSING,
                    span,
                    "The theme's font has no character " + code,
                    "Name a font that has it in the theme, or write it another way");
        }
        return WIDEST;
    }

    private static boolean invisible(int character) {
        int type = Character.getType(character);
        return type == Character.FORMAT
                || type == Character.CONTROL
                || type == Character.NON_SPACING_MARK;
    }

    private Face load(FontFamily family, FontFace face) {
        Blob own = family.files().get(face);
        if (own != null) {
            try {
                return FontFile.read(own.bytes());
            } catch (FontFile.Unusable unusable) {
                sink.report(
                        Code.FONT_UNUSABLE,
                        SourceSpan.NONE,
                        own.name() + " cannot be used: " + unusable.getMessage(),
                        "Name a TrueType or OpenType file in the theme");
            }
        }
        String name = family.officeName();
        Face stand = Bundled.face(StandIn.family(name, family.builtIn()), face);
        if (own != null || StandIn.isExact(name)) {
            return stand;
        }
        if (WidthTable.has(name)) {
            return WidthTable.of(name, face, stand, StandIn.UNKNOWN);
        }
        // The same face may stand in for two families: the wider one counts.
        stretched.merge(stand, StandIn.stretch(name), Math::max);
        if (absent.add(name)) {
            sink.report(
                    Code.FONT_REPLACED,
                    SourceSpan.NONE,
                    "Text in " + name + " is measured with a font of ours, generously",
                    "Look through the slides once, or name the font's files in a theme");
        }
        return stand;
    }
}
