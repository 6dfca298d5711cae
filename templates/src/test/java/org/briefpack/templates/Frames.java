package org.briefpack.templates;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Deck;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.InlineText;
import org.briefpack.model.document.Node;
import org.briefpack.model.document.Publication;
import org.briefpack.model.document.Region;
import org.briefpack.model.document.Slide;
import org.briefpack.model.document.SlideLayout;
import org.briefpack.model.document.Tree;

/** Looks for frames with nothing in them, and for signs that set nothing apart. */
final class Frames {
    private static final Pattern DANGLING =
            Pattern.compile("^[\\s·,;:.–-]|\\s[·,;–-]$|[·,;:]\\s*$|\\(\\)|^\\W*$|· ·|\\.\\.$");

    private Frames() {}

    static void assertNoneIsEmpty(String name, Publication publication) {
        switch (publication) {
            case Document document -> {
                headings(name, document.blocks());
                line(name, document.page().footer());
                line(name, document.page().header());
            }
            case Deck deck -> {
                line(name, deck.footer());
                deck.slides().forEach(slide -> slide(name, slide));
            }
        }
        Tree.each(
                publication,
                new Tree.Visitor() {
                    @Override
                    public void enter(Node node) {
                        check(name, node);
                    }
                });
    }

    private static void slide(String name, Slide slide) {
        boolean frame =
                slide.layout() == SlideLayout.TITLE || slide.layout() == SlideLayout.SECTION;
        boolean body =
                slide.regions().keySet().stream()
                        .anyMatch(r -> r == Region.BODY || r == Region.LEFT || r == Region.RIGHT);
        assertTrue(frame || body, name + " " + slide.id());
    }

    /** A heading has something below it before the next of its rank. */
    private static void headings(String name, List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading heading) {
                String words = name + ": " + InlineText.of(heading.content());
                assertTrue(i + 1 < blocks.size(), words);
                assertFalse(
                        blocks.get(i + 1) instanceof Block.Heading next
                                && next.level() <= heading.level(),
                        words);
            }
        }
    }

    private static void check(String name, Node node) {
        switch (node) {
            case Block.Heading b -> line(name, b.content());
            case Block.Paragraph b -> {
                if (!b.content().stream().anyMatch(i -> i instanceof Inline.Variable)) {
                    line(name, b.content());
                }
            }
            case Block.Items b -> assertFalse(b.items().isEmpty(), name);
            case Block.Item b -> assertFalse(b.content().isEmpty(), name);
            case Block.Table b -> table(name, b);
            case Block.Definitions b -> assertFalse(b.entries().isEmpty(), name);
            case Block.Callout b -> assertFalse(b.content().isEmpty(), name);
            case Block.Cards b -> {
                assertFalse(b.cards().isEmpty(), name);
                assertTrue(b.perRow() <= b.cards().size(), name);
            }
            case Block.Card b -> assertFalse(b.content().isEmpty() && b.kicker().isEmpty(), name);
            case Block.Columns b -> assertFalse(b.columns().isEmpty(), name);
            case Block.Quote b -> assertFalse(b.content().isEmpty(), name);
            case Slide slide -> line(name, slide.title());
            default -> {}
        }
    }

    private static void table(String name, Block.Table table) {
        assertTrue(table.rows().size() > table.headerRows(), name + ": " + table.summary());
        for (Block.Row row : table.rows()) {
            assertFalse(
                    row.cells().stream().allMatch(cell -> cell.content().isEmpty()),
                    name + ": " + table.summary());
        }
    }

    private static void line(String name, List<Inline> content) {
        String words = InlineText.of(content);
        assertFalse(!words.isEmpty() && DANGLING.matcher(words).find(), name + ": “" + words + "”");
    }
}
