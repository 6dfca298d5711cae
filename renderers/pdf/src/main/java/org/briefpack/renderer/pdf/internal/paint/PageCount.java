package org.briefpack.renderer.pdf.internal.paint;

import org.briefpack.renderer.pdf.internal.text.TextLine;

/** Says which of how many pages this is. */
@FunctionalInterface
public interface PageCount {
    /** Returns the line for a page, such as "Page 2 of 5". */
    TextLine of(int page, int pages);
}
