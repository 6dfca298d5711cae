package org.briefpack.renderer.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.DiagramKind;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.Metadata;
import org.briefpack.model.theme.Accent;

/**
 * Diagrams with one to twelve entries whose words are of any length, from few numbers. Each text
 * holds a word that is nowhere else, so that it can be counted.
 */
public final class HostileDiagrams {
    private static final String[] LATIN = {
        "a",
        "of",
        "team",
        "well-known",
        "interoperability",
        "WWWWW",
        "iiiii",
        "42%",
        "Go,",
        "Donaudampfschifffahrtsgesellschaftskapitän"
    };
    private static final String[] HEBREW = {
        "של", "צוות", "ניסיון", "בפיתוח", "מערכות", "Rust", "42%", "אינטראופרביליות", "א,"
    };
    private static final String[] ARABIC = {
        "من", "فريق", "الخبرة", "المسؤوليات", "Go", "٤٢", "واستخدامات", "لا،"
    };
    private static final int MOST = 12;

    private final Random random;
    private final Nodes n = new Nodes();
    private final String[] words;
    private final int longest;
    private int first;
    private int texts;

    private HostileDiagrams(long seed, String language) {
        random = new Random(seed);
        words =
                switch (language) {
                    case "he" -> HEBREW;
                    case "ar" -> ARABIC;
                    default -> LATIN;
                };
        longest = 1 + random.nextInt(8);
    }

    /** Returns one diagram of each kind that relates things, with words of a language. */
    public static List<Block> all(long seed, String language) {
        List<Block> blocks = new ArrayList<>();
        for (DiagramKind kind : DiagramKind.values()) {
            if (kind.relates()) {
                HostileDiagrams maker =
                        new HostileDiagrams(seed * DiagramKind.values().length, language);
                maker.texts = 100 * kind.ordinal();
                blocks.add(maker.diagram(kind));
            }
        }
        return blocks;
    }

    private Block diagram(DiagramKind kind) {
        int count = 1 + random.nextInt(MOST);
        List<Block.Entry> entries = new ArrayList<>();
        first = kind == DiagramKind.TIMELINE ? 2010 : 0;
        switch (kind) {
            case TREE -> entries.add(tree(count, 3));
            case VERSUS -> {
                entries.add(entry(false, false, pair()));
                for (int i = 0; i < count; i++) {
                    entries.add(entry(true, false, pair()));
                }
            }
            case SPECTRUM -> {
                List<Block.Entry> marks = pair();
                for (int i = 0; i < count; i++) {
                    entries.add(entry(true, true, marks));
                }
            }
            case STEPS, TIMELINE, ICON, CHOICES, TASK, MARKED, HEARD, POINTS, FIGURE -> {
                for (int i = 0; i < count; i++) {
                    entries.add(entry(true, random.nextInt(4) > 0, List.of()));
                }
            }
        }
        return new Block.Diagram("", kind, entries, List.of(), "Drawn", n.span());
    }

    private Block.Entry tree(int leaves, int deep) {
        List<Block.Entry> inside = new ArrayList<>();
        for (int i = 0; deep > 0 && i < Math.min(leaves, 3); i++) {
            int share = leaves / 3;
            inside.add(share > 1 ? tree(share, deep - 1) : entry(true, true, List.of()));
        }
        return entry(true, deep < 3, inside);
    }

    private List<Block.Entry> pair() {
        return List.of(entry(true, false, List.of()), entry(true, false, List.of()));
    }

    private Block.Entry entry(boolean label, boolean text, List<Block.Entry> inside) {
        Accent[] accents = Accent.values();
        String[] icons = {"", "", "clock", "people"};
        return new Block.Entry(
                label ? text() : List.of(),
                text ? text() : List.of(),
                accents[random.nextInt(accents.length)],
                icons[random.nextInt(icons.length)],
                first + (random.nextInt(3) == 0 ? random.nextInt(3) : random.nextDouble()),
                inside,
                n.span());
    }

    /** Returns up to as many words as texts here have, and the one of its own. */
    private List<Inline> text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(longest); i > 0; i--) {
            boolean huge = random.nextInt(300) == 0;
            text.append(huge ? "x".repeat(90) : words[random.nextInt(words.length)]).append(' ');
        }
        return n.text(text + own());
    }

    /** Returns a word of six digits, which reads alike in all scripts. */
    private String own() {
        return String.valueOf(700_001 + 7 * texts++);
    }

    /** Returns the words that only one text has, each once; marks of a spectrum come again. */
    public static List<String> own(Block diagram) {
        Document document = Document.of(Metadata.of("Drawn", "en"), List.of(diagram));
        return TextLeaves.of(document).stream()
                .map(leaf -> leaf.text().substring(leaf.text().lastIndexOf(' ') + 1))
                .distinct()
                .toList();
    }
}
