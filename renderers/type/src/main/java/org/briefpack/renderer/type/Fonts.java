package org.briefpack.renderer.type;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.theme.Blob;
import org.briefpack.model.theme.FontFace;
import org.briefpack.model.theme.FontFamily;
import org.briefpack.model.theme.FontSlot;
import org.briefpack.model.theme.Theme;
import org.jspecify.annotations.Nullable;

/**
 * The faces that a theme's text is measured with: its own files, a table of a well-known font's
 * widths, or the bundled Liberation family that has the same widths as Arial, Times New Roman or
 * Courier New. Faces are read when they are first asked for.
 */
public final class Fonts {
    private static final double WIDEST = 1.0;

    /** How many characters are named. */
    private static final int MOST_NAMED = 4;

    /** So many letters of one script are more than a name. */
    private static final int MORE_THAN_A_NAME = 12;

    private final Theme theme;
    private final boolean embedded;
    private final DiagnosticSink sink;
    private final Map<FontSlot, Face[]> faces = new EnumMap<>(FontSlot.class);
    private final SequencedMap<Integer, SourceSpan> missing = new LinkedHashMap<>();
    private final Map<Face, Double> stretched = new IdentityHashMap<>();
    private final Map<Face, Double> lines = new IdentityHashMap<>();
    private final Map<Face, FontFace> cuts = new IdentityHashMap<>();
    private final Map<Blob, Optional<FontFile>> files = new IdentityHashMap<>();
    private final Set<String> absent = new HashSet<>();

    private Fonts(Theme theme, boolean embedded, DiagnosticSink sink) {
        this.theme = theme;
        this.embedded = embedded;
        this.sink = sink;
        for (FontSlot slot : FontSlot.values()) {
            faces.put(slot, new Face[FontFace.values().length]);
        }
    }

    /**
     * Returns the fonts that a program will set the theme's text in on a machine that has them;
     * what is wrong with a theme's font file, or only guessed, goes to the sink.
     */
    public static Fonts named(Theme theme, DiagnosticSink sink) {
        return new Fonts(theme, false, sink);
    }

    /**
     * Returns the fonts that a file brings with it: the theme's own files, else the bundled family
     * that the theme asks for. What is wrong with them is left to whoever embeds them to say.
     */
    public static Fonts embedded(Theme theme) {
        return new Fonts(theme, true, problem -> {});
    }

    /** Returns a face; the bundled one where the theme's own file cannot be used. */
    public Face face(FontSlot slot, boolean bold, boolean italic) {
        FontFace face = FontFace.of(bold, italic);
        Face[] family = Objects.requireNonNull(faces.get(slot));
        if (family[face.ordinal()] == null) {
            family[face.ordinal()] = load(theme.font(slot), face);
            cuts.putIfAbsent(family[face.ordinal()], face);
        }
        return family[face.ordinal()];
    }

    /** Returns a character's width; takes note of it where the face lacks it. */
    public double width(Face face, int character, SourceSpan span) {
        double width = face.width(character);
        if (width >= 0) {
            return stretched.isEmpty() ? width : width * stretched.getOrDefault(face, 1.0);
        }
        if (invisible(character)) {
            return 0;
        }
        double own = inTheme(character);
        double other = elsewhere(character, cuts.getOrDefault(face, FontFace.REGULAR));
        if (embedded) {
            return other >= 0 ? other : own >= 0 ? own : WIDEST;
        }
        if (own >= 0) {
            return own;
        }
        if (other >= 0 && !Character.isLetter(character)) {
            // Programs that show slides have a font of signs too.
            return other;
        }
        missing.putIfAbsent(character, span);
        return other < 0 ? WIDEST : other * StandIn.UNKNOWN;
    }

    /**
     * Returns the distance of a face's baselines, as a share of its size; that of the family which
     * it stands in for, where that lies further apart.
     */
    public double lineHeight(Face face) {
        double own = face.lineHeight();
        return lines.isEmpty() ? own : Math.max(own, lines.getOrDefault(face, own));
    }

    /** Reports, once, the characters that the theme's fonts lacked when they were measured. */
    public void reportMissing() {
        if (missing.isEmpty()) {
            return;
        }
        sink.report(
                Code.GLYPH_MISSING,
                missing.values().stream()
                        .filter(span -> !span.equals(SourceSpan.NONE))
                        .findFirst()
                        .orElse(SourceSpan.NONE),
                "the theme's fonts do not have "
                        + lacking()
                        + "; the program that opens the deck takes another font",
                "look through the slides once, or name a font file that has "
                        + (missing.size() == 1 ? "it" : "them")
                        + " in the theme");
    }

    /** Names what is missing: whole scripts, and characters of which there are few. */
    private String lacking() {
        SequencedMap<String, Integer> scripts = new LinkedHashMap<>();
        missing.keySet().stream()
                .filter(Character::isLetter)
                .forEach(c -> scripts.merge(script(c), 1, Integer::sum));
        scripts.values().removeIf(count -> count < MORE_THAN_A_NAME);
        List<String> names = new ArrayList<>();
        for (int c : missing.keySet()) {
            if (!Character.isLetter(c) || !scripts.containsKey(script(c))) {
                names.add(String.format(Locale.ROOT, "U+%04X", c));
            }
        }
        List<String> lacking = new ArrayList<>();
        if (!scripts.isEmpty()) {
            lacking.add("the letters of the script " + String.join(", ", scripts.keySet()));
        }
        if (!names.isEmpty()) {
            int more = names.size() - MOST_NAMED;
            lacking.add(
                    (names.size() == 1 ? "the character " : "the characters ")
                            + String.join(
                                    ", ", names.subList(0, Math.min(MOST_NAMED, names.size())))
                            + (more > 0 ? " and " + more + " more" : ""));
        }
        return String.join(", and not ", lacking);
    }

    /** Returns the English name of a character's script, such as Thai. */
    private static String script(int character) {
        String name = Character.UnicodeScript.of(character).name().toLowerCase(Locale.ROOT);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1).replace('_', ' ');
    }

    /** Returns the width in the first of the theme's own files that has a character; else -1. */
    private double inTheme(int character) {
        for (FontFamily family : theme.fonts().values()) {
            for (FontFace face : FontFace.values()) {
                Blob blob = family.files().get(face);
                FontFile file = blob == null ? null : file(blob);
                double width = file == null ? -1 : file.width(character);
                if (width >= 0) {
                    return width;
                }
            }
        }
        return -1;
    }

    /** Returns a file of the theme's, opened once; null where it cannot be used, which is told. */
    private @Nullable FontFile file(Blob blob) {
        return files.computeIfAbsent(
                        blob,
                        own -> {
                            try {
                                return Optional.of(FontFile.read(own.bytes()));
                            } catch (FontFile.Unusable unusable) {
                                sink.report(
                                        Code.FONT_UNUSABLE,
                                        SourceSpan.NONE,
                                        own.name() + " cannot be used: " + unusable.getMessage(),
                                        "name a TrueType or OpenType file in the theme");
                                return Optional.empty();
                            }
                        })
                .orElse(null);
    }

    /** Returns the width in the first bundled font that has a character; -1 where none has. */
    private static double elsewhere(int character, FontFace face) {
        for (String family : BundledFont.FAMILIES) {
            double width = BundledFont.of(family, face).measures().width(character);
            if (width >= 0) {
                return width;
            }
        }
        for (BundledFont signs : BundledFont.ofSigns()) {
            double width = signs.measures().width(character);
            if (width >= 0) {
                return width;
            }
        }
        return -1;
    }

    private static boolean invisible(int character) {
        int type = Character.getType(character);
        return type == Character.FORMAT
                || type == Character.CONTROL
                || type == Character.NON_SPACING_MARK;
    }

    private Face load(FontFamily family, FontFace face) {
        Blob own = family.files().get(face);
        if (own == null && !embedded) {
            // Programs slant and thicken the upright letters where a family has no others.
            own = family.files().get(FontFace.REGULAR);
        }
        FontFile file = own == null ? null : file(own);
        if (file != null) {
            return file;
        }
        if (embedded) {
            return BundledFont.of(family.builtIn(), face).measures();
        }
        String name = family.officeName();
        Face stand = BundledFont.of(StandIn.family(name, family.builtIn()), face).measures();
        if (own != null || StandIn.isExact(name)) {
            return stand;
        }
        if (WidthTable.has(name)) {
            return WidthTable.of(name, face, stand, StandIn.UNKNOWN);
        }
        // The same face may stand in for two families: the wider one counts.
        stretched.merge(stand, StandIn.stretch(name), Math::max);
        lines.merge(stand, StandIn.line(name), Math::max);
        if (!family.told() && absent.add(name)) {
            sink.report(
                    Code.FONT_REPLACED,
                    SourceSpan.NONE,
                    "text in " + name + " is measured with a font of ours, generously",
                    "look through the slides once, or name the font's files in a theme");
        }
        return stand;
    }
}
