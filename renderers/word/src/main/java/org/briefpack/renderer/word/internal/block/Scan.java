package org.briefpack.renderer.word.internal.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.Index;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.InlineText;
import org.briefpack.model.document.Node;
import org.briefpack.model.document.Tree;
import org.briefpack.renderer.word.internal.style.HeadingNumbers;

/** What has to be known about a document before its first paragraph can be written. */
public final class Scan {
    /**
     * A heading, for the contents.
     *
     * @param level 1 to 6
     * @param number as the template numbers it; may be empty
     * @param text without notes
     * @param bookmark name of the place
     */
    public record Entry(int level, String number, String text, String bookmark) {}

    private final Index index;
    private final List<Entry> headings = new ArrayList<>();
    private final Map<Block.Heading, String> headingMarks = new IdentityHashMap<>();
    private final Map<String, String> bookmarks = new HashMap<>();
    private final Set<String> usedNames = new HashSet<>();
    private final Set<String> cited;
    private int deepestContents;
    private final SequencedMap<String, String> values;

    private Scan(Document document, HeadingNumbers numbering) {
        index = Index.of(document);
        List<String> numbers =
                numbering.of(index.headings().stream().map(Block.Heading::level).toList());
        for (Block.Heading heading : index.headings()) {
            String mark = String.format(Locale.ROOT, "_Toc%09d", headings.size() + 1);
            String number = numbers.get(headings.size());
            String text = InlineText.of(heading.content());
            headings.add(new Entry(heading.level(), number, text, mark));
            headingMarks.put(heading, mark);
        }
        index.places().keySet().forEach(id -> bookmarks.put(id, bookmarkName(id)));
        cited =
                index.citations().stream()
                        .map(Inline.Citation::reference)
                        .collect(Collectors.toUnmodifiableSet());
        Tree.each(document.blocks(), new ContentsDepth());
        values = new LinkedHashMap<>(document.metadata().properties());
        index.fields().forEach((key, value) -> values.merge(key, value, Scan::given));
    }

    static Scan of(Document document, HeadingNumbers numbering) {
        return new Scan(document, numbering);
    }

    /** All headings in order. */
    public List<Entry> headings() {
        return headings;
    }

    /** Returns the bookmark that the contents use for a heading; null for one in a note. */
    String mark(Block.Heading heading) {
        return headingMarks.get(heading);
    }

    /** Returns the bookmark of a block's id; null where no block has it. */
    String bookmark(String id) {
        return bookmarks.get(id);
    }

    /** Returns the deepest level that a list of contents shows, from 1; 0 where there is none. */
    int deepestContents() {
        return deepestContents;
    }

    /** Returns whether the body, and not only a note, cites a source. */
    boolean cites(String reference) {
        return cited.contains(reference);
    }

    /** Returns whether the body cites a source. */
    public boolean hasCitations() {
        return !cited.isEmpty();
    }

    /** Returns whether the body has footnotes. */
    public boolean hasFootnotes() {
        return !index.footnotes().isEmpty();
    }

    /** Values that are filled in once and repeated, by key; empty where there is none yet. */
    SequencedMap<String, String> values() {
        return values;
    }

    private final class ContentsDepth implements Tree.Visitor {
        @Override
        public void enter(Node node) {
            if (node instanceof Block.Contents contents) {
                deepestContents = Math.max(deepestContents, contents.depth());
            }
        }
    }

    private static String given(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    /** Makes a name that Word accepts: letters, digits and low lines, at most 40 (17.13.6.2). */
    private String bookmarkName(String id) {
        StringBuilder name = new StringBuilder();
        id.codePoints().forEach(c -> name.appendCodePoint(Character.isLetterOrDigit(c) ? c : '_'));
        if (!Character.isLetter(name.codePointAt(0))) {
            name.insert(0, "b_");
        }
        String base = name.length() > 34 ? name.substring(0, 34) : name.toString();
        String unique = base;
        for (int i = 2; !usedNames.add(unique.toLowerCase(Locale.ROOT)); i++) {
            unique = base + "_" + i;
        }
        return unique;
    }
}
