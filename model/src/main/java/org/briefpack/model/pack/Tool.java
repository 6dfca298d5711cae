package org.briefpack.model.pack;

import java.util.Optional;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * A library or tool.
 *
 * @param name its name
 * @param subject id of the subject; all of them where missing
 * @param what what it is for, in plain words
 * @param learn how long somebody who knows the language needs
 * @param span where it stands
 */
public record Tool(
        @Key("Its name.") RichText name,
        @Key("Id of the subject; all of them where missing.") Optional<String> subject,
        @Key("What it is for, in plain words.") Statement what,
        @Key("How long somebody who knows the language needs.") LearningTime learn,
        SourceSpan span) {}
