package org.briefpack.renderer.testkit;

import java.util.List;

/**
 * What a reader of a file finds in it.
 *
 * @param text all visible text, speaker notes and footnotes included, in any order; hyphenated
 *     words joined again
 * @param title the file's title property
 * @param author the file's author property
 * @param language the file's default language, a BCP 47 tag
 * @param alternatives all alternative texts
 */
public record Extract(
        String text, String title, String author, String language, List<String> alternatives) {
    /** Copies the list. */
    public Extract {
        alternatives = List.copyOf(alternatives);
    }
}
