package org.briefpack.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Deck;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.InlineText;
import org.briefpack.model.document.Publication;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.reader.PackReader;
import org.briefpack.model.theme.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComposerTest {
    @ParameterizedTest
    @ValueSource(strings = {"handout", "brief", "deck", "guide", "exercises"})
    void composesEveryDocumentFromAPackWithEveryPart(String document) throws IOException {
        Outcome<Publication> outcome = Composer.compose(pack(), document, ComposeOptions.DEFAULT);
        assertEquals(List.of(), outcome.diagnostics());
        Publication publication = outcome.orElseThrow();
        assertEquals("en", publication.metadata().language());
        assertEquals(document.equals("deck"), publication instanceof Deck);
        assertTrue(document.equals("exercises") || publication.references().size() >= 1);
    }

    @Test
    void showsAThirdSubjectInItsOwnColumn() throws IOException {
        Document handout = (Document) compose("handout", ComposeOptions.DEFAULT);
        Block.Table table =
                (Block.Table)
                        handout.blocks().stream()
                                .filter(b -> b instanceof Block.Table)
                                .findFirst()
                                .orElseThrow();
        assertEquals(5, table.columns().size());
        assertEquals(
                "Cocoa",
                InlineText.of(
                        ((Block.Paragraph)
                                        table.rows().getFirst().cells().get(3).content().getFirst())
                                .content()));
    }

    @Test
    void knowsWhereInThePackEachSectionOfTheHandoutComesFrom() throws IOException {
        Document handout = (Document) compose("handout", ComposeOptions.DEFAULT);
        for (Block block : handout.blocks()) {
            if (block instanceof Block.Heading heading) {
                assertTrue(heading.span().isKnown(), InlineText.of(heading.content()));
            }
        }
    }

    @Test
    void takesTheWordsOfAClaimWhereAStatementHasNone() throws IOException {
        String markup = Composer.markup(pack(), "handout", ComposeOptions.DEFAULT).orElseThrow();
        assertTrue(markup.contains("Tea is old</t><cite ref=\"leaf\" of="), markup);
    }

    @Test
    void escapesWhatAPackHolds() throws IOException {
        String markup = Composer.markup(pack(), "brief", ComposeOptions.DEFAULT).orElseThrow();
        assertTrue(markup.contains("It depends on a &lt; b &amp; c"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"brief", "deck"})
    void aFlagWearsTheColourThatItIsCalledBy(String document) throws IOException {
        byte[] pack =
                """
                {id: p, title: Tea, language: en,
                 subjects: [{id: a, name: Tea}, {id: b, name: Coffee}],
                 flags: [{colour: red, sign: Shouts, check: Ask}, {colour: amber, sign: Sighs, check: Ask},
                         {colour: green, sign: Smiles, check: Ask}]}
                """
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        String markup =
                Composer.markup(
                                PackReader.read("pack.yaml", pack).orElseThrow(),
                                document,
                                ComposeOptions.DEFAULT)
                        .orElseThrow();
        for (String cell :
                List.of(
                        "<cell accent=\"bad\">Red</cell>",
                        "<cell accent=\"caution\">Amber</cell>",
                        "<cell accent=\"good\">Green</cell>")) {
            assertTrue(markup.contains(cell), cell);
        }
    }

    @Test
    void fieldsGivenByHandWinOverThoseOfThePack() throws IOException {
        SequencedMap<String, String> fields = new LinkedHashMap<>();
        fields.put("client", "Beta Ltd");
        Publication brief = compose("brief", new ComposeOptions(Paper.LETTER, fields, 0));
        assertEquals("Beta Ltd", brief.metadata().properties().get("client"));
        assertEquals(Paper.LETTER, ((Document) brief).page().paper());
    }

    @ParameterizedTest
    @ValueSource(strings = {"handout", "brief", "deck", "guide", "exercises"})
    void otherFieldsPutInLaterAreAsGoodAsComposingAnew(String document) throws IOException {
        SequencedMap<String, String> common = new LinkedHashMap<>();
        common.put("client", "Beta Ltd");
        common.put("zone", "north");
        SequencedMap<String, String> own = new LinkedHashMap<>();
        own.put("role", "Tea taster");
        own.put("client", "");
        own.put("presenter", "Ada");
        SequencedMap<String, String> both = new LinkedHashMap<>(common);
        both.putAll(own);
        Publication anew = compose(document, new ComposeOptions(Paper.A4, both, 0));

        Composition composition =
                Composer.composition(pack(), document, new ComposeOptions(Paper.A4, common, 0))
                        .orElseThrow();
        Publication early = composition.with(Map.of("client", "Alpha Ltd")).orElseThrow();
        Publication filled = composition.with(own).orElseThrow();

        assertEquals(anew, filled);
        assertEquals(
                List.copyOf(anew.metadata().properties().keySet()),
                List.copyOf(filled.metadata().properties().keySet()));
        // What shows no field stays the very same object: renderers may know it again.
        Publication other = composition.with(Map.of("client", "Gamma Ltd")).orElseThrow();
        boolean showsFields = List.of("brief", "deck", "guide").contains(document);
        assertEquals(showsFields, content(early) != content(other));
    }

    private static Object content(Publication publication) {
        return publication instanceof Document d ? d.blocks() : ((Deck) publication).slides();
    }

    @Test
    void saysWhichDocumentsThereAre() throws IOException {
        Outcome<Publication> outcome = Composer.compose(pack(), "poster", ComposeOptions.DEFAULT);
        assertEquals(Code.UNKNOWN_DOCUMENT, outcome.diagnostics().getFirst().code());
        assertEquals(
                List.of("documents: handout, brief, deck, guide, exercises"),
                outcome.diagnostics().getFirst().hints());
    }

    @ParameterizedTest
    @ValueSource(strings = {"handout", "brief", "deck", "guide", "exercises"})
    void composesAPackThatHasTitleAndSubjectsOnly(String document) throws IOException {
        String yaml =
                "id: bare\ntitle: Bare\nsubjects:\n  - {id: a, name: A}\n  - {id: b, name: B}\n";
        Pack bare =
                PackReader.read("pack.yaml", yaml.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .orElseThrow();
        Outcome<Publication> outcome = Composer.compose(bare, document, ComposeOptions.DEFAULT);
        assertEquals(List.of(), outcome.diagnostics());
    }

    @Test
    void theMinutesOfTheSlidesSumToTheSession() throws IOException {
        Deck deck = (Deck) compose("deck", ComposeOptions.DEFAULT);
        long seconds = deck.slides().stream().mapToLong(slide -> slide.time().toSeconds()).sum();
        assertEquals(30, Math.round(seconds / 60.0));
    }

    @Test
    void aShorterSessionLeavesOutWhatHasNoTimeInIt() throws IOException {
        ComposeOptions quarter = new ComposeOptions(Paper.A4, new LinkedHashMap<>(), 15);
        List<String> ids =
                ((Deck) compose("deck", quarter)).slides().stream().map(s -> s.id()).toList();
        assertTrue(ids.contains("compare"), ids::toString);
        assertTrue(!ids.contains("segment-brew") && !ids.contains("quiz-k1"), ids::toString);
    }

    @Test
    void theExerciseSheetGivesNoAnswersAway() throws IOException {
        String sheet = Composer.markup(pack(), "exercises", ComposeOptions.DEFAULT).orElseThrow();
        assertTrue(!sheet.contains("A full cup") && !sheet.contains("Real work"), sheet);
        String guide = Composer.markup(pack(), "guide", ComposeOptions.DEFAULT).orElseThrow();
        assertTrue(guide.contains("A full cup"));
    }

    @Test
    void theBuiltInThemePassesItsOwnCheck() {
        for (String theme : BuiltIns.themes()) {
            assertEquals(List.of(), BuiltIns.theme(theme).diagnostics(), theme);
        }
        assertEquals(Code.THEME_MISSING, BuiltIns.theme("none").diagnostics().getFirst().code());
    }

    private static Publication compose(String document, ComposeOptions options) throws IOException {
        return Composer.compose(pack(), document, options).orElseThrow();
    }

    private static Pack pack() throws IOException {
        try (InputStream in = ComposerTest.class.getResourceAsStream("tea-coffee.yaml")) {
            return PackReader.read("pack.yaml", in.readAllBytes()).orElseThrow();
        }
    }
}
