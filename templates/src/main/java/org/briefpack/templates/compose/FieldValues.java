package org.briefpack.templates.compose;

import org.briefpack.model.document.Block;
import org.briefpack.model.document.Deck;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.Metadata;
import org.briefpack.model.document.PageSetup;
import org.briefpack.model.document.Publication;
import org.briefpack.model.document.Region;
import org.briefpack.model.document.Slide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;

/**
 * Puts other values into a publication's fields. A template cannot see the values, so the rest of
 * the publication is as it would be if it were composed anew; whatever holds no field stays the
 * very same object.
 */
public final class FieldValues {
    private final Map<String, String> values;

    private FieldValues(Map<String, String> values) {
        this.values = values;
    }

    /** Returns the publication with these values over the ones it has. */
    public static Publication in(Publication publication, Map<String, String> fields) {
        Metadata old = publication.metadata();
        SequencedMap<String, String> properties = new LinkedHashMap<>(old.properties());
        properties.putAll(fields);
        Metadata metadata = old.with(properties);
        FieldValues values = new FieldValues(properties);
        return switch (publication) {
            case Document d ->
                    new Document(
                            metadata,
                            values.page(d.page()),
                            values.blocks(d.blocks()),
                            d.references());
            case Deck d ->
                    new Deck(
                            metadata,
                            values.inlines(d.footer()),
                            each(d.slides(), values::slide),
                            d.references());
        };
    }

    private PageSetup page(PageSetup page) {
        return new PageSetup(
                page.paper(),
                page.titlePage(),
                inlines(page.header()),
                inlines(page.footer()),
                page.maxPages(),
                page.densities());
    }

    private Slide slide(Slide slide) {
        List<Inline> title = inlines(slide.title());
        List<Block> notes = blocks(slide.notes());
        SequencedMap<Region, List<Block>> regions = new LinkedHashMap<>();
        boolean same = title == slide.title() && notes == slide.notes();
        for (Map.Entry<Region, List<Block>> region : slide.regions().entrySet()) {
            List<Block> filled = blocks(region.getValue());
            regions.put(region.getKey(), filled);
            same &= filled == region.getValue();
        }
        return same
                ? slide
                : new Slide(
                        slide.id(),
                        slide.layout(),
                        title,
                        regions,
                        notes,
                        slide.time(),
                        slide.section(),
                        slide.overflow(),
                        slide.span());
    }

    private List<Block> blocks(List<Block> blocks) {
        return each(blocks, this::block);
    }

    private List<Inline> inlines(List<Inline> inlines) {
        return each(inlines, this::inline);
    }

    /** Returns the list itself where no entry changes. */
    private static <T> List<T> each(List<T> list, UnaryOperator<T> change) {
        List<T> changed = null;
        for (int i = 0; i < list.size(); i++) {
            T old = list.get(i);
            T now = change.apply(old);
            if (now != old && changed == null) {
                changed = new ArrayList<>(list);
            }
            if (changed != null) {
                changed.set(i, now);
            }
        }
        return changed == null ? list : List.copyOf(changed);
    }

    private Block block(Block block) {
        Block filled = filled(block);
        // Records compare by value; what did not change is to stay the same object.
        return filled.equals(block) ? block : filled;
    }

    private Block filled(Block block) {
        return switch (block) {
            case Block.Heading b ->
                    new Block.Heading(b.level(), b.id(), inlines(b.content()), b.span());
            case Block.Paragraph b -> new Block.Paragraph(b.role(), inlines(b.content()), b.span());
            case Block.Items b ->
                    new Block.Items(b.style(), b.start(), each(b.items(), this::item), b.span());
            case Block.Table b -> table(b);
            case Block.Definitions b ->
                    new Block.Definitions(each(b.entries(), this::definition), b.span());
            case Block.Callout b ->
                    new Block.Callout(b.tone(), inlines(b.title()), blocks(b.content()), b.span());
            case Block.Cards b ->
                    new Block.Cards(b.perRow(), each(b.cards(), this::card), b.span());
            case Block.Columns b -> new Block.Columns(each(b.columns(), this::column), b.span());
            case Block.Chart b -> chart(b);
            case Block.Figure b -> figure(b);
            case Block.Quote b ->
                    new Block.Quote(blocks(b.content()), inlines(b.attribution()), b.span());
            case Block.Question b -> question(b);
            case Block.Contents b -> new Block.Contents(inlines(b.title()), b.depth(), b.span());
            case Block.Field b -> field(b);
            case Block.References b -> b;
            case Block.Divider b -> b;
            case Block.PageBreak b -> b;
        };
    }

    /** A place to fill in that is bound to a field shows its value. */
    private Block field(Block.Field b) {
        return new Block.Field(
                b.name(),
                b.kind(),
                b.label(),
                values.getOrDefault(b.key(), b.value()),
                b.options(),
                b.key(),
                b.lines(),
                b.span());
    }

    private Block.Item item(Block.Item item) {
        List<Block> content = blocks(item.content());
        return content == item.content() ? item : new Block.Item(item.id(), content, item.span());
    }

    private Block table(Block.Table b) {
        return new Block.Table(
                b.id(),
                inlines(b.caption()),
                b.summary(),
                b.columns(),
                b.headerRows(),
                b.headerColumns(),
                b.wide(),
                each(b.rows(), this::row),
                b.span());
    }

    private Block.Row row(Block.Row row) {
        List<Block.Cell> cells = each(row.cells(), this::cell);
        return cells == row.cells() ? row : new Block.Row(cells, row.span());
    }

    private Block.Cell cell(Block.Cell cell) {
        List<Block> content = blocks(cell.content());
        return content == cell.content()
                ? cell
                : new Block.Cell(content, cell.columnSpan(), cell.rowSpan(), cell.span());
    }

    private Block.Definition definition(Block.Definition entry) {
        List<Inline> term = inlines(entry.term());
        List<Block> meaning = blocks(entry.meaning());
        return term == entry.term() && meaning == entry.meaning()
                ? entry
                : new Block.Definition(entry.id(), term, meaning, entry.span());
    }

    private Block.Card card(Block.Card card) {
        List<Inline> kicker = inlines(card.kicker());
        List<Inline> title = inlines(card.title());
        List<Block> content = blocks(card.content());
        return kicker == card.kicker() && title == card.title() && content == card.content()
                ? card
                : new Block.Card(card.accent(), kicker, title, content, card.span());
    }

    private Block.Column column(Block.Column column) {
        List<Block> content = blocks(column.content());
        return content == column.content()
                ? column
                : new Block.Column(column.weight(), content, column.span());
    }

    private Block chart(Block.Chart b) {
        return new Block.Chart(
                b.id(),
                b.kind(),
                inlines(b.title()),
                b.unit(),
                b.categories(),
                b.series(),
                inlines(b.source()),
                b.alt(),
                b.span());
    }

    private Block figure(Block.Figure b) {
        return new Block.Figure(
                b.id(),
                b.asset(),
                b.alt(),
                inlines(b.caption()),
                b.width(),
                b.decorative(),
                b.span());
    }

    private Block question(Block.Question b) {
        return new Block.Question(
                b.id(),
                inlines(b.prompt()),
                each(b.answers(), this::answer),
                inlines(b.followUp()),
                inlines(b.attribute()),
                b.span());
    }

    private Block.Answer answer(Block.Answer answer) {
        List<Block> content = blocks(answer.content());
        return content == answer.content()
                ? answer
                : new Block.Answer(answer.grade(), answer.label(), content, answer.span());
    }

    private Inline inline(Inline inline) {
        return switch (inline) {
            case Inline.Variable v -> variable(v);
            case Inline.Emphasis i -> {
                List<Inline> content = inlines(i.content());
                yield content == i.content() ? i : new Inline.Emphasis(content, i.span());
            }
            case Inline.Strong i -> {
                List<Inline> content = inlines(i.content());
                yield content == i.content() ? i : new Inline.Strong(content, i.span());
            }
            case Inline.Link i -> {
                List<Inline> content = inlines(i.content());
                yield content == i.content() ? i : new Inline.Link(content, i.target(), i.span());
            }
            case Inline.Foreign i -> {
                List<Inline> content = inlines(i.content());
                yield content == i.content()
                        ? i
                        : new Inline.Foreign(i.language(), content, i.span());
            }
            case Inline.Footnote i -> {
                List<Block> content = blocks(i.content());
                yield content == i.content() ? i : new Inline.Footnote(content, i.span());
            }
            case Inline.Text i -> i;
            case Inline.Code i -> i;
            case Inline.Citation i -> i;
            case Inline.Abbreviation i -> i;
            case Inline.LineBreak i -> i;
        };
    }

    private Inline variable(Inline.Variable v) {
        String value = values.getOrDefault(v.key(), "");
        return value.equals(v.value())
                ? v
                : new Inline.Variable(v.key(), v.label(), value, v.span());
    }
}
