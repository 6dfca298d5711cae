package org.briefpack.renderer.pdf.internal.text;

import org.briefpack.model.diagnostic.SourceSpan;

/** Is told of characters that no font has. */
@FunctionalInterface
public interface MissingGlyphs {
    /** Takes a character and where it was written. */
    void report(int codePoint, SourceSpan span);

    /** Takes text whose letters no program at hand can join, and where it was written. */
    default void unset(String text, SourceSpan span) {}
}
