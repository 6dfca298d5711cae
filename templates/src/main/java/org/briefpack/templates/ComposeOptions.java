package org.briefpack.templates;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.briefpack.model.theme.Paper;

/**
 * What a person may choose besides the pack and the document.
 *
 * @param paper the sheet documents are set on
 * @param fields values of fields such as client, over those of the pack
 * @param sessionMinutes length of the training session; 0 for the pack's own
 */
public record ComposeOptions(Paper paper, SequencedMap<String, String> fields, int sessionMinutes) {
    /** A4, the pack's own fields and session. */
    public static final ComposeOptions DEFAULT = new ComposeOptions(Paper.A4, Map.of(), 0);

    /** Copies the map. */
    public ComposeOptions {
        fields = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(fields));
    }

    private ComposeOptions(Paper paper, Map<String, String> fields, int sessionMinutes) {
        this(paper, new LinkedHashMap<>(fields), sessionMinutes);
    }
}
