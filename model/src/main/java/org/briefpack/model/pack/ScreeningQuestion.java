package org.briefpack.model.pack;

import java.util.Optional;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * A screening question with what to listen for.
 *
 * @param id unique among questions
 * @param subject id of the subject; all of them where missing
 * @param prompt the question
 * @param why what it finds out
 * @param strong what somebody who has done it says
 * @param acceptable enough to go on
 * @param weak not enough
 * @param rehearsed sounds right, and is learnt by heart
 * @param followUp what to ask next
 * @param brings what a good answer to the follow-up brings
 * @param attribute id of the scorecard attribute it tells about
 * @param span where it stands
 */
public record ScreeningQuestion(
        @Key("Unique among questions.") String id,
        @Key("Id of the subject; all of them where missing.") Optional<String> subject,
        @Key("The question.") RichText prompt,
        @Key("What it finds out.") Optional<Statement> why,
        @Key("What somebody who has done it says.") Optional<Statement> strong,
        @Key("Enough to go on.") Optional<Statement> acceptable,
        @Key("Not enough.") Optional<Statement> weak,
        @Key("Sounds right, and is learnt by heart.") Optional<Statement> rehearsed,
        @Key("What to ask next.") Optional<Statement> followUp,
        @Key("What a good answer to that brings.") Optional<Statement> brings,
        @Key("Id of the scorecard attribute it tells about.") Optional<String> attribute,
        SourceSpan span) {}
