package org.briefpack.model.pack;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.briefpack.model.diagnostic.Places;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * A pack: everything that one briefing on two to four subjects needs.
 *
 * @param id short name used in file names; lower-case letters, digits and hyphens
 * @param title what the briefing is called
 * @param subtitle one line below the title
 * @param language bCP 47 tag of the language the pack is written in; English where missing
 * @param front who the pack is for, who owns it and how fresh it is
 * @param fields values that are filled in once and shown everywhere: client, role, presenter
 * @param words fixed words of documents and slides in place of ours, by key
 * @param check how strict the checks are
 * @param subjects what is compared, two to four
 * @param claims the bank of facts; statements refer to them by id
 * @param sources where the facts come from
 * @param glance the pack on one page
 * @param explainers ideas explained in plain words, each with an analogy
 * @param factors the subjects side by side, one factor a row
 * @param faq questions recruiters ask, with answers
 * @param market figures for charts
 * @param diagrams what a drawing says better than words
 * @param demand what is known of the demand
 * @param pay what the work pays, by place and level
 * @param news what changed lately, with the question that each change brings
 * @param law the law on hiring by place
 * @param whyStructured why interviews are structured, with the figures and their debate
 * @param intake the first meeting with the hiring manager
 * @param titles job titles and their synonyms
 * @param sourcing where and how to search
 * @param cv what to look for on a CV
 * @param advert a job advert to fill in
 * @param outreach first messages and answers to what candidates ask
 * @param call the first call on one page
 * @param questions the bank of screening questions
 * @param questionSets questions of the bank for one purpose each
 * @param scorecard how candidates are scored
 * @param flags red, amber and green flags, each with a fair counter-check
 * @param fairHiring what not to ask, and what to ask instead
 * @param handover what goes to the hiring manager with a candidate
 * @param glossary terms in plain words
 * @param training the training session
 * @param quiz the knowledge check
 * @param takeaways what to remember
 * @param deeper where to go from here
 * @param corrections where this pack says it more precisely than its starting point
 * @param changes what changed since the last issue, newest first
 * @param pages pages of one's own
 * @param documents how the parts of each document are arranged
 * @param places finds keys and parts of texts in the file; {@link Places#NONE} where there is none
 * @param span where it stands
 */
public record Pack(
        @Key(
                        value =
                                "Short name used in file names; lower-case letters, digits and"
                                        + " hyphens.",
                        pattern = "[a-z0-9][a-z0-9-]*")
                String id,
        @Key("What the briefing is called.") RichText title,
        @Key("One line below the title.") Optional<RichText> subtitle,
        @Key(
                        value =
                                "BCP 47 tag of the language the pack is written in; English where"
                                        + " missing.",
                        pattern = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
                Optional<String> language,
        @Key("Who the pack is for, who owns it and how fresh it is.") Optional<FrontMatter> front,
        @Key("Values that are filled in once and shown everywhere: client, role, presenter.")
                SequencedMap<String, Field> fields,
        @Key("Fixed words of documents and slides in place of ours, by key.")
                SequencedMap<String, Wording> words,
        @Key("How strict the checks are.") Optional<CheckSettings> check,
        @Key(
                        value = "What is compared, two to four: jobs, trades, tools or places.",
                        min = 2,
                        max = 4)
                List<Subject> subjects,
        @Key("The bank of facts; statements refer to them by id.") List<Claim> claims,
        @Key("Where the facts come from.") List<Source> sources,
        @Key("The pack on one page.") Optional<Glance> glance,
        @Key("Ideas explained in plain words, each with an analogy.") List<Explainer> explainers,
        @Key("The subjects side by side, one factor a row.") List<Factor> factors,
        @Key("Questions recruiters ask, with answers.") List<Faq> faq,
        @Key("Figures for charts.") List<Series> market,
        @Key("What a drawing says better than words.") List<Diagram> diagrams,
        @Key("What is known of the demand.") List<Statement> demand,
        @Key("What the work pays, by place and level.") Optional<Pay> pay,
        @Key("What changed lately, with the question that each change brings.") List<NewsItem> news,
        @Key("The law on hiring by place.") Optional<Law> law,
        @Key("Why interviews are structured, with the figures and their debate.")
                List<Statement> whyStructured,
        @Key("The first meeting with the hiring manager.") Optional<Intake> intake,
        @Key("Job titles and their synonyms.") Optional<Titles> titles,
        @Key("Where and how to search.") Optional<Sourcing> sourcing,
        @Key("What to look for on a CV.") Optional<CvReading> cv,
        @Key("A job advert to fill in.") Optional<Advert> advert,
        @Key("First messages and answers to what candidates ask.") Optional<Outreach> outreach,
        @Key("The first call on one page.") Optional<CallScript> call,
        @Key("The bank of screening questions.") List<ScreeningQuestion> questions,
        @Key("Questions of the bank for one purpose each.") List<QuestionSet> questionSets,
        @Key("How candidates are scored.") Optional<Scorecard> scorecard,
        @Key("Red, amber and green flags, each with a fair counter-check.") List<Flag> flags,
        @Key("What not to ask, and what to ask instead.") Optional<FairHiring> fairHiring,
        @Key("What goes to the hiring manager with a candidate.") Optional<Handover> handover,
        @Key("Terms in plain words.") List<Term> glossary,
        @Key("The training session.") Optional<Training> training,
        @Key("The knowledge check.") List<QuizItem> quiz,
        @Key("What to remember.") List<Statement> takeaways,
        @Key("Where to go from here.") List<Statement> deeper,
        @Key("Where this pack says it more precisely than its starting point.")
                List<Correction> corrections,
        @Key("What changed since the last issue, newest first.") List<Change> changes,
        @Key("Pages of one's own, in Markdown, before or after a named part.") List<Page> pages,
        @Key("How the parts of each document are arranged, by the document's name.")
                SequencedMap<String, Arrangement> documents,
        Places places,
        SourceSpan span) {
    /** Copies the collections. */
    public Pack {
        subjects = List.copyOf(subjects);
        claims = List.copyOf(claims);
        sources = List.copyOf(sources);
        explainers = List.copyOf(explainers);
        factors = List.copyOf(factors);
        faq = List.copyOf(faq);
        market = List.copyOf(market);
        diagrams = List.copyOf(diagrams);
        demand = List.copyOf(demand);
        news = List.copyOf(news);
        whyStructured = List.copyOf(whyStructured);
        questions = List.copyOf(questions);
        questionSets = List.copyOf(questionSets);
        flags = List.copyOf(flags);
        glossary = List.copyOf(glossary);
        quiz = List.copyOf(quiz);
        takeaways = List.copyOf(takeaways);
        deeper = List.copyOf(deeper);
        corrections = List.copyOf(corrections);
        changes = List.copyOf(changes);
        pages = List.copyOf(pages);
        documents =
                java.util.Collections.unmodifiableSequencedMap(
                        new java.util.LinkedHashMap<>(documents));
        fields =
                java.util.Collections.unmodifiableSequencedMap(
                        new java.util.LinkedHashMap<>(fields));
        words =
                java.util.Collections.unmodifiableSequencedMap(
                        new java.util.LinkedHashMap<>(words));
    }

    /** Returns the pack's own fixed words by key, as plain texts. */
    public java.util.Map<String, String> ownWords() {
        java.util.Map<String, String> own = new java.util.HashMap<>();
        words.forEach((key, wording) -> own.put(key, wording.text()));
        return own;
    }
}
