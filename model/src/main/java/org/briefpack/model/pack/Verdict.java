package org.briefpack.model.pack;

/** How far a statement of the starting point holds. */
public enum Verdict {
    /** Right in direction, not in detail. */
    IMPRECISE,
    /** No evidence was found. */
    UNSUPPORTED,
    /** Was right once. */
    OUTDATED,
    /** Evidence says otherwise. */
    CONTRADICTED
}
