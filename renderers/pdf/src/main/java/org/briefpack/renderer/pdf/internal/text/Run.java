package org.briefpack.renderer.pdf.internal.text;

import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.renderer.pdf.internal.tag.Tag;
import org.briefpack.renderer.type.Composed;

/**
 * Characters that look the same and mean the same. A line feed is a forced new line.
 *
 * @param text the characters, with the marks on a letter in one with it where Unicode has that
 *     (NFC)
 * @param look how they look
 * @param tag what they belong to
 * @param link where they lead; null for nowhere
 * @param note the footnote that they call for; null for none
 * @param hyphenate whether words may be divided
 * @param tongue how words are divided that are of another language than the text; null where they
 *     are of the text's own
 * @param span where they were written
 */
public record Run(
        String text,
        Look look,
        Tag tag,
        Link link,
        Note note,
        boolean hyphenate,
        Hyphenation tongue,
        SourceSpan span) {
    public Run {
        text = Composed.of(text);
    }

    /** Characters in the text's own language. */
    public Run(
            String text,
            Look look,
            Tag tag,
            Link link,
            Note note,
            boolean hyphenate,
            SourceSpan span) {
        this(text, look, tag, link, note, hyphenate, null, span);
    }

    /** Returns the same as part of another node. */
    Run in(Tag other) {
        return new Run(text, look, other, link, note, hyphenate, tongue, span);
    }
}
