package org.briefpack.model.pack;

import java.util.Optional;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * A risky question and a fair one.
 *
 * @param risky what not to ask
 * @param instead what to ask instead
 * @param why what is wrong with the first
 * @param span where it stands
 */
public record FairPair(
        @Key("What not to ask.") Statement risky,
        @Key("What to ask instead.") Statement instead,
        @Key("What is wrong with the first.") Optional<Statement> why,
        SourceSpan span) {}
