package org.briefpack.model.check;

import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.words.FixedWords;

/** The fixed words beside the pack's own are there in its language. */
final class LanguageRule implements Rule {
    @Override
    public void check(Reading reading, DiagnosticSink sink) {
        if (FixedWords.languages().contains(reading.language())) {
            return;
        }
        Pack pack = reading.pack();
        String language = pack.language().orElse("en");
        int foreign = FixedWords.in(language, pack.ownWords()).foreign();
        if (foreign > 0) {
            boolean most = 2 * foreign > FixedWords.keys().size();
            sink.report(
                    Code.NO_WORDS,
                    pack.span(),
                    (most ? "most" : "some")
                            + " fixed words, such as headings and labels, have no `"
                            + language
                            + "` and stay English",
                    "write them under `words`; `briefpack schema` lists their keys",
                    "running text is marked as English; labels of fields and answers, summaries of"
                            + " tables, bookmarks and properties are not",
                    "languages that have all: " + String.join(", ", FixedWords.languages()));
        }
    }
}
