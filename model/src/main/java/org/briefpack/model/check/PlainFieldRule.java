package org.briefpack.model.check;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.pack.Fields;
import org.briefpack.model.pack.PackText;
import org.briefpack.model.pack.PackTexts;

/** What is shown to the letter, such as a unit or a search string, fills in no field. */
final class PlainFieldRule implements Rule {
    private static final Pattern FIELD = Pattern.compile("(?<![{$])\\{([\\p{L}\\p{N}_-]{1,40})}");

    @Override
    public void check(Reading reading, DiagnosticSink sink) {
        Set<String> known = new HashSet<>(Fields.BUILT_IN);
        known.addAll(reading.pack().fields().keySet());
        for (PackText text : PackTexts.of(reading.pack())) {
            Matcher found = FIELD.matcher(text.plain() ? text.words() : "");
            if (found.find() && known.contains(found.group(1))) {
                sink.report(
                        Code.UNDECLARED_FIELD,
                        text.place(),
                        "`"
                                + found.group()
                                + "` stays as it is here: `"
                                + text.part()
                                + "` is shown to the letter",
                        "write what it stands for, or say it in a sentence of the pack");
            }
        }
    }
}
