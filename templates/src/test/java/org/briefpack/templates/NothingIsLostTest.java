package org.briefpack.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.briefpack.model.check.Coverage;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.diagnostic.Severity;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.Publication;
import org.briefpack.model.document.Tree;
import org.briefpack.model.pack.Key;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.pack.PackText;
import org.briefpack.model.pack.PackTexts;
import org.briefpack.model.reader.PackReader;
import org.briefpack.model.words.FixedWords;
import org.briefpack.renderer.testkit.PackMaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a pack says is in one of its documents, and what it does not say leaves nothing behind. */
class NothingIsLostTest {
    /** What names a thing that has nothing else to it is not shown, but told. */
    private static final Set<String> NAMES =
            Set.of("cv.example.name", "training.exercises.title", "training.exercises.group");

    private static final Set<String> DRAWN =
            Set.of("market.chart", "front.logo", "explainers.picture");

    static Stream<Integer> seeds() {
        return IntStream.range(0, 60).boxed();
    }

    private static Pack made(int seed) {
        List<String> languages = FixedWords.languages();
        double present = seed % 10 / 9.0;
        String language = languages.get(seed % languages.size());
        return new PackMaker(seed, present, seed % 3 == 0 ? 12 : 3).pack(language);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyTextOfAnyPackStandsInADocument(int seed) {
        Pack pack = made(seed);
        SequencedMap<String, Publication> documents = documents(pack);
        Coverage coverage = Coverage.of(pack, 0, documents);
        Diagnostics found = new Diagnostics();
        coverage.report(found);
        for (Coverage.Part part : coverage.parts()) {
            if (NAMES.contains(part.name())) {
                String kind = part.name().substring(0, part.name().lastIndexOf('.'));
                boolean told =
                        found.list().stream()
                                .anyMatch(d -> d.message().contains("`" + kind.split("[.]ex")[0]));
                assertTrue(part.nowhere().isEmpty() || told, part.name());
            } else {
                assertEquals(List.of(), part.nowhere(), part.name());
            }
        }
        StringBuilder said = new StringBuilder();
        documents.values().forEach(publication -> said.append(words(publication)).append(' '));
        String all = said.toString();
        for (PackText text : PackTexts.of(pack)) {
            if (!text.plain() && !NAMES.contains(text.part()) && !DRAWN.contains(text.part())) {
                assertTrue(all.contains(text.words()), text.part() + ": " + text.words());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsNotThereLeavesNothingBehind(int seed) {
        documents(made(seed)).forEach(Frames::assertNoneIsEmpty);
    }

    @Test
    void takeawaysDoNotStandUnderAHeadingWithNothingOfItsOwn() {
        String yaml =
                "{id: a, title: A, subjects: [{id: x, name: X}, {id: y, name: Y}],"
                        + " takeaways: [Measure first]}";
        Pack pack =
                PackReader.read("pack.yaml", yaml.getBytes(StandardCharsets.UTF_8)).orElseThrow();
        String markup = Composer.markup(pack, "handout", ComposeOptions.DEFAULT).orElseThrow();
        assertTrue(markup.contains("Measure first"));
        assertFalse(markup.contains("id=\"choose\""), markup);
        assertFalse(markup.contains("id=\"signals\""), markup);
    }

    @Test
    void theBuiltInPacksLeaveNoTextUnshown() {
        for (String name : BuiltIns.packs()) {
            byte[] yaml = BuiltIns.pack(name).orElseThrow().bytes();
            Pack pack = PackReader.read("pack.yaml", yaml).orElseThrow();
            SequencedMap<String, Publication> documents = documents(pack);
            Diagnostics found = new Diagnostics();
            Coverage.of(pack, 0, documents).report(found);
            assertEquals(List.of(), found.list(), name);
            documents.forEach(Frames::assertNoneIsEmpty);
        }
    }

    @Test
    void everyKeyOfTheFormatIsTried() {
        Set<String> made = new TreeSet<>();
        for (int seed = 0; seed < 10; seed++) {
            PackMaker maker = new PackMaker(seed, 1, 3);
            maker.pack("en");
            made.addAll(maker.made());
        }
        Set<String> keys = new TreeSet<>();
        keys(Pack.class, new HashSet<>(), keys);
        assertEquals(keys, made);
    }

    private static void keys(Type type, Set<Class<?>> seen, Set<String> keys) {
        if (type instanceof ParameterizedType with) {
            for (Type argument : with.getActualTypeArguments()) {
                keys(argument, seen, keys);
            }
        } else if (type instanceof Class<?> record
                && record.isRecord()
                && record.getPackage() == Pack.class.getPackage()
                && seen.add(record)) {
            for (RecordComponent component : record.getRecordComponents()) {
                boolean left =
                        record == Pack.class && PackMaker.LEFT_OUT.contains(component.getName())
                                || PackMaker.standsElsewhere(component);
                if (component.isAnnotationPresent(Key.class) && !left) {
                    keys.add(record.getSimpleName() + "." + component.getName());
                    keys(component.getGenericType(), seen, keys);
                }
            }
        }
    }

    @Test
    void aDocumentThatForgetsAPartIsFound() {
        Pack pack = new PackMaker(7, 1, 3).pack("en");
        SequencedMap<String, Publication> documents = documents(pack);
        Document brief = (Document) documents.get("brief");
        List<Block> forgetful =
                brief.blocks().stream().filter(b -> !(b instanceof Block.Definitions)).toList();
        documents.put(
                "brief",
                new Document(brief.metadata(), brief.page(), forgetful, brief.references()));
        Diagnostics found = new Diagnostics();
        Coverage.of(pack, 0, documents).report(found);
        assertTrue(
                found.list().stream().anyMatch(d -> d.message().contains("`glossary`")),
                found.list()::toString);
    }

    @Test
    void whatWasMeantToBeSeenIsAWarningAndTheRestANote() {
        Pack pack = new PackMaker(7, 1, 3).pack("en");
        SequencedMap<String, Publication> handout = new LinkedHashMap<>();
        handout.put("handout", documents(pack).get("handout"));
        Diagnostics found = new Diagnostics();
        Coverage.of(pack, 0, handout).report(found);
        List<String> warned =
                found.list().stream()
                        .filter(d -> d.severity() == Severity.WARNING)
                        .map(d -> d.message().replaceAll("^[^`]*`([^`]*)`.*", "$1"))
                        .toList();
        assertTrue(warned.contains("training.segments"), warned::toString);
        assertFalse(warned.contains("glossary"), warned::toString);
        assertTrue(
                found.list().stream()
                        .anyMatch(d -> d.code() == Code.IN_NO_DOCUMENT && d.span().isKnown()));
    }

    private static SequencedMap<String, Publication> documents(Pack pack) {
        SequencedMap<String, Publication> documents = new LinkedHashMap<>();
        for (DocumentKind kind : Composer.documents()) {
            Outcome<Publication> outcome =
                    Composer.compose(pack, kind.name(), ComposeOptions.DEFAULT);
            assertEquals(List.of(), outcome.diagnostics(), kind.name());
            if (!Composer.isBare(outcome.orElseThrow())) {
                documents.put(kind.name(), outcome.orElseThrow());
            }
        }
        return documents;
    }

    private static String words(Publication publication) {
        StringBuilder all = new StringBuilder();
        Tree.each(
                publication,
                new Tree.Visitor() {
                    @Override
                    public void words(String words) {
                        all.append(words);
                    }
                });
        return all.toString();
    }
}
