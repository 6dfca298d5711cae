package org.briefpack.renderer.pdf.internal.layout.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.renderer.pdf.internal.text.MissingGlyphs;

/** Collects the characters of one file that cannot be drawn, and says so once for each kind. */
final class UnsetLetters implements MissingGlyphs {
    /** How many characters are named. */
    private static final int MOST_NAMED = 4;

    /** So many letters of one script are more than a name. */
    private static final int MORE_THAN_A_NAME = 12;

    private final Map<Integer, SourceSpan> lacking = new LinkedHashMap<>();
    private final Map<String, SourceSpan> unset = new LinkedHashMap<>();

    @Override
    public void report(int codePoint, SourceSpan span) {
        lacking.putIfAbsent(codePoint, span);
    }

    @Override
    public void unset(String text, SourceSpan span) {
        int letter =
                text.codePoints().filter(Character::isLetter).findFirst().orElse(text.charAt(0));
        unset.putIfAbsent(name(letter), span);
    }

    /** Returns what there is to say. */
    List<Diagnostic> diagnostics() {
        List<Diagnostic> told = new ArrayList<>();
        unset.forEach(
                (script, span) ->
                        told.add(
                                Diagnostic.of(
                                        Code.SCRIPT_UNSET,
                                        span,
                                        "letters of the script "
                                                + script
                                                + " join or wear marks, and the fonts of this Java"
                                                + " do not start to set them",
                                        "install fontconfig, or use another Java")));
        Map<String, Set<Integer>> scripts = new LinkedHashMap<>();
        for (int code : lacking.keySet()) {
            if (Character.isLetter(code)) {
                scripts.computeIfAbsent(name(code), s -> new LinkedHashSet<>()).add(code);
            }
        }
        scripts.values().removeIf(letters -> letters.size() < MORE_THAN_A_NAME);
        scripts.forEach((script, letters) -> told.add(without(script, letters)));
        scripts.values().forEach(lacking.keySet()::removeAll);
        if (!lacking.isEmpty()) {
            told.add(boxes());
        }
        return told;
    }

    private Diagnostic without(String script, Set<Integer> letters) {
        return Diagnostic.of(
                Code.SCRIPT_UNSET,
                lacking.get(letters.iterator().next()),
                "no font at hand has the letters of the script " + script,
                "name a font file that has them in the theme, under fonts.body.files.regular and"
                        + " fonts.heading.files.bold");
    }

    private Diagnostic boxes() {
        List<String> names = new ArrayList<>();
        for (int code : lacking.keySet()) {
            names.add(String.format(Locale.ROOT, "U+%04X", code));
        }
        boolean one = names.size() == 1;
        int more = names.size() - MOST_NAMED;
        String named = String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size())));
        return Diagnostic.of(
                Code.GLYPH_MISSING,
                lacking.values().iterator().next(),
                "no font at hand has the character"
                        + (one ? " " : "s ")
                        + named
                        + (more > 0 ? " and " + more + " more" : "")
                        + (one ? "; an empty box stands for it" : "; empty boxes stand for them"),
                "write it in other words, or name a font file that has "
                        + (one ? "it" : "them")
                        + " in the theme");
    }

    /** Returns the English name of a character's script, such as Thai. */
    private static String name(int code) {
        String name = Character.UnicodeScript.of(code).name().toLowerCase(Locale.ROOT);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1).replace('_', ' ');
    }
}
