package org.briefpack.renderer.word.internal.style;

import java.util.List;

/** What a template numbers its headings with. */
@FunctionalInterface
public interface HeadingNumbers {
    /** Headings that have no numbers. */
    HeadingNumbers NONE = levels -> levels.stream().map(level -> "").toList();

    /**
     * Returns the number of each heading as Word shows it; empty where one has none.
     *
     * @param levels of all headings of the text in order, 1 to 6
     */
    List<String> of(List<Integer> levels);
}
