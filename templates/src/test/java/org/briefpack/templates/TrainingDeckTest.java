package org.briefpack.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.Set;
import org.briefpack.model.check.SessionPace;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Deck;
import org.briefpack.model.document.DiagramKind;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.InlineText;
import org.briefpack.model.document.Region;
import org.briefpack.model.document.Slide;
import org.briefpack.model.document.SlideLayout;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.reader.PackReader;
import org.briefpack.model.theme.Accent;
import org.briefpack.model.theme.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The built-in pack's deck is a session that a stranger could teach from. */
class TrainingDeckTest {
    private static final int TITLE_AND_GOALS = 3;
    private static final int CLOSING_AND_SOURCES = 2;

    @ParameterizedTest
    @ValueSource(ints = {30, 45, 60, 90})
    void theAgendaSumsToTheSession(int minutes) {
        Block.Table agenda = (Block.Table) body(slide(deck(minutes), "agenda")).getFirst();
        int sum = 0;
        for (Block.Row row : agenda.rows().subList(1, agenda.rows().size())) {
            sum += Integer.parseInt(text(row.cells().getLast().content()));
        }
        assertEquals(minutes, sum);
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 45, 60, 90})
    void theSlidesOfASectionTakeAsLongAsTheAgendaSays(int minutes) {
        Deck deck = deck(minutes);
        Block.Table agenda = (Block.Table) body(slide(deck, "agenda")).getFirst();
        for (Block.Row row : agenda.rows().subList(1, agenda.rows().size())) {
            String section = text(row.cells().getFirst().content());
            Duration sum = Duration.ZERO;
            for (Slide slide : deck.slides()) {
                if (slide.section().equals(section)) {
                    sum = sum.plus(slide.time());
                }
            }
            long wanted = Long.parseLong(text(row.cells().getLast().content()));
            assertEquals(Duration.ofMinutes(wanted), sum, section);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 45, 60, 90})
    void everyLineOfTheAgendaLeadsToItsFirstSlide(int minutes) {
        Deck deck = deck(minutes);
        Block.Table agenda = (Block.Table) body(slide(deck, "agenda")).getFirst();
        for (Block.Row row : agenda.rows().subList(1, agenda.rows().size())) {
            Block.Paragraph line = (Block.Paragraph) row.cells().getFirst().content().getFirst();
            Inline.Link link = (Inline.Link) line.content().getFirst();
            Slide target = slide(deck, link.target().substring(1));
            assertEquals(InlineText.of(link.content()), target.section());
        }
    }

    @Test
    void aLongerSessionShowsMore() {
        List<Integer> sizes = new ArrayList<>();
        for (int minutes : new int[] {30, 45, 60, 90}) {
            sizes.add(deck(minutes).slides().size());
        }
        assertEquals(sizes.stream().sorted().distinct().toList(), sizes);
    }

    @Test
    void aDrawingThatIsAJudgementSaysSoAboveItsTitle() {
        Slide slide = slide(deck(45), "diagram-where-each-lies");
        assertEquals(
                "Where each lies (our view)", text(slide.regions().get(Region.KICKER)).strip());
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 45, 60, 90})
    void everyPartHasAsManySlidesAsCanBeTaught(int minutes) {
        Diagnostics found = new Diagnostics();
        SessionPace.check(deck(minutes), found);
        assertEquals(List.of(), found.list());
    }

    @Test
    void aPartWithMoreSlidesThanMinutesIsTold() {
        Deck deck = deck(45);
        List<Slide> crowded = new ArrayList<>(deck.slides());
        Slide opener = slide(deck, "segment-market");
        Slide shown =
                new Slide(
                        "more",
                        opener.layout(),
                        opener.title(),
                        opener.regions(),
                        List.of(),
                        Duration.ZERO,
                        opener.section(),
                        opener.overflow(),
                        opener.span());
        for (int i = 0; i < 9; i++) {
            crowded.add(shown);
        }
        Diagnostics found = new Diagnostics();
        SessionPace.check(
                new Deck(deck.metadata(), deck.footer(), crowded, deck.references()), found);
        assertEquals(Code.PACE, found.list().getFirst().code());
        assertTrue(found.list().getFirst().span().isKnown());
    }

    @Test
    void aSessionThatNobodyPlannedSharesItsTimeInProportion() throws Exception {
        Deck deck = compose("tea-coffee.yaml", 60);
        assertEquals(3600, deck.slides().stream().mapToLong(s -> s.time().toSeconds()).sum());
    }

    @Test
    void theBuiltInSessionKeepsToWhatThreeQuartersOfAnHourCanHold() {
        Deck deck = deck(0);
        assertTrue(deck.slides().size() <= 54, () -> deck.slides().size() + " slides");
        assertTrue(count(deck, SlideLayout.CHART) <= 5);
        assertTrue(count(deck, SlideLayout.QUESTION) <= 6);
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 45, 60, 90})
    void theSpeakerIsToldWhatToSayAndDoAndExpectAndHowLong(int minutes) {
        List<Slide> slides = deck(minutes).slides();
        List<Slide> told =
                new ArrayList<>(
                        slides.subList(TITLE_AND_GOALS, slides.size() - CLOSING_AND_SOURCES));
        told.add(slides.getFirst());
        int acts = 0;
        for (Slide slide : told) {
            String notes = text(slide.notes());
            assertTrue(notes.contains("Say"), slide.id() + ": " + notes);
            // Beside the first slide of its kind; the next ones are done alike.
            acts += notes.contains("Expect") ? 1 : 0;
            assertTrue(slide.time().isPositive(), slide.id());
        }
        assertTrue(acts > 8, acts + " of " + told.size());
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 45, 60, 90})
    void theSpeakerReadsNoLineTwice(int minutes) {
        Set<String> said = new HashSet<>();
        for (Slide slide : deck(minutes).slides()) {
            for (Block block : slide.notes()) {
                String line = text(List.of(block));
                if (line.matches("(?s)(Say|Do|Expect): .*")) {
                    assertTrue(said.add(line), slide.id() + ": " + line);
                }
            }
        }
        assertTrue(said.size() > 10);
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 45, 60, 90})
    void theNotesPromiseNothingThatTheSlideDoesNotDo(int minutes) {
        for (Slide slide : deck(minutes).slides()) {
            String notes = text(slide.notes()).toLowerCase(Locale.ROOT);
            boolean shows = slide.reveal() != Slide.Reveal.NONE;
            for (String promise :
                    List.of("before you show", "then show", "next slide", "the click", "cover ")) {
                assertTrue(shows || !notes.contains(promise), slide.id() + ": " + promise);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"en,Say:", "de,Sagen:", "fr,Dire\u00A0:", "pl,Mów:"})
    void theSpeakerIsToldInTheLanguageOfThePack(String language, String say) {
        byte[] yaml = BuiltIns.pack("rust-vs-go").orElseThrow().bytes();
        String pack = new String(yaml, StandardCharsets.UTF_8);
        pack = pack.replaceFirst("\nlanguage: en-GB\n", "\nlanguage: " + language + "\n");
        byte[] translated = pack.getBytes(StandardCharsets.UTF_8);
        Deck deck = compose(PackReader.read("pack.yaml", translated).orElseThrow(), 45);
        assertTrue(text(slide(deck, "overview").notes()).startsWith(say), language);
    }

    @Test
    void theAnswerComesAtAClickWithAReasonForEveryOption() {
        List<Slide> questions =
                deck(0).slides().stream()
                        .filter(slide -> slide.layout() == SlideLayout.QUESTION)
                        .toList();
        assertEquals(3, questions.size());
        for (Slide question : questions) {
            assertEquals(Slide.Reveal.ANSWER, question.reveal(), question.id());
            List<Block.Entry> options = entries(question);
            assertEquals(1, options.stream().filter(o -> o.accent() == Accent.GOOD).count());
            options.forEach(o -> assertTrue(InlineText.of(o.text()).length() > 5, question.id()));
        }
    }

    @Test
    void aFigureOfTheDemandStandsLargeWithWhoWasCountedAndWhen() {
        Block.Diagram figure = (Block.Diagram) body(slide(deck(60), "demand")).getFirst();
        assertEquals(DiagramKind.FIGURE, figure.kind());
        assertEquals("8.8%", InlineText.of(figure.entries().getFirst().label()));
        String below = InlineText.of(figure.entries().getLast().text());
        assertTrue(below.startsWith("Posts in") && below.endsWith("(July 2026)"), below);
    }

    @Test
    void aSessionAsksOnlyWhatItTaught() {
        String yaml =
                """
                id: tea
                title: Tea
                subjects: [{id: x, name: X}, {id: y, name: Y}]
                training:
                  minutes: 20
                  segments:
                    - {id: tea, title: Tea, minutes: 10, sessions: {"10": 5}, shows: [faq]}
                    - {id: more, title: More, minutes: 5, shows: [demand]}
                    - {id: end, title: End, minutes: 5, sessions: {"10": 5}, shows: [quiz]}
                faq: [{id: q, question: "Which tea?", brief: Green, answer: [Choose green tea]}]
                demand: [Good bread at home needs plenty of steam]
                quiz:
                  - id: bread
                    question: What does good bread need at home?
                    options: [Salt, {text: Plenty of steam, correct: true}]
                    reason: Steam keeps its crust soft.
                  - id: guests
                    question: Which tea do you choose for a guest?
                    options: [{text: Green tea, correct: true}, Red]
                    reason: It is.
                """;
        Pack pack =
                PackReader.read("pack.yaml", yaml.getBytes(StandardCharsets.UTF_8)).orElseThrow();
        assertEquals(List.of("quiz-bread", "quiz-guests"), asked(compose(pack, 20)));
        assertEquals(List.of("quiz-guests"), asked(compose(pack, 10)));
    }

    private static List<String> asked(Deck deck) {
        return deck.slides().stream().map(Slide::id).filter(id -> id.startsWith("quiz-")).toList();
    }

    @Test
    void whatAWeakAnswerLacksStandsBesideTheStrongOneWithTheQuestionThatTells() {
        List<Slide> questions =
                deck(0).slides().stream().filter(s -> s.id().startsWith("question-")).toList();
        assertEquals(3, questions.size());
        for (Slide question : questions) {
            assertEquals(
                    List.of(Accent.GOOD, Accent.BAD, Accent.NEUTRAL),
                    entries(question).stream().map(Block.Entry::accent).toList(),
                    question.id());
        }
    }

    private static List<Block.Entry> entries(Slide slide) {
        return ((Block.Diagram) body(slide).getFirst()).entries();
    }

    @Test
    void theTitleNamesThePresenterWhereThereIsOne() {
        assertEquals(List.of(), fields(slide(deck(60), "title")));
        SequencedMap<String, String> fields = new LinkedHashMap<>();
        fields.put("presenter", "Ada");
        Pack pack =
                PackReader.read("pack.yaml", BuiltIns.pack("rust-vs-go").orElseThrow().bytes())
                        .orElseThrow();
        Deck named =
                (Deck)
                        Composer.compose(pack, "deck", new ComposeOptions(Paper.A4, fields, 60))
                                .orElseThrow();
        assertEquals(List.of("presenter"), fields(slide(named, "title")));
    }

    private static List<String> fields(Slide title) {
        return title.regions().get(Region.SUBTITLE).stream()
                .flatMap(block -> ((Block.Paragraph) block).content().stream())
                .filter(inline -> inline instanceof Inline.Variable)
                .map(inline -> ((Inline.Variable) inline).key())
                .toList();
    }

    private static long count(Deck deck, SlideLayout layout) {
        return deck.slides().stream().filter(slide -> slide.layout() == layout).count();
    }

    private static Slide slide(Deck deck, String id) {
        return deck.slides().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<Block> body(Slide slide) {
        return slide.regions().get(Region.BODY);
    }

    private static String text(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        for (Block block : blocks) {
            switch (block) {
                case Block.Paragraph p -> text.append(InlineText.of(p.content())).append('\n');
                case Block.Items i -> i.items().forEach(item -> text.append(text(item.content())));
                default -> text.append(block);
            }
        }
        return text.toString().strip();
    }

    private static Deck deck(int minutes) {
        byte[] yaml = BuiltIns.pack("rust-vs-go").orElseThrow().bytes();
        return compose(PackReader.read("pack.yaml", yaml).orElseThrow(), minutes);
    }

    private static Deck compose(String resource, int minutes) throws Exception {
        try (var in = TrainingDeckTest.class.getResourceAsStream(resource)) {
            return compose(PackReader.read("pack.yaml", in.readAllBytes()).orElseThrow(), minutes);
        }
    }

    private static Deck compose(Pack pack, int minutes) {
        ComposeOptions options = new ComposeOptions(Paper.A4, new LinkedHashMap<>(), minutes);
        return (Deck) Composer.compose(pack, "deck", options).orElseThrow();
    }
}
