package org.briefpack.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.InlineText;
import org.briefpack.model.document.ParagraphRole;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.reader.PackReader;
import org.briefpack.model.words.FixedWords;
import org.briefpack.renderer.testkit.PackMaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A document that says little is not stretched over pages that are next to empty. */
class ShortDocumentsTest {
    private static final String HEAD =
            "id: a\ntitle: A\nsubjects: [{id: x, name: X}, {id: y, name: Y}]\n";

    private static final String GLOSSARY =
            "glossary: [{id: g, term: Berth, meaning: Where a ship lies}]\n";

    private static final String INTAKE =
            "intake: {minutes: 5, agenda: [{minutes: 5, title: All, questions: [What?]}]}\n";

    @Test
    void onePartIsThereAtOnceWithoutContentsOrAnnex() {
        List<Block> blocks = brief(HEAD + GLOSSARY);
        assertEquals(List.of("Glossary"), headings(blocks));
        assertFalse(blocks.stream().anyMatch(Block.Contents.class::isInstance));
        assertFalse(blocks.stream().anyMatch(Block.PageBreak.class::isInstance));
    }

    @Test
    void whatOpensTheAnnexStandsOnThePageThatItOpens() {
        List<Block> blocks = brief(HEAD + INTAKE);
        int form = headings(blocks).indexOf("Intake form");
        assertEquals("Annex: to use and to look up", headings(blocks).get(form - 1));
        List<Block> breaks = blocks.stream().filter(Block.PageBreak.class::isInstance).toList();
        assertEquals(1, breaks.size());
        Block after = blocks.get(blocks.indexOf(breaks.getFirst()) + 1);
        assertTrue(after instanceof Block.Heading h && h.id().equals("annex"), after::toString);
    }

    @Test
    void aLongListOfContentsHasAPageOfItsOwnAndTheAnnexBeginsOne() {
        Pack pack = read(new String(bytes("rust-vs-go"), StandardCharsets.UTF_8));
        List<Block> blocks = blocks(pack, "brief");
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Contents) {
                assertTrue(blocks.get(i + 1) instanceof Block.PageBreak);
            } else if (blocks.get(i) instanceof Block.Heading h && h.id().equals("annex")) {
                assertTrue(blocks.get(i - 1) instanceof Block.PageBreak);
            }
        }
    }

    @Test
    void aChartWithoutAQuestionIsNotTitledTwice() {
        String series =
                "{id: m, title: Cups, unit: cups, kind: bar, sources: [s], asOf: \"2026\",%s points:"
                        + " [{label: May, values: {x: 1}}]}";
        String sources = "sources: [{id: s, title: S}]\n";
        String plain = HEAD + "market: [" + series.formatted("") + "]\n" + sources;
        String asked =
                HEAD + "market: [" + series.formatted(" question: How many?,") + "]\n" + sources;
        assertEquals(0, brief(plain).stream().filter(ShortDocumentsTest::isSecond).count());
        assertEquals(1, brief(asked).stream().filter(ShortDocumentsTest::isSecond).count());
    }

    private static boolean isSecond(Block block) {
        return block instanceof Block.Heading heading && heading.level() == 2;
    }

    static Stream<Integer> seeds() {
        return IntStream.range(0, 40).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noPageHoldsOnlyWhatOpensOrNamesIt(int seed) {
        List<String> languages = FixedWords.languages();
        String language = languages.get(seed % languages.size());
        Pack pack = new PackMaker(seed, seed % 10 / 9.0, 3).pack(language);
        for (DocumentKind kind : Composer.documents()) {
            if (!kind.name().equals("deck")) {
                boolean said = false;
                for (Block block : blocks(pack, kind.name())) {
                    if (block instanceof Block.PageBreak) {
                        assertTrue(said, kind.name() + " has a page of headings only");
                        said = false;
                    }
                    said |=
                            !(block instanceof Block.Heading)
                                    && !(block instanceof Block.Figure)
                                    && !(block instanceof Block.Paragraph p
                                            && p.role() != ParagraphRole.BODY);
                }
            }
        }
    }

    private static List<Block> brief(String yaml) {
        return blocks(read(yaml), "brief");
    }

    private static List<Block> blocks(Pack pack, String name) {
        return ((Document)
                        new Edition(pack, ComposeOptions.DEFAULT)
                                .document(name)
                                .orElseThrow()
                                .with(Map.of())
                                .orElseThrow())
                .blocks();
    }

    private static List<String> headings(List<Block> blocks) {
        return blocks.stream()
                .filter(b -> b instanceof Block.Heading h && h.level() == 1)
                .map(b -> InlineText.of(((Block.Heading) b).content()))
                .toList();
    }

    private static byte[] bytes(String name) {
        return BuiltIns.pack(name).orElseThrow().bytes();
    }

    private static Pack read(String yaml) {
        return PackReader.read("p.yaml", yaml.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }
}
