package org.briefpack.model.diagnostic;

/** Finds places inside what somebody wrote more exactly than a part's own span says. */
public interface Places {
    /** Knows nothing: every answer is the span that it was asked about. */
    Places NONE =
            new Places() {
                @Override
                public SourceSpan value(SourceSpan group, String key) {
                    return group;
                }

                @Override
                public SourceSpan key(SourceSpan group, String key) {
                    return group;
                }

                @Override
                public SourceSpan item(SourceSpan list, int index) {
                    return list;
                }

                @Override
                public SourceSpan within(SourceSpan text, int from, int to) {
                    return text;
                }
            };

    /**
     * Returns where the value of a key stands; the group's own span where it has no such key.
     *
     * @param group span of a group of keys
     * @param key the key
     */
    SourceSpan value(SourceSpan group, String key);

    /** Returns where a key itself stands; the group's own span where it has no such key. */
    SourceSpan key(SourceSpan group, String key);

    /**
     * Returns where an item of a list stands; the list's own span where it has no such item.
     *
     * @param list span of a list, such as {@link #value} returns
     * @param index the item's, from 0
     */
    SourceSpan item(SourceSpan list, int index);

    /**
     * Returns where a part of a text stands, whatever quotes, escapes or line breaks it is written
     * with; the text's own span where that is not known.
     *
     * @param text span of a single value
     * @param from index of the part's first character in the value as read
     * @param to index after its last character
     */
    SourceSpan within(SourceSpan text, int from, int to);
}
