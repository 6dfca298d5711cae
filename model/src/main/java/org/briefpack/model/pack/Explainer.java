package org.briefpack.model.pack;

import java.util.Optional;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * An idea in plain words.
 *
 * @param id unique among explainers
 * @param subject id of the subject it belongs to; all of them where missing
 * @param title the idea's name
 * @param meaning what it is
 * @param analogy what it is like in everyday life
 * @param why why a recruiter should care
 * @param picture a picture that shows the idea
 * @param span where it stands
 */
public record Explainer(
        @Key("Unique among explainers.") String id,
        @Key("Id of the subject it belongs to; all of them where missing.")
                Optional<String> subject,
        @Key("The idea's name.") RichText title,
        @Key("What it is.") Statement meaning,
        @Key("What it is like in everyday life.") Statement analogy,
        @Key("Why a recruiter should care.") Optional<Statement> why,
        @Key("A picture that shows the idea.") Optional<Picture> picture,
        SourceSpan span) {}
