package org.briefpack.templates.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.FieldKind;
import org.briefpack.model.document.Grade;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.ListStyle;
import org.briefpack.model.document.Notation;
import org.briefpack.model.document.ParagraphRole;
import org.briefpack.model.document.Tone;
import org.briefpack.model.theme.Accent;

/** Reads blocks. Running text between blocks becomes a paragraph. */
final class BlockReader {
    private final InlineReader inlines;
    private final Map<String, String> properties;
    private final TableReader tables = new TableReader(this);
    private final ChartReader charts;
    private final PageEnds ends = new PageEnds();

    /**
     * Starts reading for one publication.
     *
     * @param properties the values of the fields
     * @param notation how its language writes figures
     */
    BlockReader(InlineReader inlines, Map<String, String> properties, Notation notation) {
        this.inlines = inlines;
        this.properties = properties;
        charts = new ChartReader(this, notation);
    }

    /** Returns what was met of ends of pages. */
    PageEnds ends() {
        return ends;
    }

    /** Reads the blocks that an element holds; those that show nothing are left out. */
    List<Block> content(Element element, String... leaveOut) {
        List<String> named = List.of(leaveOut);
        List<Block> blocks = new ArrayList<>();
        List<Child> running = new ArrayList<>();
        for (Child child : element.children()) {
            if (InlineReader.isInline(child)) {
                running.add(child);
            } else if (child instanceof Element block && !named.contains(block.name())) {
                flush(element, running, blocks);
                blocks.addAll(block.name().equals("under") ? under(block) : List.of(block(block)));
            }
        }
        flush(element, running, blocks);
        return Pruning.of(blocks);
    }

    /** What stands below a line, or below opening blocks: nothing of them without it. */
    private List<Block> under(Element element) {
        List<Block> below = content(element, "title", "opening");
        if (below.isEmpty()) {
            return List.of();
        }
        List<Block> all = new ArrayList<>();
        element.first("opening").ifPresent(opening -> all.addAll(content(opening)));
        ends.opens(all);
        List<Inline> title = text(element, "title");
        if (!title.isEmpty()) {
            Inline strong = new Inline.Strong(title, element.at());
            all.add(new Block.Paragraph(ParagraphRole.BODY, List.of(strong), element.at()));
        }
        all.addAll(below);
        return all;
    }

    /** Reads an element of running text; an empty list where the element is missing. */
    List<Inline> text(Element owner, String name) {
        return owner.first(name).map(this::text).orElse(List.of());
    }

    /** Reads an element of running text. */
    List<Inline> text(Element element) {
        return inlines.read(element, this);
    }

    private void flush(Element owner, List<Child> running, List<Block> blocks) {
        List<Inline> content = inlines.read(owner, running, this);
        if (!content.isEmpty()) {
            blocks.add(new Block.Paragraph(ParagraphRole.BODY, content, owner.at()));
        }
        running.clear();
    }

    private Block block(Element e) {
        return switch (e.name()) {
            case "heading" -> new Block.Heading(level(e), e.attribute("id", ""), text(e), e.at());
            case "p" ->
                    new Block.Paragraph(
                            Attributes.choice(e, "role", ParagraphRole.class, ParagraphRole.BODY),
                            text(e),
                            e.at());
            case "list" -> list(e);
            case "table" -> tables.read(e);
            case "definitions" -> definitions(e);
            case "callout" ->
                    new Block.Callout(
                            Attributes.choice(e, "tone", Tone.class, Tone.NOTE),
                            text(e, "title"),
                            content(e, "title"),
                            e.at());
            case "cards" -> cards(e);
            case "columns" -> columns(e);
            case "chart" -> charts.read(e);
            case "diagram" -> new DiagramReader(this).read(e);
            case "figure" -> figure(e);
            case "quote" ->
                    new Block.Quote(content(e, "attribution"), text(e, "attribution"), e.at());
            case "question" -> question(e);
            case "field" -> field(e);
            case "contents" -> contents(e);
            case "references" -> new Block.References(e.at());
            case "divider" -> new Block.Divider(e.at());
            case "page-break" -> pageBreak(e);
            default -> throw new MarkupProblem(e, "<" + e.name() + "> is not a block");
        };
    }

    private Block pageBreak(Element element) {
        return onlyFrom(element, "after", new Block.PageBreak(element.at()));
    }

    private Block contents(Element element) {
        int depth = Attributes.whole(element, "depth", 2);
        Block list = new Block.Contents(text(element, "title"), depth, element.at());
        return onlyFrom(element, "from", list);
    }

    private Block onlyFrom(Element element, String attribute, Block block) {
        int lines = Attributes.whole(element, attribute, 0);
        if (lines > 0) {
            ends.onlyFrom(lines, block);
        }
        return block;
    }

    private static int level(Element element) {
        int level = Attributes.whole(element, "level", 1);
        if (level < 1 || level > 6) {
            throw new MarkupProblem(element, "the level of a heading goes from 1 to 6");
        }
        return level;
    }

    private Block list(Element element) {
        List<Block.Item> items = new ArrayList<>();
        for (Element item : named(element, "item")) {
            items.add(new Block.Item(item.attribute("id", ""), content(item), item.at()));
        }
        return new Block.Items(
                Attributes.choice(element, "style", ListStyle.class, ListStyle.BULLET),
                Attributes.whole(element, "start", 1),
                items,
                element.at());
    }

    private Block definitions(Element element) {
        List<Block.Definition> entries = new ArrayList<>();
        for (Element entry : named(element, "definition")) {
            entries.add(
                    new Block.Definition(
                            entry.attribute("id", ""),
                            text(entry, "term"),
                            content(entry, "term"),
                            entry.at()));
        }
        return new Block.Definitions(entries, element.at());
    }

    private Block cards(Element element) {
        List<Block.Card> cards = new ArrayList<>();
        for (Element card : named(element, "card")) {
            cards.add(
                    new Block.Card(
                            Attributes.choice(card, "accent", Accent.class, Accent.NEUTRAL),
                            text(card, "kicker"),
                            text(card, "title"),
                            content(card, "kicker", "title"),
                            card.at()));
        }
        return new Block.Cards(Attributes.whole(element, "per-row", 2), cards, element.at());
    }

    private Block columns(Element element) {
        List<Block.Column> columns = new ArrayList<>();
        for (Element column : named(element, "column")) {
            double weight = Attributes.number(column, "weight", 1);
            columns.add(new Block.Column(weight, content(column), column.at()));
        }
        return new Block.Columns(columns, element.at());
    }

    private Block figure(Element element) {
        boolean decorative = Attributes.flag(element, "decorative");
        return new Block.Figure(
                element.attribute("id", ""),
                element.attribute("asset", ""),
                element.attribute("alt", ""),
                text(element, "caption"),
                Attributes.number(element, "width", 1),
                decorative,
                element.at());
    }

    private Block question(Element element) {
        List<Block.Answer> answers = new ArrayList<>();
        for (Element child : element.elements()) {
            if (child.name().equals("answer")) {
                Grade grade = Attributes.choice(child, "grade", Grade.class, Grade.ACCEPTABLE);
                answers.add(
                        new Block.Answer(
                                grade, child.attribute("label", ""), content(child), child.at()));
            }
        }
        return new Block.Question(
                element.attribute("id", ""),
                text(element, "prompt"),
                answers,
                text(element, "follow-up"),
                text(element, "attribute"),
                element.at());
    }

    private Block field(Element element) {
        List<String> options = new ArrayList<>();
        for (Element option : named(element, "option")) {
            options.add(org.briefpack.model.document.InlineText.of(text(option)));
        }
        String key = element.attribute("key", "");
        return new Block.Field(
                element.attribute("name", ""),
                Attributes.choice(element, "kind", FieldKind.class, FieldKind.TEXT),
                element.attribute("label", ""),
                properties.getOrDefault(key, element.attribute("value", "")),
                options,
                key,
                Attributes.whole(element, "lines", 1),
                element.at());
    }

    /** Returns the children, all of which must have the name. */
    static List<Element> named(Element parent, String name) {
        List<Element> children = parent.elements();
        for (Element child : children) {
            if (!child.name().equals(name)) {
                throw new MarkupProblem(
                        child,
                        "<" + parent.name() + "> holds <" + name + ">, not <" + child.name() + ">");
            }
        }
        return children;
    }
}
