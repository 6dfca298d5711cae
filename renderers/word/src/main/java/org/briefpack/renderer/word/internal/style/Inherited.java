package org.briefpack.renderer.word.internal.style;

import java.util.List;
import java.util.Set;
import org.briefpack.renderer.ooxml.XmlWriter;

/**
 * What a style of a template hands down to the styles of ours that stand on it. Ours rely on text
 * that begins at its margin, upright and without lines around it; where the template has it
 * otherwise, they say so themselves.
 *
 * @param paragraph local names of paragraph properties that are set, and of the attributes of
 *     {@code w:ind} and {@code w:spacing}
 * @param run local names of run properties that are set
 * @param tabs positions of its tab stops in twips
 */
public record Inherited(Set<String> paragraph, Set<String> run, List<Integer> tabs) {
    /** Nothing that could be in the way. */
    public static final Inherited NOTHING = new Inherited(Set.of(), Set.of(), List.of());

    private static final List<String> TOGGLES =
            List.of(
                    "caps",
                    "smallCaps",
                    "strike",
                    "dstrike",
                    "outline",
                    "shadow",
                    "emboss",
                    "imprint",
                    "vanish");

    /** Copies the sets. */
    public Inherited {
        paragraph = Set.copyOf(paragraph);
        run = Set.copyOf(run);
        tabs = List.copyOf(tabs);
    }

    /** Turns a switch of a paragraph off where it is handed down. */
    void off(XmlWriter w, String name) {
        if (paragraph.contains(name)) {
            w.leaf("w:" + name, "w:val", "0");
        }
    }

    /** Clears the tab stops that are handed down, but for one that stays. */
    void clearTabs(XmlWriter w, int kept) {
        for (int position : tabs) {
            if (position != kept) {
                w.leaf("w:tab", "w:val", "clear", "w:pos", Integer.toString(position));
            }
        }
    }

    /** Writes zeros for the attributes of an element that are handed down. */
    void zeros(XmlWriter w, String... attributes) {
        for (String attribute : attributes) {
            if (paragraph.contains(attribute)) {
                w.attribute("w:" + attribute, 0);
            }
        }
    }

    /** Turns off bold and italic, where they are handed down and not wanted. */
    void upright(XmlWriter w, boolean bold, boolean italic) {
        if (!bold && run.contains("b")) {
            w.leaf("w:b", "w:val", "0").leaf("w:bCs", "w:val", "0");
        }
        if (!italic && run.contains("i")) {
            w.leaf("w:i", "w:val", "0").leaf("w:iCs", "w:val", "0");
        }
    }

    /** Turns off what is done to letters, in the order of the schema, before their colour. */
    void plain(XmlWriter w, boolean caps) {
        for (String toggle : TOGGLES) {
            if (run.contains(toggle) && !(caps && toggle.equals("caps"))) {
                w.leaf("w:" + toggle, "w:val", "0");
            }
        }
    }

    /** Sets letters at their own distance, width and height, before their size. */
    void straight(XmlWriter w, boolean spaced) {
        if (!spaced && run.contains("spacing")) {
            w.leaf("w:spacing", "w:val", "0");
        }
        if (run.contains("w")) {
            w.leaf("w:w", "w:val", "100");
        }
        if (run.contains("position")) {
            w.leaf("w:position", "w:val", "0");
        }
    }

    /** Takes away marks behind and below letters, after their size. */
    void unmarked(XmlWriter w) {
        if (run.contains("highlight")) {
            w.leaf("w:highlight", "w:val", "none");
        }
        if (run.contains("u")) {
            w.leaf("w:u", "w:val", "none");
        }
        if (run.contains("shd")) {
            w.leaf("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", "auto");
        }
        if (run.contains("vertAlign")) {
            w.leaf("w:vertAlign", "w:val", "baseline");
        }
    }
}
