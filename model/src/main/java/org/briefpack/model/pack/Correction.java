package org.briefpack.model.pack;

import java.util.Optional;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * Where the pack says it more precisely than its starting point.
 *
 * @param topic what it is about
 * @param said what the starting point says, in our words
 * @param precise what holds
 * @param verdict how far off it was
 * @param span where it stands
 */
public record Correction(
        @Key("What it is about.") RichText topic,
        @Key("What the starting point says, in our words.") Statement said,
        @Key("What holds.") Statement precise,
        @Key("How far off it was.") Optional<Verdict> verdict,
        SourceSpan span) {}
