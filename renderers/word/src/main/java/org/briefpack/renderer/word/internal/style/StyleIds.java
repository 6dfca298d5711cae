package org.briefpack.renderer.word.internal.style;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which id each style has in the document at hand: Word's own in a fresh document, the base's in a
 * document made from one.
 */
public final class StyleIds {
    /**
     * The numbering that a template's list style brings.
     *
     * @param definition {@code w:abstractNumId}
     * @param level {@code w:ilvl}
     */
    public record OwnList(String definition, int level) {}

    private final Map<Style, String> ids = new EnumMap<>(Style.class);
    private final Map<Style, OwnList> lists = new EnumMap<>(Style.class);
    private final Map<Style, List<Integer>> tabs = new EnumMap<>(Style.class);
    private final Map<Style, Inherited> inherited = new EnumMap<>(Style.class);
    private final Set<Style> unnumbered = EnumSet.noneOf(Style.class);
    private final int firstNumbering;

    private StyleIds(int firstNumbering) {
        this.firstNumbering = firstNumbering;
    }

    /** Returns the ids of a document without a base. */
    public static StyleIds fresh() {
        return new StyleIds(1);
    }

    /** Returns the ids of a document made from a base; numbering starts behind the base's own. */
    public static StyleIds of(
            Map<Style, String> known, int firstNumbering, Map<Style, OwnList> lists) {
        StyleIds ids = new StyleIds(firstNumbering);
        ids.ids.putAll(known);
        ids.lists.putAll(lists);
        return ids;
    }

    /** Notes the tab stops that a base's style brings, in twips. */
    public void tabs(Style style, List<Integer> positions) {
        tabs.put(style, positions);
    }

    /** Returns the tab stops that the base's style brings, in twips; empty where it has none. */
    public List<Integer> tabs(Style style) {
        return tabs.getOrDefault(style, List.of());
    }

    /** Notes what a base's style hands down to ours. */
    public void inherited(Style style, Inherited what) {
        inherited.put(style, what);
    }

    /** Returns what the base's style hands down to ours; nothing where it is ours. */
    Inherited inherited(Style style) {
        return inherited.getOrDefault(style, Inherited.NOTHING);
    }

    /** Returns whether text of the base has a colour that goes before that of its table. */
    public boolean coloured() {
        return inherited(Style.NORMAL).run().contains("color");
    }

    /** Returns whether the base spreads or centres a style of its own. */
    public boolean spread(Style style) {
        return inherited(style).paragraph().contains("jc");
    }

    /** Notes that the base numbers paragraphs of a style that are no chapters. */
    public void unnumber(Style style) {
        unnumbered.add(style);
    }

    /** Returns whether a paragraph of a style has to say that it takes no number. */
    public boolean takesNoNumber(Style style) {
        return unnumbered.contains(style);
    }

    /** Returns the numbering that the base's style brings; null where it brings none. */
    public OwnList ownList(Style style) {
        return lists.get(style);
    }

    /** Returns the {@code w:styleId} of a style. */
    public String id(Style style) {
        return ids.getOrDefault(style, style.id());
    }

    /** The {@code w:numId} of bullets; the others follow it. */
    public int bulletNumbering() {
        return firstNumbering;
    }

    int numberNumbering() {
        return firstNumbering + 1;
    }

    /** The {@code w:numId} of bullets in tables. */
    public int compactBullets() {
        return firstNumbering + 2;
    }

    int compactNumbers() {
        return firstNumbering + 3;
    }
}
