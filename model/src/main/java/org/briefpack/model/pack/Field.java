package org.briefpack.model.pack;

import java.util.Optional;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * A value that is filled in once and shown everywhere, such as the client's name.
 *
 * @param label what readers see as its name; made from the key where missing
 * @param preset the value where none is given; may be without characters
 * @param internal whether it stays in the house: a shareable build has neither it nor what says it
 * @param span where it stands
 */
public record Field(
        @Key("What readers see as its name; made from the key where missing.")
                Optional<String> label,
        @Key(
                        value = "The value where none is given on the command line or in a row.",
                        name = "default",
                        shorthand = true,
                        mayBeBlank = true)
                Optional<RichText> preset,
        @Key("Whether it stays in the house: a shareable build has no trace of it.")
                Optional<Boolean> internal,
        SourceSpan span) {

    /** Returns whether it stays in the house. */
    public boolean isInternal() {
        return internal.orElse(false);
    }

    /** Returns the value where none is given; empty where the pack gives none either. */
    public String value() {
        return preset.map(RichText::plain).orElse("");
    }
}
