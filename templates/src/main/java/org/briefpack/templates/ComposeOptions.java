package org.briefpack.templates;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.briefpack.model.theme.Logo;
import org.briefpack.model.theme.Paper;

/**
 * What a person may choose besides the pack and the document.
 *
 * @param paper the sheet documents are set on
 * @param fields values of fields such as client, over those of the pack
 * @param sessionMinutes length of the training session; 0 for the pack's own
 * @param logo of the theme, for packs that have none of their own
 */
public record ComposeOptions(
        Paper paper, SequencedMap<String, String> fields, int sessionMinutes, Optional<Logo> logo) {
    /** A4, the pack's own fields and session. */
    public static final ComposeOptions DEFAULT = new ComposeOptions(Paper.A4, Map.of(), 0);

    /** Copies the map. */
    public ComposeOptions {
        fields = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(fields));
    }

    /** Takes what a person may choose, in a theme without a logo. */
    public ComposeOptions(Paper paper, SequencedMap<String, String> fields, int sessionMinutes) {
        this(paper, fields, sessionMinutes, Optional.empty());
    }

    /** Returns the same options with a theme's logo, or with none. */
    public ComposeOptions with(Optional<Logo> other) {
        return new ComposeOptions(paper, fields, sessionMinutes, other);
    }

    /** Returns the same options on another sheet. */
    public ComposeOptions with(Paper other) {
        return new ComposeOptions(other, fields, sessionMinutes, logo);
    }

    private ComposeOptions(Paper paper, Map<String, String> fields, int sessionMinutes) {
        this(paper, new LinkedHashMap<>(fields), sessionMinutes, Optional.empty());
    }
}
