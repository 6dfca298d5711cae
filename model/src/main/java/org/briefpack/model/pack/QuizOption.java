package org.briefpack.model.pack;

import java.util.Optional;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * A choice.
 *
 * @param text the choice
 * @param correct whether it is right; wrong where missing
 * @param reason why it is wrong
 * @param span where it stands
 */
public record QuizOption(
        @Key(value = "The choice.", shorthand = true) RichText text,
        @Key("Whether it is right; wrong where missing.") Optional<Boolean> correct,
        @Key("Why people choose it, and why it is wrong.") Optional<Statement> reason,
        SourceSpan span) {}
