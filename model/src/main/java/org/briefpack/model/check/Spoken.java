package org.briefpack.model.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.briefpack.model.pack.Claim;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.pack.PackWalk;
import org.briefpack.model.pack.RichText;
import org.briefpack.model.pack.ScreeningQuestion;
import org.briefpack.model.pack.Statement;
import org.briefpack.model.pack.Subject;
import org.briefpack.model.pack.Titles;

/** Which texts of a pack are said to people, which ask something of a person, which quote. */
final class Spoken {
    private Spoken() {}

    /** Returns what candidates and hiring managers are asked or told, word for word. */
    static List<RichText> toPeople(Pack pack) {
        List<RichText> texts = new ArrayList<>(prompts(pack));
        pack.glance().ifPresent(glance -> statements(glance.ask(), texts));
        pack.intake()
                .ifPresent(
                        intake -> intake.agenda().forEach(i -> statements(i.questions(), texts)));
        pack.outreach().ifPresent(o -> o.openers().forEach(one -> statement(one.message(), texts)));
        pack.outreach().ifPresent(o -> o.messages().forEach(m -> statement(m.text(), texts)));
        pack.call().ifPresent(call -> call.steps().forEach(s -> statements(s.say(), texts)));
        pack.news().forEach(news -> news.ask().ifPresent(s -> statement(s, texts)));
        pack.flags().forEach(flag -> statement(flag.check(), texts));
        pack.glance().ifPresent(glance -> statements(glance.say(), texts));
        pack.fairHiring().ifPresent(f -> f.pairs().forEach(p -> statement(p.instead(), texts)));
        pack.outreach().ifPresent(o -> o.objections().forEach(b -> statement(b.answer(), texts)));
        return texts;
    }

    /** Returns the screening questions with what is asked next. */
    static List<RichText> prompts(Pack pack) {
        List<RichText> texts = new ArrayList<>();
        for (ScreeningQuestion question : pack.questions()) {
            texts.add(question.prompt());
            question.followUp().ifPresent(s -> statement(s, texts));
        }
        return texts;
    }

    /** Returns what says whom somebody is looking for. */
    static List<RichText> requirements(Pack pack) {
        List<RichText> texts = new ArrayList<>();
        pack.intake()
                .ifPresent(
                        intake -> {
                            statements(intake.mustHave(), texts);
                            statements(intake.niceToHave(), texts);
                            statements(intake.dealBreakers(), texts);
                            statements(intake.flex(), texts);
                        });
        pack.titles()
                .ifPresent(
                        titles ->
                                titles.list()
                                        .forEach(t -> PackWalk.visit(t.expect(), keep(texts))));
        for (Subject subject : pack.subjects()) {
            statements(subject.signals(), texts);
            subject.wantedFor().ifPresent(s -> statement(s, texts));
        }
        pack.handover().ifPresent(handover -> statements(handover.include(), texts));
        pack.advert().ifPresent(advert -> statements(advert.lines(), texts));
        return texts;
    }

    /** Returns the texts that may name what nobody should say: what not to ask, wrong answers. */
    static Set<Object> quoting(Pack pack) {
        Set<Object> texts = Collections.newSetFromMap(new IdentityHashMap<>());
        pack.fairHiring()
                .ifPresent(
                        fair -> {
                            PackWalk.visit(fair.principles(), texts::add);
                            PackWalk.visit(fair.pairs(), texts::add);
                        });
        PackWalk.visit(pack.quiz(), texts::add);
        PackWalk.visit(pack.training(), texts::add);
        PackWalk.visit(pack.corrections(), texts::add);
        PackWalk.visit(pack.glossary(), texts::add);
        PackWalk.visit(pack.sources(), texts::add);
        PackWalk.visit(pack.law(), texts::add);
        PackWalk.visit(pack.whyStructured(), texts::add);
        pack.advert().ifPresent(advert -> PackWalk.visit(advert.checks(), texts::add));
        pack.call().ifPresent(call -> PackWalk.visit(call.avoid(), texts::add));
        pack.intake().ifPresent(intake -> PackWalk.visit(intake.dealBreakers(), texts::add));
        pack.handover().ifPresent(handover -> PackWalk.visit(handover.avoid(), texts::add));
        pack.glance().ifPresent(glance -> PackWalk.visit(glance.traps(), texts::add));
        for (Titles titles : pack.titles().stream().toList()) {
            // What people call themselves has to be searched for, whatever one would advertise.
            PackWalk.visit(titles.misleading(), texts::add);
            titles.list().forEach(title -> PackWalk.visit(title.synonyms(), texts::add));
        }
        for (Claim claim : pack.claims()) {
            if (claim.topic().filter(t -> t.equals("law") || t.equals("evidence")).isPresent()) {
                PackWalk.visit(claim, texts::add);
            }
        }
        for (ScreeningQuestion question : pack.questions()) {
            PackWalk.visit(question.weak(), texts::add);
            PackWalk.visit(question.rehearsed(), texts::add);
        }
        return texts;
    }

    private static Consumer<Object> keep(List<RichText> texts) {
        return part -> {
            if (part instanceof RichText text) {
                texts.add(text);
            }
        };
    }

    private static void statements(List<Statement> statements, List<RichText> to) {
        statements.forEach(s -> statement(s, to));
    }

    private static void statement(Statement statement, List<RichText> to) {
        Optional<RichText> text = statement.text();
        text.ifPresent(to::add);
    }
}
