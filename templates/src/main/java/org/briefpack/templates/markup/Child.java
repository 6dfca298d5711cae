package org.briefpack.templates.markup;

/** What an element holds: another element, or characters. */
sealed interface Child permits Element, Child.Characters {
    /**
     * Characters as they stand in the markup, entities resolved.
     *
     * @param text never empty
     */
    record Characters(String text) implements Child {}
}
