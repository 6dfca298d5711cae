package org.briefpack.model.pack;

import org.briefpack.model.diagnostic.SourceSpan;

/**
 * Fixed words that a pack wants in place of ours.
 *
 * @param text the words, with {@code {0}}, {@code {1}} where ours have them; no Markdown
 * @param span where they stand
 */
public record Wording(
        @Key(value = "The words, with {0} and {1} where ours have them.", shorthand = true)
                String text,
        SourceSpan span) {}
