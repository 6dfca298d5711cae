package org.briefpack.renderer.plan;

import java.util.BitSet;
import java.util.List;
import org.briefpack.model.theme.FontSlot;
import org.briefpack.model.theme.Role;
import org.briefpack.model.theme.TextStyle;
import org.briefpack.model.theme.Theme;
import org.briefpack.renderer.type.Face;
import org.briefpack.renderer.type.Fonts;
import org.briefpack.renderer.type.LineEnds;
import org.jspecify.annotations.Nullable;

/**
 * Measures text in the theme's fonts. Errs on the safe side: addresses are broken as the program
 * does that needs more lines for it, pairs are not kerned, a line is 1.2 times its size high
 * whatever the font says, and a hundredth of each line stays free.
 */
public final class TextMeasure {
    /** How far each level of a list stands in, in points. */
    public static final double STEP = 28;

    /** What is small stays readable from the back row, in points. */
    static final double LEAST_SMALL = 12;

    private static final double LEAST_LINE = 1.2;
    private static final double FREE = 0.99;

    /** The highest line, as a share of its size, in places with room for a certain text. */
    private static final double LOW_LINE = 1.25;

    /** The highest line of running text. */
    private static final double TALL_LINE = 1.45;

    private final Theme theme;
    private final Fonts fonts;
    private final boolean ownMarks;

    /**
     * Measures in a theme's slide styles.
     *
     * @param ownMarks whether bullets are ours: a company's may be taller than their text
     */
    public TextMeasure(Theme theme, Fonts fonts, boolean ownMarks) {
        this.theme = theme;
        this.fonts = fonts;
        this.ownMarks = ownMarks;
    }

    /** Returns whether it measures for our own layouts, which have room enough for large type. */
    boolean ours() {
        return ownMarks;
    }

    /** Returns the size in which a paragraph is set, in points. */
    public double size(Para para, double scale) {
        double size = theme.slides().style(para.role()).size().points();
        if (scale > 1 && !grows(para.role())) {
            return size;
        }
        double least =
                switch (para.role()) {
                    case TABLE, TABLE_HEADER -> theme.slide().minTable().points();
                    case SMALL, CAPTION, KICKER, SOURCE, FOOTNOTE, RUNNING, CHART -> LEAST_SMALL;
                    default -> theme.slide().minBody().points();
                };
        double scaled = Math.max(size * scale, Math.min(size, least));
        if (para.indent() > 1) {
            scaled = Math.max(scaled * 0.9, Math.min(size, least));
        }
        return Math.round(scaled * 2) / 2.0;
    }

    /**
     * Whether a role takes part where text is set larger than usual: what is read, not what heads
     * it.
     */
    private static boolean grows(Role role) {
        return switch (role) {
            case BODY, LEAD, TERM, TABLE, TABLE_HEADER, TITLE, SUBTITLE -> true;
            case STATEMENT, QUOTE, CODE -> true;
            case HEADING_1, HEADING_2, HEADING_3, HEADING_4, CARD_TITLE, CALLOUT_TITLE -> false;
            case SMALL, SOURCE, KICKER, CAPTION, RUNNING, FOOTNOTE, CHART -> false;
        };
    }

    /**
     * Returns the distance of a role's baselines as a share of its font's line, which is taken to
     * be 1.2 times the size at least. Fonts of some scripts, such as Naskh, have lines half as high
     * again, for marks that few texts have: they are set closer, or nothing would fit its place.
     */
    public double spacing(Role role) {
        TextStyle style = theme.slides().style(role);
        double share = Math.max(0.9, Math.round(style.leading() / LEAST_LINE * 100) / 100.0);
        double natural = natural(fonts.face(style.font(), style.bold(), style.italic()));
        if (!ownMarks || natural <= TALL_LINE) {
            return share;
        }
        double most = flows(role) ? TALL_LINE : LOW_LINE;
        return Math.floor(share * most / natural * 100) / 100;
    }

    private double natural(Face face) {
        return Math.max(LEAST_LINE, fonts.lineHeight(face) * 1.02);
    }

    /** Whether text of a role may go on elsewhere where its place is full. */
    private static boolean flows(Role role) {
        return switch (role) {
            case BODY, LEAD, TERM, TABLE, TABLE_HEADER, STATEMENT, QUOTE, CODE -> true;
            case TITLE, SUBTITLE, HEADING_1, HEADING_2, HEADING_3, HEADING_4 -> false;
            case CARD_TITLE, CALLOUT_TITLE, SMALL, SOURCE, KICKER, CAPTION -> false;
            case RUNNING, FOOTNOTE, CHART -> false;
        };
    }

    /** Returns the space above and below a paragraph, in points. */
    public double[] spaces(Para para, double scale) {
        TextStyle style = theme.slides().style(para.role());
        double tight = scale < 1 ? 0.8 : scale > 1 && grows(para.role()) ? 1.4 : 1;
        double before = style.before().points() * tight;
        double after = style.after().points() * tight;
        return new double[] {Math.rint(before), Math.rint(after)};
    }

    /** Returns the height of paragraphs below one another; nothing is left free above the first. */
    public double height(List<Para> paras, double width, double scale) {
        double height = paras.isEmpty() ? 0 : -spaces(paras.getFirst(), scale)[0];
        for (Para para : paras) {
            height += height(para, width, scale);
        }
        return height;
    }

    /** Returns a paragraph's height with the space around it. */
    public double height(Para para, double width, double scale) {
        double[] spaces = spaces(para, scale);
        double line = lineHeight(para, scale);
        double room = width - para.indent() * STEP;
        double size = size(para, scale);
        double text = lines(para.runs(), para, room, size) * line;
        return spaces[0] + spaces[1] + text + (ownMarks ? 0 : rise(para.mark()) * size);
    }

    /** Returns by what share of the size a mark in a font of its own makes its line taller. */
    private static double rise(Mark mark) {
        return switch (mark) {
            case Mark.None none -> 0;
            case Mark.Bullet bullet -> 0.1;
            case Mark.Number number -> 0.06;
            case Mark.Check check -> 0.17;
        };
    }

    /** Returns the height of one line of a paragraph, in points. */
    public double lineHeight(Para para, double scale) {
        TextStyle style = theme.slides().style(para.role());
        Face face = fonts.face(style.font(), style.bold(), style.italic());
        return size(para, scale) * natural(face) * spacing(para.role());
    }

    /**
     * Returns after how many characters of a paragraph each of its lines begins; the first is 0.
     *
     * @param width of the box, in points, without what the paragraph stands in
     */
    public int[] starts(Para para, double width, double scale) {
        double room = width - para.indent() * STEP;
        return broken(para.runs(), para, room * FREE, size(para, scale)).starts();
    }

    /** Returns into how many lines runs break. */
    private int lines(List<Run> runs, Para para, double room, double size) {
        return broken(runs, para, room * FREE, size).lines();
    }

    /** Returns whether a line of a paragraph ends inside something that belongs together. */
    boolean torn(Para para, double width, double scale) {
        double room = width - para.indent() * STEP;
        double size = size(para, scale);
        return broken(para.runs(), para, room, size).torn()
                || broken(para.runs(), para, room * FREE, size).torn();
    }

    private LineCount broken(List<Run> runs, Para para, double room, double size) {
        LineCount count = new LineCount(Math.max(room, size), unspaced(runs));
        for (Run run : runs) {
            if (run.text().equals("\n")) {
                count.newLine();
                continue;
            }
            add(run, face(run.look(), para.role()), size, count);
        }
        return count;
    }

    /** Returns where lines of runs may begin without a space before; null where nowhere. */
    private static @Nullable BitSet unspaced(List<Run> runs) {
        for (Run run : runs) {
            if (LineEnds.isNeeded(run.text())) {
                StringBuilder text = new StringBuilder();
                runs.forEach(each -> text.append(each.text()));
                return LineEnds.in(text.toString());
            }
        }
        return null;
    }

    /** Returns the height of a drawing's paragraphs below one another, in points. */
    double height(List<Sketch.Text> texts, double width) {
        double height = 0;
        for (Sketch.Text text : texts) {
            height += starts(text, width).length * lineHeight(text) + text.after();
        }
        return texts.isEmpty() ? 0 : height - texts.getLast().after();
    }

    /** Returns after how many characters of a drawing's paragraph each of its lines begins. */
    public int[] starts(Sketch.Text text, double width) {
        LineCount count = new LineCount(Math.max(width * FREE, text.size()), unspaced(text.runs()));
        for (Run run : text.runs()) {
            if (run.text().equals("\n")) {
                count.newLine();
                continue;
            }
            add(run, face(text, run.look()), text.size(), count);
        }
        return count.starts();
    }

    /** Returns the distance of the baselines of a drawing's paragraph, in points. */
    public double lineHeight(Sketch.Text text) {
        Face face = fonts.face(FontSlot.BODY, text.bold(), text.italic());
        return text.size() * natural(face);
    }

    /** Returns the width of the widest word of a drawing's paragraph, in points. */
    double widestWord(Sketch.Text text) {
        BitSet unspaced = unspaced(text.runs());
        double widest = 0;
        double word = 0;
        int before = 0;
        for (Run run : text.runs()) {
            Face face = face(text, run.look());
            for (int i = 0; i < run.text().length(); ) {
                int c = run.text().codePointAt(i);
                boolean parts = unspaced != null && unspaced.get(before + i);
                i += Character.charCount(c);
                word = parts || Character.isWhitespace(c) ? 0 : word;
                word += Character.isWhitespace(c) ? 0 : fonts.width(face, c, run.span());
                widest = Math.max(widest, word);
            }
            before += run.text().length();
        }
        return widest * text.size() / FREE;
    }

    /** Returns the width of the widest word of a paragraph, as a share of the type size. */
    double widestWord(Para para) {
        double widest = 0;
        double word = 0;
        for (Run run : para.runs()) {
            Face face = face(run.look(), para.role());
            double share = run.look().raised() ? 0.67 : 1;
            for (int i = 0; i < run.text().length(); ) {
                int c = run.text().codePointAt(i);
                i += Character.charCount(c);
                boolean between = c == ' ' || c == '\n';
                word = between ? 0 : word + fonts.width(face, c, run.span()) * share;
                widest = Math.max(widest, word);
                word = LineCount.parts(c) ? 0 : word;
            }
        }
        return widest / FREE;
    }

    private Face face(Sketch.Text text, Look look) {
        FontSlot slot = look.code() ? FontSlot.MONO : FontSlot.BODY;
        return fonts.face(slot, text.bold() || look.bold(), text.italic() || look.italic());
    }

    private void add(Run run, Face face, double size, LineCount count) {
        String text = run.text();
        double share = run.look().raised() ? 0.67 : 1;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            count.add(c, fonts.width(face, c, run.span()) * size * share);
        }
    }

    /** Returns the width of text in one line. */
    double width(List<Run> runs, Role role, double size) {
        double width = 0;
        for (Run run : runs) {
            Face face = face(run.look(), role);
            width +=
                    run.text()
                            .codePoints()
                            .mapToDouble(c -> fonts.width(face, c, run.span()) * size)
                            .sum();
        }
        return width;
    }

    private Face face(Look look, Role role) {
        TextStyle style = theme.slides().style(role);
        FontSlot slot = look.code() ? FontSlot.MONO : style.font();
        return fonts.face(slot, style.bold() || look.bold(), style.italic() || look.italic());
    }
}
