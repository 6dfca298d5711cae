package org.briefpack.model.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.document.Inline;
import org.briefpack.model.pack.Pack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What YAML or a text would bend in silence is told at its line; what only looks so is not. */
class TextsAsMeantTest {
    private static final String HEAD =
            "id: a\ntitle: A\nsubjects: [{id: x, name: X}, {id: y, name: Y}]\n";

    private static Outcome<Pack> pack(String yaml) {
        return PackReader.read("pack.yaml", (HEAD + yaml).getBytes(StandardCharsets.UTF_8));
    }

    private static void isTold(String yaml, Code code, int line, int column) {
        List<Diagnostic> problems = pack(yaml).diagnostics();
        Diagnostic problem =
                problems.stream()
                        .filter(p -> p.code() == code)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(yaml + problems));
        assertEquals("pack.yaml:" + (3 + line) + ":" + column, problem.span().label(), yaml);
        assertTrue(!problem.hints().isEmpty());
    }

    @Test
    void aCommaInBracketsThatDividesASentenceIsTold() {
        isTold("takeaways: [Ask for checks, not for titles]", Code.SENTENCE_DIVIDED, 1, 13);
        isTold(
                "takeaways:\n  [Good payroll is quiet, fast and correct]",
                Code.SENTENCE_DIVIDED,
                2,
                4);
        isTold("takeaways: [They paid 1,200 people, Well]", Code.SENTENCE_DIVIDED, 1, 13);
        isTold("takeaways: [How many are paid, in which countries?]", Code.SENTENCE_DIVIDED, 1, 13);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "takeaways: [Ask for checks, Ask for results]",
                "takeaways: [\"Ask for checks, not for titles\"]",
                "takeaways: [python, go, rust and more]",
                "takeaways: [Rust, go]",
                "takeaways: [Warm the pot, tea]",
                "takeaways:\n  - Ask for checks, not for titles",
                "takeaways: [Ask 12, 345 of them asked]",
                "front: {keywords: [Tea from far away, and from here]}",
                "takeaways: [{text: Ask for checks first}, {text: not for titles}]"
            })
    void aListInBracketsThatIsOneIsNot(String yaml) {
        assertEquals(List.of(), pack(yaml).diagnostics());
    }

    @Test
    void marksThatATextCannotShowAreTold() {
        isTold("takeaways: [\"Ask ~~twice~~ once\"]", Code.BLOCK_IN_TEXT, 1, 13);
        isTold("takeaways: [\"Ask once[^1]\"]", Code.BLOCK_IN_TEXT, 1, 13);
        isTold("takeaways: [\"[ ] Ask once\"]", Code.BLOCK_IN_TEXT, 1, 13);
        isTold("takeaways: [\"a \\<b\"]", Code.YAML_SYNTAX, 1, 17);
        assertEquals(List.of(), pack("takeaways: [\"Write `~~x~~` or `[^1]`\"]").diagnostics());
    }

    @Test
    void aHashThatCutsATextIsTold() {
        isTold("takeaways:\n  - A & B #1 agency", Code.TEXT_CUT, 2, 11);
        isTold("takeaways:\n  - Ä😀 #größte", Code.TEXT_CUT, 2, 8);
        isTold("front:\n  owner: Team #7", Code.TEXT_CUT, 2, 15);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "takeaways:\n  - Warm the pot # a comment",
                "takeaways:\n  - \"A & B #1 agency\"",
                "takeaways:\n  - 'A #1' # why",
                "takeaways:\n  - C#7 and F#",
                "takeaways: # first\n  - Warm the pot\n#second\n  - Pour",
                "takeaways:\n  - Warm the pot ## later",
                "training: {minutes: 30 #half\n  , segments: []}"
            })
    void aCommentIsNot(String yaml) {
        assertEquals(
                List.of(),
                pack(yaml).diagnostics().stream().filter(p -> p.code() == Code.TEXT_CUT).toList());
    }

    @Test
    void listsHeadingsAndTablesInATextAreToldAtTheirLine() {
        String item = "takeaways:\n  - |\n    First.\n\n    Second.\n";
        isTold(item + "    - one\n    - two\n", Code.BLOCK_IN_TEXT, 6, 1);
        isTold(item + "    1. one\n    2. two\n", Code.BLOCK_IN_TEXT, 6, 1);
        isTold(item + "    So:\n    - one\n", Code.BLOCK_IN_TEXT, 7, 1);
        isTold(item + "    > one\n    > two\n", Code.BLOCK_IN_TEXT, 6, 1);
        isTold(item + "    ```\n    x\n    ```\n", Code.BLOCK_IN_TEXT, 6, 1);
        isTold("takeaways: [\"# Heading\"]", Code.BLOCK_IN_TEXT, 1, 13);
        isTold("takeaways: [\"| a | b |\\n|---|---|\\n| c | d |\"]", Code.BLOCK_IN_TEXT, 1, 13);
        isTold("takeaways: [\"a | b\\n--- | ---\\nc | d\"]", Code.BLOCK_IN_TEXT, 1, 13);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "takeaways: [\"- 5 degrees and less\"]",
                "takeaways: [\"1. Januar\"]",
                "takeaways: [\"# of engineers\"]",
                "takeaways: [\"> 50 people\"]",
                "takeaways: [\"#1 in the market\"]",
                "takeaways: [\"a | b is a pipe\"]",
                "takeaways:\n"
                        + "  - >\n"
                        + "    Long sentence that\n"
                        + "    goes on - and on\n"
                        + "    - as it may\n",
                "takeaways:\n  - |\n    A sentence that ends in\n    2026. Then another.\n",
                "takeaways: [\"--- and so on\"]"
            })
    void whatOnlyLooksSoIsNot(String yaml) {
        assertEquals(List.of(), pack(yaml).diagnostics());
    }

    @Test
    void paragraphsStandOnLinesOfTheirOwnHoweverTheyAreWritten() {
        for (String yaml :
                List.of(
                        "takeaways:\n  - |\n    One\n    two.\n\n    Three.\n",
                        "takeaways:\n  - >\n    One\n    two.\n\n    Three.\n",
                        "takeaways:\n  - One\n    two.\n\n    Three.\n",
                        "takeaways: [\"One two.\\n\\nThree.\"]")) {
            List<Inline> content =
                    pack(yaml).orElseThrow().takeaways().getFirst().text().orElseThrow().content();
            assertEquals("One two.", ((Inline.Text) content.get(0)).text(), yaml);
            assertTrue(content.get(1) instanceof Inline.LineBreak, yaml);
            assertEquals("Three.", ((Inline.Text) content.get(2)).text(), yaml);
            assertEquals(3, content.size(), yaml);
        }
    }

    @Test
    void aMissingQuoteAroundAColonOrBraceGetsTheHint() {
        for (String yaml :
                List.of(
                        "takeaways:\n  - The title says little: read on",
                        "explainers:\n  - {id: a, title: A, meaning: {b c: d}, analogy: x, why: y}",
                        "takeaways:\n  - {text: Ask for checks, not for titles}",
                        "faq:\n  - {id: a, question: {client}, brief: b, answer: [c]}",
                        "takeaways:\n  - text: It is: so")) {
            List<Diagnostic> problems = pack(yaml).diagnostics();
            assertTrue(
                    problems.stream()
                            .flatMap(p -> p.hints().stream())
                            .anyMatch(hint -> hint.contains("in quotes")),
                    yaml + problems);
        }
    }

    @Test
    void randomSentencesAreReadWithoutAWord() {
        Random random = new Random(11);
        String[] words = {
            "Ask", "go", "C++", "v1.2", "12", "a-b", "(so)", "#", "-", "*", "50%", "R&D", "Zürich",
            "I"
        };
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder("So");
            for (int i = random.nextInt(9); i >= 0; i--) {
                text.append(' ').append(words[random.nextInt(words.length)]);
            }
            List<Diagnostic> problems = pack("takeaways: ['" + text + "']").diagnostics();
            assertEquals(List.of(), problems, text.toString());
        }
    }
}
