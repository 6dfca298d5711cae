package org.briefpack.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.document.Align;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Deck;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.Index;
import org.briefpack.model.document.InlineText;
import org.briefpack.model.document.Publication;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.reader.PackReader;
import org.junit.jupiter.api.Test;

/** Pages of one's own say what no part foresees, and parts stand where the pack wants them. */
class OwnPagesTest {
    private static final String PACK =
            """
            id: own
            title: Tea versus coffee
            subjects:
              - {id: tea, name: Tea, tagline: A leaf, useCases: [For the afternoon]}
              - {id: coffee, name: Coffee, tagline: A bean, useCases: [For the morning]}
            glance: {say: [Both are hot], traps: [Neither is soup], ask: [Which one?]}
            factors:
              - {id: taste, name: Taste, values: {tea: Mild, coffee: Strong}}
            takeaways: [Drink what you like.]
            market:
              - {id: cups, title: Cups a day, unit: cups, kind: bar, asOf: 2026, sources: [s], points: [{label: now, values: {tea: 2, coffee: 3}}]}
            sources: [{id: s, title: A count, checked: 2026-01-01}]
            pages:
              - id: house
                title: Our house rules
                documents: [brief, handout, deck]
                after: glance
                text: |
                  Say **please**, with [a link](https://example.org/).

                  ## How we pour
                  1. Warm the pot
                  2. Pour
                     - slowly
                     - twice

                  | Drink | Minutes |
                  |---|---:|
                  | Tea | 3 |
                  | Coffee \\| espresso | 1 |

                  > [!WARNING] Hot
                  > It is hot.

                  > We never spill.

                  ![A cup](cup.png "Our cup")
                  [chart: cups]
            """;

    @Test
    void everyKindOfBlockIsReadAsMeant() {
        List<Block> page = section(compose(PACK, "brief"), "page-house");
        assertEquals(
                List.of(
                        "Heading",
                        "Paragraph",
                        "Heading",
                        "Items",
                        "Table",
                        "Callout",
                        "Quote",
                        "Figure",
                        "Chart"),
                page.stream().map(b -> b.getClass().getSimpleName()).toList());
        Block.Items list = (Block.Items) page.get(3);
        assertEquals(2, list.items().size());
        assertTrue(list.items().get(1).content().get(1) instanceof Block.Items);
        assertEquals(3, ((Block.Table) page.get(4)).rows().size());
        assertEquals("Hot", InlineText.of(((Block.Callout) page.get(5)).title()));
        assertEquals("A cup", ((Block.Figure) page.get(7)).alt());
    }

    @Test
    void aPageIsReadAsPeopleWriteMarkdown() {
        String text =
                """
                  # First
                  ### Third
                  words
                  ### Empty
                  Below
                  -----
                  4. four
                  5. five

                  Line one\s\s
                  line two

                  ```
                  - to the | letter
                  # too
                  ```
                """;
        int begins = PACK.indexOf("      Say **please**");
        String yaml = PACK.substring(0, begins) + text.indent(4);
        Outcome<Publication> brief = compose(yaml, "brief");
        List<Block> page = section(brief, "page-house");
        List<Integer> levels =
                page.stream()
                        .filter(Block.Heading.class::isInstance)
                        .map(block -> ((Block.Heading) block).level())
                        .toList();
        assertEquals(List.of(1, 2, 3, 3), levels);
        assertTold(yaml, 20, "this heading skips a level");
        assertTold(yaml, 22, "nothing stands below this heading");
        assertEquals(4, ((Block.Items) page.get(5)).start());
        String all = page.toString();
        assertTrue(all.contains("LineBreak"), all);
        assertEquals(
                "- to the | letter # too",
                InlineText.of(((Block.Paragraph) page.getLast()).content()));
    }

    @Test
    void cellsStandAtTheSideThatTheirColumnNames() {
        Block.Table table = (Block.Table) section(compose(PACK, "brief"), "page-house").get(4);
        assertEquals(
                List.of(Align.START, Align.END),
                table.columns().stream().map(Block.TableColumn::align).toList());
    }

    @Test
    void aPageStandsBeforeOrAfterThePartThatItNames() {
        assertEquals(
                List.of("glance", "page-house", "overview"),
                headings(compose(PACK, "brief")).subList(0, 3));
        assertEquals(
                List.of("page-house", "glance"),
                headings(compose(PACK.replace("after: glance", "before: glance"), "brief"))
                        .subList(0, 2));
        assertEquals("page-house", headings(compose(PACK, "handout")).get(1));
        assertFalse(
                headings(compose(PACK.replace("[brief, handout, deck]", "[deck]"), "brief"))
                        .contains("page-house"));
    }

    @Test
    void aPageIsASlideOfTheDeck() {
        Deck deck =
                (Deck)
                        compose(PACK.replace("after: glance", "after: compare"), "deck")
                                .orElseThrow();
        List<String> ids = deck.slides().stream().map(s -> s.id()).toList();
        assertTrue(ids.contains("page-house"), ids.toString());
        assertEquals(ids.indexOf("compare") + 1, ids.indexOf("page-house"), ids.toString());
    }

    @Test
    void partsAreLeftOutRenamedAndBroughtIntoOrderWithoutBrokenLinks() {
        String yaml =
                PACK
                        + "documents:\n  brief:\n    without: [choose]\n    order: [takeaways, compare]\n"
                        + "    titles: {glance: In one page}\n";
        Outcome<Publication> brief = compose(yaml, "brief");
        List<String> names = headings(brief);
        assertEquals(List.of("takeaways", "compare", "glance", "page-house"), names.subList(0, 4));
        assertFalse(names.contains("choose"));
        Block.Heading glance = (Block.Heading) section(brief, "glance").getFirst();
        assertEquals("In one page", InlineText.of(glance.content()));
        assertTrue(Index.of(brief.orElseThrow()).dangling().isEmpty());
    }

    @Test
    void aPartThatIsNotThereIsToldAtItsPlaceWithItsNeighbour() {
        Outcome<Publication> brief =
                compose(PACK + "documents:\n  brief:\n    without: [choose, glanse]\n", "brief");
        Diagnostic told = brief.diagnostics().getFirst();
        assertEquals(Code.NO_SUCH_SECTION, told.code());
        assertEquals("pack.yaml:41:23", told.span().label());
        assertEquals(List.of("did you mean `glance`?"), told.hints());
        Diagnostic page =
                compose(PACK.replace("after: glance", "after: nothing"), "brief")
                        .diagnostics()
                        .getFirst();
        assertEquals("pack.yaml:17:12", page.span().label());
    }

    @Test
    void markdownThatIsNotReadAsMeantIsToldAtItsLine() {
        assertTold(PACK.replace("[!WARNING]", "[!DANCE]"), 32, "there is no callout `DANCE`");
        assertTold(PACK.replace("| Tea | 3 |", "| Tea | 3 | 4 |"), 29, "this row has 3 cells");
        assertTold(PACK.replace("[chart: cups]", "[chart: cup]"), 38, "cup");
    }

    @Test
    void noTextOfAPageIsLostWhateverItsMarkdown() {
        java.util.Random random = new java.util.Random(4);
        String signs = "#>|-*1. ![]()`_\n\n  word ";
        for (int i = 0; i < 400; i++) {
            StringBuilder text = new StringBuilder("start");
            for (int k = 0; k < 60; k++) {
                char c = signs.charAt(random.nextInt(signs.length()));
                text.append(c == '\n' ? "\n      " : String.valueOf(c));
            }
            String yaml =
                    "id: a\ntitle: A\nsubjects: [{id: x, name: X}, {id: y, name: Y}]\npages:\n"
                            + "  - id: p\n    title: P\n    documents: [brief]\n    text: |\n      "
                            + text
                            + "\n      end\n";
            Outcome<Pack> read = PackReader.read("p.yaml", yaml.getBytes(StandardCharsets.UTF_8));
            assertTrue(
                    read.found().isPresent()
                            || read.diagnostics().stream().allMatch(d -> d.span().isKnown()),
                    yaml);
        }
    }

    private static void assertTold(String yaml, int line, String words) {
        List<Diagnostic> told =
                PackReader.read("pack.yaml", yaml.getBytes(StandardCharsets.UTF_8)).diagnostics();
        assertTrue(
                told.stream().anyMatch(d -> d.span().line() == line && d.message().contains(words)),
                told.toString());
    }

    private static List<String> headings(Outcome<Publication> document) {
        return ((Document) document.orElseThrow())
                .blocks().stream()
                        .filter(b -> b instanceof Block.Heading h && h.level() == 1)
                        .map(b -> ((Block.Heading) b).id())
                        .toList();
    }

    private static List<Block> section(Outcome<Publication> document, String id) {
        List<Block> blocks = ((Document) document.orElseThrow()).blocks();
        int from = 0;
        while (!(blocks.get(from) instanceof Block.Heading h && h.id().equals(id))) {
            from++;
        }
        int to = from + 1;
        while (to < blocks.size()
                && !(blocks.get(to) instanceof Block.Heading next && next.level() == 1)) {
            to++;
        }
        return blocks.subList(from, to);
    }

    private static Outcome<Publication> compose(String yaml, String document) {
        return PackReader.read("pack.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                .then(pack -> Composer.compose(pack, document, ComposeOptions.DEFAULT));
    }
}
