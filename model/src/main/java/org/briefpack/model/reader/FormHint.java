package org.briefpack.model.reader;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Says in words which form a text must have where it does not have it. */
final class FormHint {
    private static final Pattern CHOICES = Pattern.compile("[a-z]+(\\|[a-z]+)+");

    private FormHint() {}

    /**
     * Returns what to write.
     *
     * @param pattern the regular expression that the text should match
     * @param written the text
     */
    static String of(String pattern, String written) {
        if (pattern.endsWith(WrittenLength.UNITS)) {
            return "write a number and pt, mm or in, such as 16mm";
        }
        if (CHOICES.matcher(pattern).matches()) {
            List<String> choices = Arrays.asList(pattern.split("\\|"));
            return "write "
                    + String.join(", ", choices.subList(0, choices.size() - 1))
                    + " or "
                    + choices.getLast();
        }
        if (pattern.startsWith("[a-z0-9]")) {
            String name = name(written);
            return "write small letters, digits and hyphens"
                    + (name.matches(pattern) ? ", such as `" + name + "`" : "");
        }
        if (pattern.startsWith("#")) {
            return "write # and six digits from 0 to F in quotes, such as \"#12304A\"";
        }
        if (pattern.startsWith("[A-Za-z]{2")) {
            return "write a language tag, such as en, de or pt-BR";
        }
        return "it must match " + pattern;
    }

    private static String name(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
