package org.briefpack.model.pack;

import java.util.Optional;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * A public pay figure for one place and level.
 *
 * @param place where it is paid
 * @param level for which level; all of them where missing
 * @param pay the figure with its date and spread
 * @param span where it stands
 */
public record PayBand(
        @Key("Where it is paid.") RichText place,
        @Key("For which level; all of them where missing.") Optional<RichText> level,
        @Key("The figure with its date and spread.") Statement pay,
        SourceSpan span) {}
