package org.briefpack.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.InlineText;
import org.briefpack.model.document.Node;
import org.briefpack.model.document.Publication;
import org.briefpack.model.document.Tree;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.reader.PackReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a fact checker looks for is printed: how a source was read, when, of whom, and whose view.
 */
class PrintedEvidenceTest {
    private static final String YAML =
            """
            id: p
            title: P
            language: %s
            subjects:
              - {id: a, name: A, focus: {text: Wir sehen es so, judgement: true}}
              - {id: b, name: B, keyFact: {text: Elf Teile, sources: [one, two], asOf: undated}}
            faq:
              - id: f
                question: Frage
                brief: Kurz
                answer: [{text: Zwölf von zwanzig, sources: [two], asOf: "2026-07", base: Gefragte}]
            market:
              - id: m
                title: Bild
                unit: "%%"
                kind: bar
                base: Gefragte
                n: 12345
                sources: [two]
                asOf: undated
                read: secondary
                caution: Nur ein Ort
                points: [{label: x, values: {a: 1, b: 2}}]
            sources:
              - {id: one, title: Eins, published: "2026-07", read: part}
              - {id: two, title: Zwei, published: undated, read: secondary}
              - {id: three, title: Drei, published: "2026-07-31", read: primary}
            takeaways: [{text: Drei, sources: [three], asOf: "2026"}]
            """;

    private static Publication composed(String language, String document) {
        byte[] yaml = YAML.formatted(language).getBytes(StandardCharsets.UTF_8);
        Pack pack = PackReader.read("p.yaml", yaml).orElseThrow();
        return Composer.compose(pack, document, ComposeOptions.DEFAULT).orElseThrow();
    }

    @Test
    void theRegisterSaysHowASourceWasReadAndWhenItWasPublishedInTheLanguageOfThePack() {
        assertEquals(
                List.of(
                        "Eins. Juli 2026. In Auszügen gelesen. ",
                        "Zwei. ohne Datum. Gelesen, wie andere es zitieren. ",
                        "Drei. 31. Juli 2026. "),
                registered("de"));
        assertEquals(
                List.of(
                        "Eins. July 2026. Read in part. ",
                        "Zwei. undated. Read as quoted by others. ",
                        "Drei. 31 July 2026. "),
                registered("en"));
    }

    private static List<String> registered(String language) {
        return composed(language, "brief").references().stream()
                .map(reference -> InlineText.of(reference.text()).replace("., ", ". "))
                .toList();
    }

    static Stream<String> documents() {
        return Stream.of("handout", "brief", "deck");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void judgementIsMarkedAndHasNoCitation(String document) {
        List<List<Inline>> marked = new ArrayList<>();
        Tree.each(
                composed("de", document),
                new Tree.Visitor() {
                    @Override
                    public void enter(Node node) {
                        if (node instanceof Block.Paragraph paragraph
                                && InlineText.of(paragraph.content()).contains("Wir sehen")) {
                            marked.add(paragraph.content());
                        }
                    }
                });
        assertFalse(marked.isEmpty());
        for (List<Inline> content : marked) {
            assertTrue(InlineText.of(content).endsWith("(unsere Einschätzung)"), content::toString);
            assertTrue(content.stream().noneMatch(Inline.Citation.class::isInstance));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"brief", "deck"})
    void everyChartSaysWhoWasAskedWhenAndHowItWasReadAndWhatItDoesNotSay(String document) {
        List<String> lines = new ArrayList<>();
        Tree.each(
                composed("de", document),
                new Tree.Visitor() {
                    @Override
                    public void enter(Node node) {
                        if (node instanceof Block.Chart chart) {
                            lines.add(InlineText.of(chart.source()));
                        }
                    }
                });
        assertEquals(1, lines.size());
        for (String part : List.of("Ohne Datum.", "wie andere es zitieren", "Gefragte", "12.345")) {
            assertTrue(lines.getFirst().contains(part), lines::toString);
        }
        // The handout has no room for a box of its own below or beside the chart.
        assertEquals(document.equals("handout"), lines.getFirst().contains("Nur ein Ort"));
        assertTrue(words(composed("de", document)).contains("Nur ein Ort"));
    }

    @Test
    void anAnswerOfTheBriefSaysWhoWasAskedAndWhen() {
        String all = words(composed("de", "brief"));
        assertTrue(all.contains("(Gefragte. Stand Juli 2026)"), all);
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
