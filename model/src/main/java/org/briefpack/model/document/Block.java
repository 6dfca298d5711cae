package org.briefpack.model.document;

import java.util.List;
import java.util.Optional;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.theme.Accent;
import org.jspecify.annotations.Nullable;

/** A piece of a page: what stands below one another. */
public sealed interface Block extends Node {
    /** A piece of a block that was written at a place of its own. */
    sealed interface Part extends Node {}

    /**
     * A heading.
     *
     * @param level 1 to 6; a document's title is not a heading
     * @param id target of links; may be empty
     * @param content the text
     * @param span where
     */
    record Heading(int level, String id, List<Inline> content, SourceSpan span) implements Block {
        /** Copies the content; refuses levels outside 1 to 6. */
        public Heading {
            if (level < 1 || level > 6) {
                throw new IllegalArgumentException("level " + level);
            }
            content = List.copyOf(content);
        }
    }

    /**
     * A paragraph.
     *
     * @param role what it is for; decides how it looks
     * @param content the text
     * @param span where
     */
    record Paragraph(ParagraphRole role, List<Inline> content, SourceSpan span) implements Block {
        /** Copies the content. */
        public Paragraph {
            content = List.copyOf(content);
        }

        /** Returns an ordinary paragraph of plain text. */
        public static Paragraph of(String text) {
            return new Paragraph(
                    ParagraphRole.BODY, List.of(Inline.Text.of(text)), SourceSpan.NONE);
        }
    }

    /**
     * A list.
     *
     * @param style bullets, numbers or ticks
     * @param start first number of a numbered list, from 1
     * @param items its items
     * @param span where
     */
    record Items(ListStyle style, int start, List<Item> items, SourceSpan span) implements Block {
        /** Copies the items. */
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * An item of a list.
     *
     * @param id target of links; may be empty
     * @param content at least one block; nested lists go here
     * @param span where
     */
    record Item(String id, List<Block> content, SourceSpan span) implements Part {
        /** Copies the content. */
        public Item {
            content = List.copyOf(content);
        }
    }

    /**
     * A table. The grid is {@code columns.size()} wide; cells that a span covers are not listed.
     *
     * @param id target of links; may be empty
     * @param caption shown with the table; may be empty
     * @param summary what the table says, for people who do not see it; may be empty
     * @param columns width and alignment of each column; never empty
     * @param headerRows how many rows from the top are headers, repeated on each page
     * @param headerColumns how many columns from the start are headers
     * @param wide whether it wants a landscape page where the format has one
     * @param rows its rows, header rows first
     * @param span where
     */
    record Table(
            String id,
            List<Inline> caption,
            String summary,
            List<TableColumn> columns,
            int headerRows,
            int headerColumns,
            boolean wide,
            List<Row> rows,
            SourceSpan span)
            implements Block {
        /** Copies the lists. */
        public Table {
            caption = List.copyOf(caption);
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A column of a table.
     *
     * @param weight share of the table's width, above 0; shares are relative to their sum
     * @param align how its text is set
     */
    record TableColumn(double weight, Align align) {}

    /**
     * A row of a table.
     *
     * @param cells its cells, without those that a row span from above covers
     * @param span where
     */
    record Row(List<Cell> cells, SourceSpan span) implements Part {
        /** Copies the cells. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell of a table.
     *
     * @param content its blocks; empty for an empty cell
     * @param columnSpan grid columns it covers, from 1
     * @param rowSpan grid rows it covers, from 1
     * @param accent the colour that its text wears below the header rows; null for the table's own
     * @param span where
     */
    record Cell(
            List<Block> content,
            int columnSpan,
            int rowSpan,
            @Nullable Accent accent,
            SourceSpan span)
            implements Part {
        /** Copies the content. */
        public Cell {
            content = List.copyOf(content);
        }

        /** Returns a cell in the table's own colour. */
        public Cell(List<Block> content, int columnSpan, int rowSpan, SourceSpan span) {
            this(content, columnSpan, rowSpan, null, span);
        }

        /** Returns the same cell with other blocks in it. */
        Cell with(List<Block> others) {
            return new Cell(others, columnSpan, rowSpan, accent, span);
        }

        /** Returns a cell of one grid field with one paragraph of plain text. */
        public static Cell of(String text) {
            return new Cell(List.of(Paragraph.of(text)), 1, 1, SourceSpan.NONE);
        }
    }

    /**
     * Terms with their meanings.
     *
     * @param entries the terms in order
     * @param span where
     */
    record Definitions(List<Definition> entries, SourceSpan span) implements Block {
        /** Copies the entries. */
        public Definitions {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A term with its meaning.
     *
     * @param id target of links; may be empty
     * @param term what is explained
     * @param meaning the explanation
     * @param span where
     */
    record Definition(String id, List<Inline> term, List<Block> meaning, SourceSpan span)
            implements Part {
        /** Copies the lists. */
        public Definition {
            term = List.copyOf(term);
            meaning = List.copyOf(meaning);
        }
    }

    /**
     * A box that stands out from the text.
     *
     * @param tone what kind of message it is
     * @param title may be empty
     * @param content its blocks
     * @param span where
     */
    record Callout(Tone tone, List<Inline> title, List<Block> content, SourceSpan span)
            implements Block {
        /** Copies the lists. */
        public Callout {
            title = List.copyOf(title);
            content = List.copyOf(content);
        }
    }

    /**
     * Boxes of equal width side by side.
     *
     * @param perRow how many fit in a row, from 1
     * @param cards the boxes in reading order
     * @param span where
     */
    record Cards(int perRow, List<Card> cards, SourceSpan span) implements Block {
        /** Copies the cards. */
        public Cards {
            cards = List.copyOf(cards);
        }
    }

    /**
     * One box of {@link Cards}.
     *
     * @param accent which of the theme's accent colours it wears
     * @param kicker small line above the title; may be empty
     * @param title may be empty
     * @param content its blocks
     * @param span where
     */
    record Card(
            Accent accent,
            List<Inline> kicker,
            List<Inline> title,
            List<Block> content,
            SourceSpan span)
            implements Part {
        /** Copies the lists. */
        public Card {
            kicker = List.copyOf(kicker);
            title = List.copyOf(title);
            content = List.copyOf(content);
        }
    }

    /**
     * Text in columns side by side; each column is read to its end before the next.
     *
     * @param columns the columns in reading order
     * @param span where
     */
    record Columns(List<Column> columns, SourceSpan span) implements Block {
        /** Copies the columns. */
        public Columns {
            columns = List.copyOf(columns);
        }
    }

    /**
     * One column of {@link Columns}.
     *
     * @param weight share of the width, above 0
     * @param content its blocks
     * @param span where
     */
    record Column(double weight, List<Block> content, SourceSpan span) implements Part {
        /** Copies the content. */
        public Column {
            content = List.copyOf(content);
        }
    }

    /**
     * A chart with its data.
     *
     * @param id target of links; may be empty
     * @param kind bars, columns, lines or a pie
     * @param title what it shows
     * @param unit of the values, such as "% of respondents"; may be empty
     * @param categories labels along the category axis; never empty
     * @param series the data; a pie shows the first only
     * @param source where the figures come from; may be empty
     * @param alt what the chart says, with the figures; never empty
     * @param span where
     */
    record Chart(
            String id,
            ChartKind kind,
            List<Inline> title,
            String unit,
            List<String> categories,
            List<ChartSeries> series,
            List<Inline> source,
            String alt,
            SourceSpan span)
            implements Block {
        /** Copies the lists. */
        public Chart {
            title = List.copyOf(title);
            categories = List.copyOf(categories);
            series = List.copyOf(series);
            source = List.copyOf(source);
        }
    }

    /**
     * One row of data of a {@link Chart}.
     *
     * @param name label in the legend
     * @param accent which of the theme's accent colours it wears
     * @param values one for each category; empty where there is no figure
     */
    record ChartSeries(String name, Accent accent, List<Optional<Double>> values) {
        /** Copies the values. */
        public ChartSeries {
            values = List.copyOf(values);
        }

        /** Returns the last category with a figure, counted from 0; -1 where there is none. */
        public int last() {
            int last = values.size() - 1;
            while (last >= 0 && value(last).isEmpty()) {
                last--;
            }
            return last;
        }

        /**
         * Returns the figure of a category, counted from 0; empty where there is none that is
         * finite.
         */
        public Optional<Double> value(int category) {
            return category < values.size()
                    ? values.get(category).filter(Double::isFinite)
                    : Optional.empty();
        }
    }

    /**
     * What is drawn from data: boxes, words and the lines between them.
     *
     * @param id target of links; may be empty
     * @param kind what it shows, and how its entries are read
     * @param entries the data in reading order; never empty
     * @param source where it comes from; may be empty
     * @param alt what the drawing says, for people who do not see it; empty where its words say all
     * @param span where
     */
    record Diagram(
            String id,
            DiagramKind kind,
            List<Entry> entries,
            List<Inline> source,
            String alt,
            SourceSpan span)
            implements Block {
        /** Copies the lists. */
        public Diagram {
            entries = List.copyOf(entries);
            source = List.copyOf(source);
        }
    }

    /**
     * One thing that a {@link Diagram} shows; {@link DiagramKind} says what its parts mean.
     *
     * @param label what it is called
     * @param text what is said of it; may be empty
     * @param accent which of the theme's accent colours it wears
     * @param icon name of its {@link org.briefpack.model.theme.Icon}; empty for none
     * @param at where it lies on an axis; 0 where there is none
     * @param inner what leads on from it or stands inside
     * @param span where
     */
    record Entry(
            List<Inline> label,
            List<Inline> text,
            Accent accent,
            String icon,
            double at,
            List<Entry> inner,
            SourceSpan span)
            implements Part {
        /** Copies the lists. */
        public Entry {
            label = List.copyOf(label);
            text = List.copyOf(text);
            inner = List.copyOf(inner);
        }
    }

    /**
     * A picture.
     *
     * @param id target of links; may be empty
     * @param asset name of the picture in the request's assets
     * @param alt what it shows; empty only where decorative
     * @param caption may be empty
     * @param width share of the text width, above 0 up to 1
     * @param decorative whether it says nothing and is skipped when read aloud
     * @param span where
     */
    record Figure(
            String id,
            String asset,
            String alt,
            List<Inline> caption,
            double width,
            boolean decorative,
            SourceSpan span)
            implements Block {
        /** Copies the caption. */
        public Figure {
            caption = List.copyOf(caption);
        }
    }

    /**
     * Somebody's words.
     *
     * @param content the words
     * @param attribution who said it; may be empty
     * @param span where
     */
    record Quote(List<Block> content, List<Inline> attribution, SourceSpan span) implements Block {
        /** Copies the lists. */
        public Quote {
            content = List.copyOf(content);
            attribution = List.copyOf(attribution);
        }
    }

    /**
     * A screening question with what to listen for.
     *
     * @param id target of links; may be empty
     * @param prompt the question
     * @param answers from strong to rehearsed; any may be missing
     * @param followUp what to ask next; may be empty
     * @param attribute what it tells on the scorecard; may be empty
     * @param span where
     */
    record Question(
            String id,
            List<Inline> prompt,
            List<Answer> answers,
            List<Inline> followUp,
            List<Inline> attribute,
            SourceSpan span)
            implements Block {
        /** Copies the lists. */
        public Question {
            prompt = List.copyOf(prompt);
            answers = List.copyOf(answers);
            followUp = List.copyOf(followUp);
            attribute = List.copyOf(attribute);
        }
    }

    /**
     * An answer that a candidate may give.
     *
     * @param grade how good it is
     * @param label the grade in the publication's language
     * @param content the answer
     * @param span where
     */
    record Answer(Grade grade, String label, List<Block> content, SourceSpan span) implements Part {
        /** Copies the content. */
        public Answer {
            content = List.copyOf(content);
        }
    }

    /**
     * A place to fill in.
     *
     * @param name identifier, unique in the publication
     * @param kind what can be filled in
     * @param label what to fill in, read aloud with the field
     * @param value what stands there at first; may be empty
     * @param options what can be chosen; empty but for {@link FieldKind#CHOICE}
     * @param key property that the field is bound to, as in {@link Metadata#properties()}; may be
     *     empty
     * @param lines how many lines of room a text field has, from 1
     * @param span where
     */
    record Field(
            String name,
            FieldKind kind,
            String label,
            String value,
            List<String> options,
            String key,
            int lines,
            SourceSpan span)
            implements Block {
        /** Copies the options. */
        public Field {
            options = List.copyOf(options);
        }
    }

    /**
     * The document's contents, made from its headings.
     *
     * @param title may be empty
     * @param depth deepest heading level that is listed, 1 to 6
     * @param span where
     */
    record Contents(List<Inline> title, int depth, SourceSpan span) implements Block {
        /** Copies the title. */
        public Contents {
            title = List.copyOf(title);
        }
    }

    /**
     * The list of the publication's references, printed here.
     *
     * @param span where
     */
    record References(SourceSpan span) implements Block {}

    /**
     * A line between two parts.
     *
     * @param span where
     */
    record Divider(SourceSpan span) implements Block {}

    /**
     * The next block starts on a new page; on slides it is ignored.
     *
     * @param span where
     */
    record PageBreak(SourceSpan span) implements Block {}
}
