package org.briefpack.renderer.word.internal.block;

import java.text.Bidi;
import java.util.Locale;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.renderer.ooxml.XmlWriter;
import org.briefpack.renderer.word.internal.style.RunFormat;

/** Writes runs of text, bookmarks and simple fields (ECMA-376 part 1, 17.3.2 and 17.16). */
public final class Runs {
    private final WordRendering job;

    Runs(WordRendering job) {
        this.job = job;
    }

    /** Writes text that the renderer itself brings. */
    public void text(XmlWriter w, String text, RunFormat format) {
        text(w, text, format, SourceSpan.NONE);
    }

    /** Writes text of a pack; reports characters that no font has. */
    void text(XmlWriter w, String text, RunFormat format, SourceSpan span) {
        check(text, span);
        String line = text.indexOf('\n') < 0 ? text : text.replace('\n', ' ');
        if (mayRunFromRight(line)) {
            directed(w, line, format);
        } else {
            run(w, line, format);
        }
    }

    private void directed(XmlWriter w, String text, RunFormat format) {
        int base = job.rightToLeft() ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        Bidi bidi = new Bidi(text, base);
        for (int i = 0; i < bidi.getRunCount(); i++) {
            boolean fromRight = bidi.getRunLevel(i) % 2 == 1;
            String piece = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            run(w, piece, format.directed(fromRight));
        }
    }

    private void run(XmlWriter w, String text, RunFormat format) {
        w.start("w:r");
        format.write(w, job.looks(), job.ids());
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\t' || c == '\u00AD') {
                characters(w, text.substring(from, i));
                w.leaf(c == '\t' ? "w:tab" : "w:softHyphen");
                from = i + 1;
            }
        }
        characters(w, from == 0 ? text : text.substring(from));
        w.end();
    }

    private static void characters(XmlWriter w, String text) {
        if (!text.isEmpty()) {
            w.textElement("w:t", text);
        }
    }

    /** Writes a tab. */
    public void tab(XmlWriter w) {
        w.start("w:r").leaf("w:tab").end();
    }

    /** Writes a field with the result that stands there until Word computes its own. */
    public void field(XmlWriter w, String instruction, String result, RunFormat format) {
        fieldStart(w, instruction, format);
        text(w, result, format);
        fieldEnd(w);
    }

    /** Opens a field; its result follows. */
    void fieldStart(XmlWriter w, String instruction, RunFormat format) {
        mark(w, "begin");
        w.start("w:r");
        format.write(w, job.looks(), job.ids());
        w.textElement("w:instrText", " " + instruction + " ").end();
        mark(w, "separate");
    }

    /** Closes a field. */
    void fieldEnd(XmlWriter w) {
        mark(w, "end");
    }

    private static void mark(XmlWriter w, String type) {
        w.start("w:r").leaf("w:fldChar", "w:fldCharType", type).end();
    }

    /** Opens a bookmark and returns the number to close it with. */
    int startBookmark(XmlWriter w, String name) {
        int id = job.nextId();
        w.leaf("w:bookmarkStart", "w:id", Integer.toString(id), "w:name", name);
        return id;
    }

    /** Closes a bookmark. */
    void endBookmark(XmlWriter w, int id) {
        w.leaf("w:bookmarkEnd", "w:id", Integer.toString(id));
    }

    private static boolean mayRunFromRight(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\u0590') {
                return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
            }
        }
        return false;
    }

    private void check(String text, SourceSpan span) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\n' && c != '\t') || c >= '\uD800') {
                thoroughly(text, span);
                return;
            }
        }
    }

    private void thoroughly(String text, SourceSpan span) {
        int bad = text.codePoints().filter(Runs::hasNoGlyph).findFirst().orElse(-1);
        if (bad >= 0) {
            String name = String.format(Locale.ROOT, "U+%04X", bad);
            job.sink()
                    .report(
                            Code.GLYPH_MISSING,
                            span,
                            "no font can show the character " + name,
                            "take it out or write it in another way");
        }
    }

    private static boolean hasNoGlyph(int c) {
        return switch (Character.getType(c)) {
            case Character.PRIVATE_USE, Character.UNASSIGNED, Character.SURROGATE -> true;
            case Character.CONTROL -> c != '\n' && c != '\t' && c != '\r';
            default -> false;
        };
    }
}
