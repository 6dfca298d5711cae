package org.briefpack.preview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.briefpack.builder.Choices;
import org.briefpack.model.theme.Paper;
import org.briefpack.templates.ComposeOptions;
import org.briefpack.templates.DocumentKind;

/**
 * What somebody looks at. Whatever a request says that makes no sense is as if it were not said.
 *
 * @param document which document
 * @param shareable whether what is internal is left out
 * @param paper the sheet
 * @param theme a theme's name; empty for the one that was chosen on the command line
 * @param base whether downloads stand on the company templates that were named
 * @param session minutes of the training session; 0 for the pack's own
 * @param fields values of the pack's fields, by name
 */
record View(
        DocumentKind document,
        boolean shareable,
        Paper paper,
        String theme,
        boolean base,
        int session,
        SequencedMap<String, String> fields) {
    /** The sessions that can be asked for, in minutes. */
    static final List<Integer> SESSIONS = List.of(30, 45, 60, 90);

    /** What a field's name begins with in a request. */
    static final String FIELD = "field.";

    private static final int MOST_FIELDS = 100;

    /**
     * Understands a request.
     *
     * @param words the request's words
     * @param usual what stands where the request says nothing
     * @param themes those that can be asked for; the first needs no name
     * @param documents those that can be asked for
     */
    static View of(
            Map<String, String> words,
            View usual,
            List<String> themes,
            List<DocumentKind> documents) {
        SequencedMap<String, String> fields = new LinkedHashMap<>(usual.fields());
        words.forEach(
                (word, value) -> {
                    if (word.startsWith(FIELD) && fields.size() < MOST_FIELDS) {
                        fields.put(word.substring(FIELD.length()), value);
                    }
                });
        fields.values().removeIf(String::isEmpty);
        String theme = words.getOrDefault("theme", usual.theme());
        return new View(
                documents.stream()
                        .filter(kind -> kind.name().equals(words.get("document")))
                        .findFirst()
                        .orElse(usual.document()),
                choice(words.get("audience"), "shareable", "internal", usual.shareable()),
                choice(words.get("paper"), "letter", "a4", usual.paper() == Paper.LETTER)
                        ? Paper.LETTER
                        : Paper.A4,
                themes.indexOf(theme) > 0 ? theme : "",
                choice(words.get("base"), "yes", "no", usual.base()),
                session(words.get("session"), usual.session()),
                fields);
    }

    /**
     * Returns what the command line chose.
     *
     * @param choices empty where theme or template cannot be read
     * @param document the document that is shown first
     */
    static View of(Optional<Choices> choices, String document, boolean shareable) {
        ComposeOptions compose = choices.map(Choices::compose).orElse(ComposeOptions.DEFAULT);
        return new View(
                compose.templates()
                        .document(document)
                        .orElse(compose.templates().documents().getFirst()),
                shareable,
                compose.paper(),
                "",
                choices.isEmpty() || !choices.get().bases().isEmpty(),
                compose.sessionMinutes(),
                new LinkedHashMap<>(compose.fields()));
    }

    private static boolean choice(String word, String yes, String no, boolean usual) {
        return yes.equals(word) || !no.equals(word) && usual;
    }

    private static int session(String word, int usual) {
        if ("0".equals(word)) {
            return 0;
        }
        return SESSIONS.stream().filter(m -> m.toString().equals(word)).findFirst().orElse(usual);
    }

    /** Returns the same view of another document. */
    View with(DocumentKind other) {
        return new View(other, shareable, paper, theme, base, session, fields);
    }

    /** Returns it as the words of a request. */
    SequencedMap<String, Object> words() {
        SequencedMap<String, Object> words = new LinkedHashMap<>();
        words.put("document", document.name());
        words.put("audience", shareable ? "shareable" : "internal");
        words.put("paper", paper.name().toLowerCase(Locale.ROOT));
        words.put("theme", theme);
        words.put("base", base ? "yes" : "no");
        words.put("session", session);
        words.put("fields", fields);
        return words;
    }
}
