package org.briefpack.renderer.pdf.internal.text;

import org.briefpack.model.diagnostic.SourceSpan;

/** Is told of characters that no font has. */
@FunctionalInterface
public interface MissingGlyphs {
    /** Takes a character and where it was written. */
    void report(int codePoint, SourceSpan span);
}
