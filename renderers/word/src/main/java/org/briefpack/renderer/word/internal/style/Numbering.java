package org.briefpack.renderer.word.internal.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.briefpack.renderer.ooxml.XmlWriter;

/**
 * The lists of a document (ECMA-376 part 1, 17.9): four multilevel definitions, and one instance
 * more for each numbered list, so that each counts from its own start.
 */
public final class Numbering {
    /** Levels that Word has; deeper items stay on the last. */
    public static final int LEVELS = 9;

    private static final String[] BULLETS = {"\u2022", "\u2013", "\u00B7"};
    private static final String[] FORMATS = {"decimal", "lowerLetter", "lowerRoman"};

    private record Restart(int num, String definition, int level, int start) {}

    private final StyleIds ids;
    private final Looks looks;
    private final int firstDefinition;
    private final List<Restart> restarts = new ArrayList<>();

    public Numbering(StyleIds ids, Looks looks, int firstDefinition) {
        this.ids = ids;
        this.looks = looks;
        this.firstDefinition = firstDefinition;
    }

    /** Returns the instance for a numbered list that starts at a number. */
    public int restart(Style style, boolean compact, int level, int start) {
        StyleIds.OwnList own = ids.ownList(style);
        int num = ids.compactNumbers() + 1 + restarts.size();
        if (own != null) {
            restarts.add(new Restart(num, own.definition(), own.level(), start));
        } else {
            String definition = Integer.toString(firstDefinition + (compact ? 3 : 1));
            restarts.add(new Restart(num, definition, level, start));
        }
        return num;
    }

    /** Writes a whole numbering part. */
    public void writePart(XmlWriter w) {
        w.start("w:numbering").namespace("w", Names.W);
        writeDefinitions(w);
        writeInstances(w);
        w.end();
    }

    /** Writes the definitions; in the part they stand before all instances. */
    public void writeDefinitions(XmlWriter w) {
        Style[] bullets = {Style.LIST_BULLET, Style.LIST_BULLET_2, Style.LIST_BULLET_3};
        Style[] numbers = {Style.LIST_NUMBER, Style.LIST_NUMBER_2, Style.LIST_NUMBER_3};
        definition(w, 0, false, 360, bullets);
        definition(w, 1, true, 360, numbers);
        definition(w, 2, false, 227, Style.TABLE_BULLET);
        definition(w, 3, true, 284, Style.TABLE_NUMBER);
    }

    /** Writes the instances. */
    public void writeInstances(XmlWriter w) {
        for (int i = 0; i < 4; i++) {
            w.open("w:num", "w:numId", Integer.toString(ids.bulletNumbering() + i));
            w.leaf("w:abstractNumId", "w:val", Integer.toString(firstDefinition + i)).end();
        }
        for (Restart restart : restarts) {
            w.open("w:num", "w:numId", Integer.toString(restart.num));
            w.leaf("w:abstractNumId", "w:val", restart.definition);
            w.open("w:lvlOverride", "w:ilvl", Integer.toString(restart.level));
            w.leaf("w:startOverride", "w:val", Integer.toString(restart.start));
            w.end().end();
        }
    }

    private void definition(XmlWriter w, int index, boolean counts, int step, Style... styles) {
        int id = firstDefinition + index;
        w.open("w:abstractNum", "w:abstractNumId", Integer.toString(id));
        // Any eight hexadecimal digits that no other definition has.
        w.leaf("w:nsid", "w:val", String.format(Locale.ROOT, "%08X", 0x2B1E0000 + id));
        w.leaf("w:multiLevelType", "w:val", "multilevel");
        for (int level = 0; level < LEVELS; level++) {
            w.open("w:lvl", "w:ilvl", Integer.toString(level));
            w.leaf("w:start", "w:val", "1");
            w.leaf("w:numFmt", "w:val", counts ? FORMATS[level % 3] : "bullet");
            if (level < styles.length && ids.ownList(styles[level]) == null) {
                w.leaf("w:pStyle", "w:val", ids.id(styles[level]));
            }
            w.leaf("w:lvlText", "w:val", counts ? "%" + (level + 1) + "." : BULLETS[level % 3]);
            w.leaf("w:lvlJc", "w:val", "left");
            w.start("w:pPr");
            w.leaf(
                    "w:ind",
                    "w:left",
                    Integer.toString(step * (level + 1)),
                    "w:hanging",
                    Integer.toString(step));
            w.end();
            w.start("w:rPr");
            looks.colour(w, looks.palette().brandText());
            w.end().end();
        }
        w.end();
    }
}
