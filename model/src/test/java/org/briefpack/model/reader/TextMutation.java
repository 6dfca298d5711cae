package org.briefpack.model.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Changes a text as people and accidents do, the same way for each seed. */
final class TextMutation {
    private static final List<String> SPECIALS =
            List.of(
                    ": ",
                    "- ",
                    "? ",
                    "[",
                    "]",
                    "{",
                    "}",
                    "&a ",
                    "*a",
                    "!!str ",
                    "!",
                    "|\n",
                    ">-\n",
                    "#",
                    " #",
                    "'",
                    "\"",
                    "\\",
                    "%",
                    "@",
                    "`",
                    "~",
                    "---\n",
                    "...\n",
                    "\t",
                    "\r",
                    "\r\n",
                    "\u0000",
                    "\ufeff",
                    "\u0085",
                    "\u2028",
                    "\ud83e\udd80",
                    "\u202e",
                    "e\u0301",
                    "<b>",
                    "](",
                    "**",
                    "<<: ",
                    "0x1F",
                    "1e9",
                    ".inf",
                    "null",
                    "2026-13",
                    "\\ud800",
                    "\"\\ud800\"");

    private final Random random;

    TextMutation(Random random) {
        this.random = random;
    }

    String mutate(String text) {
        String changed = text;
        for (int i = 0; i <= random.nextInt(3); i++) {
            changed = once(changed);
        }
        return changed;
    }

    private String once(String text) {
        if (text.isEmpty()) {
            return SPECIALS.get(random.nextInt(SPECIALS.size()));
        }
        int at = random.nextInt(text.length());
        int end = Math.min(text.length(), at + 1 + random.nextInt(20));
        return switch (random.nextInt(8)) {
            case 0 -> text.substring(0, at) + special() + text.substring(at);
            case 1 -> text.substring(0, at) + special() + text.substring(end);
            case 2 -> text.substring(0, at) + text.substring(end);
            case 3 -> text.substring(0, end) + text.substring(at);
            case 4 ->
                    text.substring(0, at) + (char) random.nextInt(0x2100) + text.substring(at + 1);
            case 5 -> lines(text, 0);
            case 6 -> lines(text, 1);
            default -> lines(text, 2);
        };
    }

    private String special() {
        return SPECIALS.get(random.nextInt(SPECIALS.size()));
    }

    private String lines(String text, int how) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int one = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        switch (how) {
            case 0 -> Collections.swap(lines, one, other);
            case 1 -> lines.remove(one);
            default -> lines.add(other, lines.get(one));
        }
        return String.join("\n", lines);
    }
}
