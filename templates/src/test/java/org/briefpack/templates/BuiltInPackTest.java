package org.briefpack.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.briefpack.model.check.CheckContext;
import org.briefpack.model.check.PackCheck;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Severity;
import org.briefpack.model.pack.Claim;
import org.briefpack.model.pack.Flag;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.pack.QuizItem;
import org.briefpack.model.pack.QuizOption;
import org.briefpack.model.pack.RichText;
import org.briefpack.model.pack.ScreeningQuestion;
import org.briefpack.model.pack.Statement;
import org.briefpack.model.pack.Subject;
import org.briefpack.model.reader.PackReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an editor asks of the packs that ship with Briefpack. */
class BuiltInPackTest {
    /** What both sides may differ by. */
    private static final double FAIR = 0.15;

    private static final Pattern TWO_DECIMALS = Pattern.compile("\\d\\.\\d\\d+%");

    private final Pack showpiece = read("rust-vs-go");

    static List<String> packs() {
        return BuiltIns.packs();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void anEditorFindsNothingToMend(String pack) {
        CheckContext yearsEnd = new CheckContext(LocalDate.of(2026, 12, 31));
        List<Diagnostic> found =
                PackCheck.check(read(pack), yearsEnd).stream()
                        .filter(problem -> problem.severity() != Severity.NOTE)
                        .toList();
        assertEquals(List.of(), found);
    }

    @ParameterizedTest
    @MethodSource("packs")
    void bothSidesHaveAboutAsManyFactsAndAsManyCaveats(String name) {
        Pack pack = read(name);
        for (Predicate<Claim> kind :
                List.<Predicate<Claim>>of(claim -> true, claim -> claim.caveat().isPresent())) {
            assertFair(pack, subject -> pack.claims().stream().filter(kind).filter(about(subject)));
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void bothSidesHaveAboutAsManyGoodUsesEmployersAndSigns(String name) {
        Pack pack = read(name);
        assertFair(pack, subject -> subject.useCases().stream());
        assertFair(pack, subject -> subject.companyProfile().stream());
        assertFair(pack, subject -> subject.adopters().stream());
        assertFair(pack, subject -> subject.signals().stream());
        assertFair(pack, subject -> pack.questions().stream().filter(q -> isOf(q, subject)));
        assertFair(pack, subject -> pack.flags().stream().filter(f -> isOf(f, subject)));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void aShareNamesWhoWasAskedAndWhen(String name) {
        for (Claim claim : read(name).claims()) {
            if (claim.text().plain().contains("%") && !claim.isJudgement()) {
                assertTrue(
                        claim.base().isPresent(),
                        () -> claim.id() + " says a share and nobody knows of whom");
                assertTrue(claim.asOf().isDated(), () -> claim.id() + " has no date");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void noShareClaimsMoreThanOneDecimal(String pack) {
        for (Claim claim : read(pack).claims()) {
            String text = claim.text().plain();
            assertFalse(TWO_DECIMALS.matcher(text).find(), claim.id() + ": " + text);
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void peopleWhoAnsweredAreNotCalledUsersOrFirms(String pack) {
        Pattern wrong = Pattern.compile("\\b(Rust|Go) users\\b|\\bfirms?\\b");
        Stream<String> texts = read(pack).claims().stream().map(claim -> claim.text().plain());
        assertEquals(List.of(), texts.filter(text -> wrong.matcher(text).find()).toList());
    }

    @ParameterizedTest
    @MethodSource("packs")
    void theStrongAnswerIsNotToldByItsLength(String pack) {
        List<ScreeningQuestion> questions = read(pack).questions();
        long longest =
                questions.stream()
                        .filter(q -> answers(q).allMatch(other -> other <= length(q.strong())))
                        .count();
        assertTrue(longest <= questions.size() / 3, longest + " of " + questions.size());
        for (ScreeningQuestion question : questions) {
            double mean = answers(question).mapToInt(length -> length).average().orElseThrow();
            assertTrue(
                    Math.abs(length(question.strong()) - mean) <= 0.25 * mean,
                    () -> question.id() + ": the strong answer stands out");
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void theRightOptionIsNotToldByItsLength(String pack) {
        for (QuizItem item : read(pack).quiz()) {
            List<Integer> lengths = new ArrayList<>();
            item.options().forEach(option -> lengths.add(option.text().plain().length()));
            int shortest = lengths.stream().min(Integer::compare).orElseThrow();
            int longest = lengths.stream().max(Integer::compare).orElseThrow();
            assertTrue(longest - shortest <= 8, () -> item.id() + ": " + lengths);
            assertEquals(
                    1, item.options().stream().filter(BuiltInPackTest::right).count(), item.id());
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void aWrongOptionSaysWhyItIsWrong(String pack) {
        for (QuizItem item : read(pack).quiz()) {
            assertTrue(
                    item.options().stream().allMatch(o -> right(o) || o.reason().isPresent()),
                    item.id());
        }
    }

    @Test
    void eachLanguageIsAskedAboutItselfThreeTimesAtLeast() {
        for (String subject : List.of("rust", "go")) {
            long own =
                    showpiece.questions().stream()
                            .filter(q -> q.subject().equals(Optional.of(subject)))
                            .filter(q -> q.attribute().equals(Optional.of("language")))
                            .count();
            assertTrue(own >= 3, subject + ": " + own);
        }
    }

    private static boolean right(QuizOption option) {
        return option.correct().orElse(false);
    }

    private static void assertFair(Pack pack, Function<Subject, Stream<?>> points) {
        List<Long> counts = pack.subjects().stream().map(points).map(Stream::count).toList();
        long fewest = counts.stream().min(Long::compare).orElseThrow();
        long most = counts.stream().max(Long::compare).orElseThrow();
        assertTrue(most - fewest <= FAIR * fewest, () -> pack.id() + ": " + counts);
    }

    private static boolean isOf(ScreeningQuestion question, Subject subject) {
        return question.subject().equals(Optional.of(subject.id()));
    }

    private static boolean isOf(Flag flag, Subject subject) {
        return flag.subject().equals(Optional.of(subject.id()));
    }

    private static Predicate<Claim> about(Subject subject) {
        return claim -> claim.id().startsWith(subject.id() + "-");
    }

    private static Stream<Integer> answers(ScreeningQuestion question) {
        return Stream.of(
                        question.strong(),
                        question.acceptable(),
                        question.weak(),
                        question.rehearsed())
                .map(BuiltInPackTest::length);
    }

    private static int length(Optional<Statement> statement) {
        Function<Statement, Integer> length =
                s -> s.text().map(RichText::plain).orElse("").length();
        return statement.map(length).orElse(0);
    }

    private static Pack read(String name) {
        byte[] yaml = BuiltIns.pack(name).orElseThrow().bytes();
        return PackReader.read("pack.yaml", yaml).orElseThrow();
    }
}
