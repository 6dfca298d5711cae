package org.briefpack.model.document;

import org.briefpack.model.diagnostic.SourceSpan;

/** A slide, a block, a piece of a block or a piece of running text; {@link Tree} knows its kids. */
public sealed interface Node permits Slide, Block, Block.Part, Inline {
    /** Returns where it was written. */
    SourceSpan span();

    /** Returns the name by which links lead here; empty where none can. */
    default String id() {
        return "";
    }
}
