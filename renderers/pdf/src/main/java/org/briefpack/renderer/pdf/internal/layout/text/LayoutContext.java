package org.briefpack.renderer.pdf.internal.layout.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.InlineText;
import org.briefpack.model.document.Notation;
import org.briefpack.model.document.Publication;
import org.briefpack.model.document.ReadingDirection;
import org.briefpack.renderer.pdf.internal.text.Hyphenation;
import org.briefpack.renderer.pdf.internal.text.LineBreaker;

/** What all parts of one layout share. */
public final class LayoutContext {
    public final Publication publication;
    public final Styles styles;
    public final Places places;
    public final UnaryOperator<String> words;
    public final Pictures pictures;
    public final LineBreaker breaker;
    public final double width;
    public final boolean fromRight;

    /** How the publication's language writes figures. */
    public final Notation notation;

    private final DiagnosticSink sink;
    private final Set<Diagnostic> told;
    private final UnsetLetters unset;
    private final Numbering numbering;

    /** What is counted over the whole file. */
    private static final class Numbering {
        private int notes;
        private int headingLevel;
    }

    public LayoutContext(
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
        this.unset = new UnsetLetters();
        this.numbering = new Numbering();
        Locale locale = Locale.forLanguageTag(publication.metadata().language());
        this.fromRight = ReadingDirection.isFromRight(locale);
        this.notation = Notation.of(locale);
        this.breaker = new LineBreaker(locale, hyphenation, unset);
    }

    private LayoutContext(LayoutContext other, Styles styles, double width) {
        this.publication = other.publication;
        this.styles = styles;
        this.places = other.places;
        this.words = other.words;
        this.pictures = other.pictures;
        this.width = width;
        this.sink = other.sink;
        this.told = other.told;
        this.unset = other.unset;
        this.numbering = other.numbering;
        this.fromRight = other.fromRight;
        this.notation = other.notation;
        this.breaker = other.breaker;
    }

    /** Returns the same context, counting on, with other styles on lines of another width. */
    public LayoutContext restyled(Styles other, double otherWidth) {
        return new LayoutContext(this, other, otherWidth);
    }

    /** Reports a problem once. */
    public void report(Code code, SourceSpan span, String message, String... hints) {
        report(Diagnostic.of(code, span, message, hints));
    }

    /** Reports a problem once. */
    public void report(Diagnostic diagnostic) {
        if (told.add(diagnostic)) {
            sink.report(diagnostic);
        }
    }

    /** Reports the characters that could not be drawn. */
    public void reportMissing() {
        unset.diagnostics().forEach(this::report);
    }

    int nextNote() {
        return ++numbering.notes;
    }

    /**
     * Returns the level to tag a heading with, so that none is skipped (ISO 14289-1, 7.4.2); one
     * that would be is told.
     */
    public int headingLevel(Block.Heading heading) {
        int wanted = heading.level();
        int level = headingLevel(wanted);
        if (level < wanted) {
            report(
                    Code.HEADING_SKIPPED,
                    heading.span(),
                    "the heading \u201C"
                            + InlineText.of(heading.content())
                            + "\u201D is of level "
                            + wanted
                            + " and stands below one of level "
                            + (level - 1)
                            + "; it is read as one of level "
                            + level,
                    "give it level " + level + " in the template");
        }
        return level;
    }

    /** Returns the level of a page's heading, whose pages are ours to order. */
    public int headingLevel(int wanted) {
        numbering.headingLevel = Math.min(wanted, numbering.headingLevel + 1);
        return numbering.headingLevel;
    }

    /** Returns the level that is one below the heading around; 6 at most. */
    public int subheadingLevel() {
        return Math.min(6, numbering.headingLevel + 1);
    }

    /** Goes into a part that has a title of a level; returns the level around, to leave for. */
    public int enter(int level) {
        int around = numbering.headingLevel;
        numbering.headingLevel = level;
        return around;
    }

    /** Leaves parts that have titles: what follows stands below the heading around them. */
    public void leave(int around) {
        numbering.headingLevel = around;
    }

    /** Returns whether a title that comes now is that of the whole: no heading was before it. */
    boolean takesTitle() {
        return numbering.headingLevel == 0;
    }
}
