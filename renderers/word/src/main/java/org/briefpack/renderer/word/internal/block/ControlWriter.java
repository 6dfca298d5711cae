package org.briefpack.renderer.word.internal.block;

import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Inline;
import org.briefpack.renderer.ooxml.XmlWriter;
import org.briefpack.renderer.word.internal.style.RunFormat;
import org.briefpack.renderer.word.internal.style.Style;

/** Writes content controls (ECMA-376 part 1, 17.5.2): places to fill in. */
final class ControlWriter {
    /** The placeholder texts that every Word has at hand when a control is emptied. */
    private static final String TEXT_PART = "DefaultPlaceholder_-1854013440";

    private static final String CHOICE_PART = "DefaultPlaceholder_-1854013438";
    private static final String DATE_PART = "DefaultPlaceholder_-1854013437";

    private final WordRendering job;
    private final Runs runs;

    ControlWriter(WordRendering job, Runs runs) {
        this.job = job;
        this.runs = runs;
    }

    /** Writes a value that is the same everywhere. */
    void variable(XmlWriter w, Inline.Variable variable, RunFormat format) {
        String value = job.data().value(variable.key());
        start(w, variable.label(), variable.key(), value.isEmpty(), TEXT_PART);
        job.data().bind(w, variable.key());
        w.leaf("w:text").end();
        content(w, value, variable.label(), format, variable.span());
    }

    /** Opens a control: identity, placeholder; what kind it is follows. */
    void start(XmlWriter w, String title, String tag, boolean empty, String placeholder) {
        w.start("w:sdt").start("w:sdtPr");
        identity(w, title, tag);
        w.start("w:placeholder").leaf("w:docPart", "w:val", placeholder).end();
        if (empty) {
            w.leaf("w:showingPlcHdr");
        }
    }

    private void identity(XmlWriter w, String title, String tag) {
        w.leaf("w:alias", "w:val", clipped(title));
        w.leaf("w:tag", "w:val", clipped(tag));
        w.leaf("w:id", "w:val", Integer.toString(job.nextId()));
    }

    /** Word refuses titles and tags of more than 64 characters. */
    private static String clipped(String text) {
        if (text.length() <= 64) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(63)) ? 63 : 64);
    }

    /** Writes what stands in a control, and closes it. */
    void content(XmlWriter w, String value, String placeholder, RunFormat format, SourceSpan span) {
        w.start("w:sdtContent");
        if (value.isEmpty()) {
            runs.text(w, placeholder, format.styled(Style.PLACEHOLDER), span);
        } else {
            runs.text(w, value, format, span);
        }
        w.end().end();
    }

    /** Writes a check box. */
    void check(XmlWriter w, String title, String tag, boolean ticked) {
        w.start("w:sdt").start("w:sdtPr");
        identity(w, title, tag);
        w.start("w14:checkbox");
        w.leaf("w14:checked", "w14:val", ticked ? "1" : "0");
        w.leaf("w14:checkedState", "w14:val", "2612", "w14:font", "MS Gothic");
        w.leaf("w14:uncheckedState", "w14:val", "2610", "w14:font", "MS Gothic");
        w.end().end();
        w.start("w:sdtContent").start("w:r").start("w:rPr");
        w.leaf(
                "w:rFonts",
                "w:ascii",
                "MS Gothic",
                "w:eastAsia",
                "MS Gothic",
                "w:hAnsi",
                "MS Gothic",
                "w:hint",
                "eastAsia");
        w.end();
        w.textElement("w:t", ticked ? "\u2612" : "\u2610");
        w.end().end().end();
    }

    static String textPart() {
        return TEXT_PART;
    }

    static String choicePart() {
        return CHOICE_PART;
    }

    static String datePart() {
        return DATE_PART;
    }
}
