package org.briefpack.renderer.pdf.internal.layout;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Publication;
import org.briefpack.renderer.pdf.internal.text.Direction;
import org.briefpack.renderer.pdf.internal.text.Hyphenation;
import org.briefpack.renderer.pdf.internal.text.LineBreaker;

/** What all parts of one layout share. */
final class Job {
    final Publication publication;
    final Styles styles;
    final Places places;
    final UnaryOperator<String> words;
    final Pictures pictures;
    final LineBreaker breaker;
    final double width;
    final boolean fromRight;
    private final DiagnosticSink sink;
    private final Set<Diagnostic> told;
    private final Numbering numbering;

    /** What is counted over the whole file. */
    private static final class Numbering {
        private int notes;
        private int headingLevel;
    }

    Job(
            Publication publication,
            Styles styles,
            Places places,
            UnaryOperator<String> words,
            Pictures pictures,
            Hyphenation hyphenation,
            double width,
            DiagnosticSink sink) {
        this.publication = publication;
        this.styles = styles;
        this.places = places;
        this.words = words;
        this.pictures = pictures;
        this.width = width;
        this.sink = sink;
        this.told = new HashSet<>();
        this.numbering = new Numbering();
        Locale locale = Locale.forLanguageTag(publication.metadata().language());
        this.fromRight = Direction.isFromRight(locale);
        this.breaker = new LineBreaker(locale, hyphenation, this::missing);
    }

    private Job(Job other, Styles styles, double width) {
        this.publication = other.publication;
        this.styles = styles;
        this.places = other.places;
        this.words = other.words;
        this.pictures = other.pictures;
        this.width = width;
        this.sink = other.sink;
        this.told = other.told;
        this.numbering = other.numbering;
        this.fromRight = other.fromRight;
        this.breaker = other.breaker;
    }

    /** Returns the same job, counting on, with other styles on lines of another width. */
    Job restyled(Styles other, double otherWidth) {
        return new Job(this, other, otherWidth);
    }

    /** Reports a problem once. */
    void report(Code code, SourceSpan span, String message, String... hints) {
        Diagnostic diagnostic = Diagnostic.of(code, span, message, hints);
        if (told.add(diagnostic)) {
            sink.report(diagnostic);
        }
    }

    private void missing(int codePoint, SourceSpan span) {
        String code = String.format(Locale.ROOT, "U+%04X", codePoint);
        report(
                Code.GLYPH_MISSING,
                span,
                "No font at hand has the character " + code + "; a question mark stands for it",
                "Write it in other words, or name a font file that has it in the theme");
    }

    int nextNote() {
        return ++numbering.notes;
    }

    /** Returns the level to tag a heading with, so that none is skipped (ISO 14289-1, 7.4.2). */
    int headingLevel(int wanted) {
        numbering.headingLevel = Math.min(wanted, numbering.headingLevel + 1);
        return numbering.headingLevel;
    }

    /** Returns the level that is one below the heading around; 6 at most. */
    int subheadingLevel() {
        return Math.min(6, numbering.headingLevel + 1);
    }
}
