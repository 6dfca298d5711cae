package org.briefpack.templates;

import java.util.Optional;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.pack.Key;

/**
 * The head of a template of one's own: a comment before everything else.
 *
 * @param title what the document is
 * @param kind a document or slides
 * @param format its usual format
 * @param standard whether it is built when no document is named
 * @param span where it stands
 */
public record TemplateHead(
        @Key("What the document is, in one line.") String title,
        @Key("What the template writes: pages or slides.") Optional<Kind> kind,
        @Key(value = "The format where none is named: pdf, docx or pptx.", pattern = "[a-z]{2,10}")
                Optional<String> format,
        @Key("Whether it is built where no document is named.") Optional<Boolean> standard,
        SourceSpan span) {
    /** What a template writes. */
    public enum Kind {
        /** A document of pages. */
        PAGES,
        /** A deck. */
        SLIDES
    }
}
