package org.briefpack.model.document;

import java.util.List;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * What a document that must keep to its pages gives up where it does not: its template says in how
 * many steps, and at each step what it left out.
 *
 * @param steps how many there are, from 0; each leaves out what the one before does, and more
 * @param left what this document leaves out
 */
public record Yielding(int steps, List<Left> left) {
    /** A document that is set as it is or not at all. */
    public static final Yielding NONE = new Yielding(0, List.of());

    /**
     * The last of some things that the pack lists.
     *
     * @param part id of the part of the document that lacks them
     * @param what names them after a number, in English, as {@code answers of the FAQ}
     * @param count how many are left out
     * @param of how many there are
     * @param span where the first of those left out stands
     */
    public record Left(String part, String what, int count, int of, SourceSpan span) {}

    /** Copies the list. */
    public Yielding {
        left = List.copyOf(left);
    }
}
