package org.briefpack.renderer.word.internal.block;

import java.util.List;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.DiagramList;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.InlineText;
import org.briefpack.model.document.ParagraphRole;
import org.briefpack.model.document.Reference;
import org.briefpack.model.document.TableGrid;
import org.briefpack.model.theme.Length;
import org.briefpack.model.theme.Role;
import org.briefpack.model.theme.TextStyle;
import org.briefpack.renderer.ooxml.XmlWriter;
import org.briefpack.renderer.word.internal.style.Looks;

/**
 * How high rows of tables come out, roughly: only Word knows for sure. A row that stands on a page
 * is not split between two; one that does not is, or what goes beyond the page would be cut off.
 */
public final class RowHeight {
    /** How much of a page a row fills at most to be sure that it stands on one. */
    private static final double SURE = 0.8;

    /** Width of a letter, and of one as wide as it is high, in shares of the size. */
    private static final double LETTER = 0.52;

    private static final double WIDE = 1;

    /** Height of a line in shares of the size, at a leading of 1. */
    private static final double SINGLE = 1.15;

    /** A picture whose shape is not known yet, in shares of its width. */
    private static final double PICTURE = 0.75;

    private static final double CHART = Length.mm(75).twips();

    private final Looks looks;

    public RowHeight(Looks looks) {
        this.looks = looks;
    }

    /** Returns whether a row of so many twips stands on one page for sure. */
    static boolean standsOnAPage(double twips, Place place) {
        return twips <= place.height() * SURE;
    }

    /**
     * Opens a row up to its own properties, which the caller may add to; whole rows do not part.
     */
    static void open(XmlWriter w, boolean whole) {
        w.start("w:tr").start("w:trPr");
        if (whole) {
            w.leaf("w:cantSplit");
        }
    }

    /** Makes a row at least so many twips high; the caller closes its properties. */
    static void atLeast(XmlWriter w, double twips) {
        w.leaf("w:trHeight", "w:val", Long.toString(Math.round(twips)), "w:hRule", "atLeast");
    }

    /** Returns the height of so many lines in twips. */
    double lines(int count, Role role) {
        return count * line(role);
    }

    /** Returns the room that the answers in a row ask for, in twips; 0 where none does. */
    double asked(List<TableGrid.Slot> slots) {
        int most = 0;
        for (TableGrid.Slot slot : slots) {
            int lines = 0;
            for (Block block : slot.cell().content()) {
                lines +=
                        block instanceof Block.Field field && field.lines() > 1 ? field.lines() : 0;
            }
            most = Math.max(most, lines);
        }
        return most == 0 ? 0 : lines(most, Role.TABLE) + looks.cell();
    }

    /** Returns the height of a row of a data table in twips. */
    double row(List<TableGrid.Slot> slots, int[] widths) {
        double highest = 0;
        for (TableGrid.Slot slot : slots) {
            int width = -2 * looks.cell();
            for (int i = 0; i < slot.columns(); i++) {
                width += widths[slot.column() + i];
            }
            highest = Math.max(highest, of(slot.cell().content(), width, Role.TABLE));
        }
        return highest + looks.cell();
    }

    /** Returns the height of a box's inside with its padding and an emptily given title. */
    double box(List<List<Inline>> titles, List<Block> content, int width) {
        double height = 2 * looks.padding();
        for (List<Inline> title : titles) {
            height += title.isEmpty() ? 0 : text(title, width, Role.CARD_TITLE);
        }
        return height + of(content, width, Role.BODY);
    }

    /** Returns the height of text on the page in twips. */
    public double page(List<Block> content, int width) {
        return of(content, width, Role.BODY);
    }

    /** Returns the height of a list of sources in twips. */
    public double sources(List<Reference> sources, int width) {
        return sources.stream().mapToDouble(s -> text(s.text(), width, Role.SMALL)).sum();
    }

    /** Returns the height of blocks in twips; the role is that of their running text. */
    double of(List<Block> content, int width, Role role) {
        return content.stream().mapToDouble(block -> of(block, width, role)).sum();
    }

    private double of(Block block, int width, Role role) {
        return switch (block) {
            case Block.Heading h -> text(h.content(), width, Role.HEADING_2);
            case Block.Paragraph p -> text(p.content(), width, role(p.role(), role));
            case Block.Items i ->
                    i.items().stream()
                            .mapToDouble(item -> of(item.content(), width - ListWriter.STEP, role))
                            .sum();
            case Block.Table t -> table(t, width) + text(t.caption(), width, Role.CAPTION);
            case Block.Definitions d ->
                    d.entries().stream().mapToDouble(e -> definition(e, width, role)).sum();
            case Block.Callout c -> box(List.of(c.title()), c.content(), inside(width));
            case Block.Cards c -> cards(c, width);
            case Block.Columns c -> columns(c, width, role);
            case Block.Chart c -> CHART + text(c.source(), width, Role.SOURCE) * 2;
            case Block.Diagram d -> of(DiagramList.of(d), width, role);
            case Block.Figure f -> width * f.width() * PICTURE + text(f.caption(), width, role);
            case Block.Quote q ->
                    of(q.content(), width, Role.QUOTE) + text(q.attribution(), width, Role.SMALL);
            case Block.Question q -> question(q, width);
            case Block.Field f -> f.lines() * line(Role.BODY) + looks.padding();
            case Block.Contents c -> line(Role.HEADING_1);
            case Block.References r -> 0;
            case Block.Divider d -> line(Role.SMALL);
            case Block.PageBreak p -> 0;
        };
    }

    private double table(Block.Table table, int width) {
        double[] weights =
                table.columns().stream().mapToDouble(Block.TableColumn::weight).toArray();
        int[] widths = Widths.share(width, weights);
        TableGrid grid = TableGrid.of(table);
        double height = 0;
        for (int r = 0; r < grid.rows(); r++) {
            height += row(grid.row(r), widths);
        }
        return height;
    }

    private double definition(Block.Definition definition, int width, Role role) {
        return text(definition.term(), width, Role.TERM)
                + of(definition.meaning(), width - ListWriter.STEP, role);
    }

    private double cards(Block.Cards cards, int width) {
        int perRow = Math.max(1, cards.perRow());
        double height = 0;
        double highest = 0;
        for (int i = 0; i < cards.cards().size(); i++) {
            Block.Card card = cards.cards().get(i);
            int inside = inside(width / perRow);
            double one = box(List.of(card.kicker(), card.title()), card.content(), inside);
            highest = i % perRow == 0 ? one : Math.max(highest, one);
            boolean ends = i % perRow == perRow - 1 || i == cards.cards().size() - 1;
            height += ends ? highest + looks.padding() : 0;
        }
        return height;
    }

    private double columns(Block.Columns columns, int width, Role role) {
        double[] weights = columns.columns().stream().mapToDouble(Block.Column::weight).toArray();
        int[] widths = columns.columns().isEmpty() ? new int[0] : Widths.share(width, weights);
        double highest = 0;
        for (int i = 0; i < widths.length; i++) {
            highest = Math.max(highest, of(columns.columns().get(i).content(), widths[i], role));
        }
        return highest;
    }

    private double question(Block.Question question, int width) {
        double height = text(question.prompt(), width, Role.CARD_TITLE);
        for (Block.Answer answer : question.answers()) {
            height += of(answer.content(), width * 3 / 4, Role.TABLE) + looks.padding();
        }
        return height
                + text(question.followUp(), width, Role.TABLE)
                + text(question.attribute(), width, Role.TABLE);
    }

    private int inside(int width) {
        return width - 2 * looks.padding();
    }

    private static Role role(ParagraphRole role, Role body) {
        return switch (role) {
            case BODY -> body;
            case LEAD -> Role.LEAD;
            case TITLE -> Role.TITLE;
            case SUBTITLE -> Role.SUBTITLE;
            case KICKER -> Role.KICKER;
            case SMALL -> Role.SMALL;
            case SOURCE -> Role.SOURCE;
            case STATEMENT -> Role.STATEMENT;
        };
    }

    /** Returns the height of a paragraph with the space around it; an empty one has a line too. */
    double text(List<Inline> content, int width, Role role) {
        TextStyle style = looks.text(role);
        String words = InlineText.of(content);
        double size = style.size().points() * 20;
        long lines = lines(words, size, Math.max(size, width));
        return lines * line(role) + style.before().twips() + style.after().twips();
    }

    private double line(Role role) {
        TextStyle style = looks.text(role);
        return style.size().points() * 20 * Math.max(SINGLE, style.leading());
    }

    /** Breaks at spaces as far as there are some. */
    private static long lines(String text, double size, double width) {
        long lines = 1;
        double at = 0;
        double word = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            word += size * (c >= '\u1100' && !Character.isSurrogate(c) ? WIDE : LETTER);
            if (c != ' ' && c != '\n' && i < text.length() - 1) {
                continue;
            }
            if (at > 0 && at + word - size * LETTER > width) {
                lines++;
                at = 0;
            }
            at += word;
            lines += (long) ((at - size * LETTER) / width);
            at = at % width;
            if (c == '\n') {
                lines++;
                at = 0;
            }
            word = 0;
        }
        return lines;
    }
}
