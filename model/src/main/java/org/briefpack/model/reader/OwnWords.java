package org.briefpack.model.reader;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.words.FixedWords;

/**
 * Checks that a pack changes fixed words that there are, and leaves room for what goes into them.
 */
final class OwnWords {
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

    private OwnWords() {}

    static void check(Pack pack, DiagnosticSink sink) {
        if (pack.words().isEmpty()) {
            return;
        }
        FixedWords ours = FixedWords.in("en");
        pack.words()
                .forEach(
                        (key, wording) -> {
                            if (!FixedWords.keys().contains(key)) {
                                sink.report(
                                        Code.UNKNOWN_KEY,
                                        wording.span(),
                                        "there are no fixed words `" + Shown.of(key) + "`",
                                        hint(key));
                            } else if (!places(wording.text()).equals(places(ours.get(key)))) {
                                sink.report(
                                        Code.BAD_VALUE,
                                        wording.span(),
                                        "`" + key + "` has other places for values than ours",
                                        "ours are: " + ours.get(key));
                            }
                        });
    }

    private static String hint(String key) {
        return Spelling.nearest(key, FixedWords.keys())
                .map(near -> "did you mean `" + near + "`?")
                .orElse("`briefpack schema` lists them all");
    }

    private static SortedSet<String> places(String text) {
        SortedSet<String> places = new TreeSet<>();
        for (Matcher found = PLACE.matcher(text); found.find(); ) {
            places.add(found.group());
        }
        return places;
    }
}
