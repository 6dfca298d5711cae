package org.briefpack.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.pack.Exercise;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.pack.RichText;
import org.briefpack.model.pack.ScreeningQuestion;
import org.briefpack.model.pack.Segment;
import org.briefpack.model.pack.Statement;
import org.briefpack.model.reader.PackReader;
import org.briefpack.model.theme.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The guide and the exercise sheet of the built-in pack: one session, answers only in the guide.
 */
class TrainingSheetsTest {
    private final Pack pack = pack();

    @ParameterizedTest
    @ValueSource(ints = {30, 45, 60, 90})
    void theSheetAndTheGuideHaveTheSameExercises(int minutes) {
        String sheet = text("exercises", minutes);
        String guide = text("guide", minutes);
        for (Exercise exercise : pack.training().orElseThrow().exercises()) {
            String id = "id=\"exercise-" + exercise.id() + "\"";
            assertEquals(guide.contains(id), sheet.contains(id), exercise.id());
        }
        assertTrue(sheet.contains("id=\"exercise-mark-up\""));
    }

    @Test
    void formsOfTheBriefStandOnPagesOfTheirOwn() {
        String brief = text("brief", 0);
        for (String form : List.of("scorecard", "intake-form")) {
            int heading = brief.indexOf("id=\"" + form + "\"");
            String before = brief.substring(0, brief.lastIndexOf("<heading", heading)).strip();
            assertTrue(before.endsWith("<page-break/>"), form);
            String after = brief.substring(heading);
            int next = after.indexOf("<page-break/>");
            int field = after.substring(0, next).lastIndexOf("<field");
            assertTrue(field > 0 && after.indexOf("<heading level=\"1\"") > next, form);
        }
    }

    @Test
    void answersStandInTheGuideOnly() {
        String sheet = text("exercises", 0);
        String guide = text("guide", 0);
        for (String answer : answers()) {
            assertTrue(guide.contains(answer), "not in the guide: " + answer);
            assertFalse(sheet.contains(answer), "on the sheet: " + answer);
        }
    }

    @Test
    void theCardsOfAnExerciseStandOnAPageOfTheirOwnAfterTheQuiz() {
        String sheet = text("exercises", 45);
        String cards = sheet.substring(sheet.lastIndexOf("<page-break"));
        assertTrue(sheet.lastIndexOf("<page-break") > sheet.indexOf("id=\"quiz\""));
        Exercise exercise =
                pack.training().orElseThrow().exercises().stream()
                        .filter(e -> e.cards().isPresent())
                        .findFirst()
                        .orElseThrow();
        ScreeningQuestion question =
                pack.questions().stream()
                        .filter(q -> q.id().equals(exercise.cards().orElseThrow()))
                        .findFirst()
                        .orElseThrow();
        assertTrue(cards.contains(plain(question.prompt().plain())), cards);
        assertEquals(4, count(cards, "<card>"));
    }

    @Test
    void cardsOfAQuestionThatThereIsNotAreNamed() {
        String yaml =
                new String(
                        BuiltIns.pack("rust-vs-go").orElseThrow().bytes(), StandardCharsets.UTF_8);
        Outcome<Pack> read =
                PackReader.read(
                        "pack.yaml",
                        yaml.replace("cards: go-stop", "cards: go-stopp")
                                .getBytes(StandardCharsets.UTF_8));
        assertTrue(
                read.diagnostics().stream().anyMatch(d -> d.message().contains("`go-stopp`")),
                () -> read.diagnostics().toString());
    }

    @Test
    void theSheetIsTheSameWhateverTheRightAnswersAre() {
        String yaml =
                new String(
                        BuiltIns.pack("rust-vs-go").orElseThrow().bytes(), StandardCharsets.UTF_8);
        String other =
                yaml.replace(", correct: true}", "}")
                        .replaceAll("(?m)^    reason: .*$", "    reason: Another reason.")
                        .replaceAll(
                                "(?m)^      solution:\\n        - .*$",
                                "      solution:\n        - Quite another.");
        Pack changed =
                PackReader.read("pack.yaml", other.getBytes(StandardCharsets.UTF_8)).orElseThrow();
        assertEquals(text("exercises", 45), text(changed, "exercises", 45));
        assertNotEquals(text("guide", 45), text(changed, "guide", 45));
        assertTrue(text(changed, "guide", 45).contains("Quite another."));
    }

    @Test
    void theGuideMarksTheRightOptionAndTheSheetNone() {
        int options = 0;
        for (var item : pack.quiz()) {
            options += item.options().size();
        }
        String guide = text("guide", 0);
        String sheet = text("exercises", 0);
        guide = guide.substring(guide.indexOf("id=\"quiz\""));
        sheet = sheet.substring(sheet.indexOf("id=\"quiz\""));
        assertEquals(pack.quiz().size(), count(guide, "<item><strong>"));
        assertEquals(0, count(sheet, "<strong>"));
        assertEquals(options, count(sheet, "<item>"));
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }

    @Test
    void theGuideHasTheWholeSessionAsItIsTaught() {
        String guide = text("guide", 90);
        for (Segment segment : pack.training().orElseThrow().segments()) {
            assertTrue(guide.contains("id=\"segment-" + segment.id() + "\""), segment.id());
            for (Statement said : segment.say()) {
                words(said).ifPresent(words -> assertTrue(guide.contains(words), words));
            }
        }
    }

    private List<String> answers() {
        List<String> answers = new ArrayList<>();
        for (Exercise exercise : pack.training().orElseThrow().exercises()) {
            exercise.solution().forEach(line -> words(line).ifPresent(answers::add));
        }
        pack.cv()
                .orElseThrow()
                .example()
                .orElseThrow()
                .lines()
                .forEach(
                        line ->
                                line.notice()
                                        .flatMap(TrainingSheetsTest::words)
                                        .ifPresent(answers::add));
        pack.quiz().forEach(item -> words(item.reason()).ifPresent(answers::add));
        assertTrue(answers.size() > 15, answers::toString);
        return answers;
    }

    /** The first words of a statement, up to what markup would change. */
    private static Optional<String> words(Statement statement) {
        return statement
                .text()
                .map(RichText::plain)
                .map(TrainingSheetsTest::plain)
                .filter(words -> words.length() > 12);
    }

    private static String plain(String text) {
        int end = 0;
        while (end < text.length() && "&<>\"'(`*".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(0, end).strip();
    }

    private String text(String document, int minutes) {
        return text(pack, document, minutes);
    }

    private static String text(Pack pack, String document, int minutes) {
        ComposeOptions options = new ComposeOptions(Paper.A4, new LinkedHashMap<>(), minutes);
        return Composer.markup(pack, document, options).orElseThrow();
    }

    private static Pack pack() {
        byte[] yaml = BuiltIns.pack("rust-vs-go").orElseThrow().bytes();
        return PackReader.read("pack.yaml", yaml).orElseThrow();
    }
}
