package org.briefpack.model.pack;

import java.util.Optional;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * A background that carries over.
 *
 * @param background what somebody has done
 * @param subject id of the subject it leads to
 * @param why what carries over and what does not
 * @param span where it stands
 */
public record Adjacent(
        @Key("What somebody has done.") RichText background,
        @Key("Id of the subject it leads to.") Optional<String> subject,
        @Key("What carries over and what does not.") Statement why,
        SourceSpan span) {}
