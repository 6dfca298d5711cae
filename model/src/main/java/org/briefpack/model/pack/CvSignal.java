package org.briefpack.model.pack;

import java.util.Optional;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * Something on a CV.
 *
 * @param subject id of the subject; all of them where missing
 * @param evidence what shows real work, as it looks on a CV
 * @param stuffing what the same looks like as mere keywords
 * @param why why it tells
 * @param span where it stands
 */
public record CvSignal(
        @Key("Id of the subject; all of them where missing.") Optional<String> subject,
        @Key("What shows real work, as it looks on a CV.") Statement evidence,
        @Key("What the same looks like as mere keywords.") Statement stuffing,
        @Key("Why it tells.") Optional<Statement> why,
        SourceSpan span) {}
