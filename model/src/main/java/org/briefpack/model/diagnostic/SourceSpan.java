package org.briefpack.model.diagnostic;

import java.util.Objects;

/**
 * Where something stands in a file that a person wrote. Lines and columns count from 1, columns in
 * code points; the end is exclusive. {@link #NONE} stands for "not written by anybody".
 *
 * @param file the file as the person named it, never null; empty for {@link #NONE}
 * @param line first line, from 1; 0 for {@link #NONE}
 * @param column first column, from 1; 0 for {@link #NONE}
 * @param endLine line of the first character after the span
 * @param endColumn column of the first character after the span
 */
public record SourceSpan(String file, int line, int column, int endLine, int endColumn) {
    /** The span of what no person wrote. */
    public static final SourceSpan NONE = new SourceSpan("", 0, 0, 0, 0);

    /** Refuses a null file. */
    public SourceSpan {
        Objects.requireNonNull(file);
    }

    /** Returns the span of one point: an empty range at a line and column, both from 1. */
    public static SourceSpan at(String file, int line, int column) {
        return new SourceSpan(file, line, column, line, column);
    }

    /** Returns whether this points into a file. */
    public boolean isKnown() {
        return line > 0;
    }

    /** Returns "file:line:column", or the file alone where the position is unknown. */
    public String label() {
        return isKnown() ? file + ":" + line + ":" + column : file;
    }
}
