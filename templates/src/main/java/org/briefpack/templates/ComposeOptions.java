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
 * @param templates those that lie beside the pack
 */
public record ComposeOptions(
        Paper paper,
        SequencedMap<String, String> fields,
        int sessionMinutes,
        Optional<Logo> logo,
        OwnTemplates templates) {
    /** A4, the pack's own fields and session. */
    public static final ComposeOptions DEFAULT = new ComposeOptions(Paper.A4, Map.of(), 0);

    /** Copies the map. */
    public ComposeOptions {
        fields = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(fields));
    }

    /** Takes what a person may choose, in a theme without a logo. */
    public ComposeOptions(Paper paper, SequencedMap<String, String> fields, int sessionMinutes) {
        this(paper, fields, sessionMinutes, Optional.empty(), OwnTemplates.NONE);
    }

    /** Returns the same options with a theme's logo, or with none. */
    public ComposeOptions with(Optional<Logo> other) {
        return new ComposeOptions(paper, fields, sessionMinutes, other, templates);
    }

    /** Returns the same options with templates of the pack's own. */
    public ComposeOptions with(OwnTemplates others) {
        return new ComposeOptions(paper, fields, sessionMinutes, logo, others);
    }

    /** Returns the same options with other values of the pack's fields. */
    public ComposeOptions withFields(SequencedMap<String, String> others) {
        return new ComposeOptions(paper, others, sessionMinutes, logo, templates);
    }

    /** Returns the same options on another sheet. */
    public ComposeOptions with(Paper other) {
        return new ComposeOptions(other, fields, sessionMinutes, logo, templates);
    }

    private ComposeOptions(Paper paper, Map<String, String> fields, int sessionMinutes) {
        this(
                paper,
                new LinkedHashMap<>(fields),
                sessionMinutes,
                Optional.empty(),
                OwnTemplates.NONE);
    }
}
