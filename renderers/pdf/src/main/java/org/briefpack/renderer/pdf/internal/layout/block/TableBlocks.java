package org.briefpack.renderer.pdf.internal.layout.block;

import java.util.ArrayList;
import java.util.List;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.TableGrid;
import org.briefpack.model.theme.Colour;
import org.briefpack.model.theme.Role;
import org.briefpack.renderer.pdf.internal.layout.strip.Area;
import org.briefpack.renderer.pdf.internal.layout.strip.Box;
import org.briefpack.renderer.pdf.internal.layout.strip.Row;
import org.briefpack.renderer.pdf.internal.layout.strip.Strip;
import org.briefpack.renderer.pdf.internal.layout.text.LayoutContext;
import org.briefpack.renderer.pdf.internal.layout.text.TextBlocks;
import org.briefpack.renderer.pdf.internal.tag.Tag;

/** Tables: a strip for each row, or for the rows that a row span ties together. */
final class TableBlocks {
    /** Rows higher than this may go over a page's end, in points. */
    private static final double SPLIT_ABOVE = 110;

    /** A row lower than this does not stand alone on a page, in points. */
    private static final double LOW = 48;

    /** Space above and below a table, as a multiple of that below a paragraph. */
    private static final double AROUND = 1.8;

    /** A row that spans tie to others is never higher than this, in points. */
    private static final double HIGHEST_TIED = 560;

    /** A head higher than this is not repeated, in points. */
    private static final double HIGHEST_HEAD = 140;

    private final LayoutContext job;
    private final Blocks blocks;

    TableBlocks(LayoutContext job, Blocks blocks) {
        this.job = job;
        this.blocks = blocks;
    }

    /** Adds a table; neither its first nor its last row stands alone on a page. */
    void table(Block.Table table, Area area) {
        Tag tag = area.tag().kid("Table").with(Tag.Property.SUMMARY, table.summary());
        int first = area.flow().strips().size();
        // A heading holds its table close; other text stands off.
        double room = area.flow().isKept() ? 1 : AROUND;
        area.flow().space(job.styles.after(Role.BODY) * room);
        blocks.text.title(table.caption(), Role.CAPTION, area, tag.kid("Caption"));
        TableGrid grid = TableGrid.of(table);
        grid.reportSurplus(job::report);
        if (table.columns().size() * least() > area.width()) {
            stacked(table, grid, tag, area);
            TextBlocks.anchor(table.id(), area.flow(), first);
            return;
        }
        double[] edges = edges(table, area);
        Tag body = tag.kid("TBody");
        // A table of nothing but header rows has no head of its own (ISO 32000-1, 14.8.4.3.4).
        Tag head = table.headerRows() < grid.rows() ? tag.kid("THead") : body;
        List<Strip> repeated = new ArrayList<>();
        int row = 0;
        double above = 0;
        while (row < grid.rows()) {
            boolean header = row < table.headerRows();
            int end = bandEnd(grid, row);
            Row band = band(table, grid, row, end, edges, header ? head : body, area);
            boolean second = row == table.headerRows() + 1 && above < LOW;
            boolean last = end == grid.rows() && band.height() < LOW;
            boolean follows = row > 0 && (row <= table.headerRows() || second || last);
            boolean repeats = !header && Strip.height(repeated) < HIGHEST_HEAD;
            area.flow().add(band, 0, follows, repeats ? List.copyOf(repeated) : List.of());
            if (header) {
                repeated.add(Strip.of(band).repeated());
            }
            row = end;
            above = band.height();
        }
        area.flow().space(job.styles.after(Role.BODY) * AROUND);
        TextBlocks.anchor(table.id(), area.flow(), first);
    }

    /** Returns the row after the last that spans tie to a row. */
    private static int bandEnd(TableGrid grid, int row) {
        int end = row + 1;
        for (int r = row; r < end; r++) {
            for (TableGrid.Slot slot : grid.row(r)) {
                end = Math.max(end, r + slot.rows());
            }
        }
        return end;
    }

    /** Returns how wide a column is at least, in points. */
    private double least() {
        return Area.NARROWEST + 2 * job.styles.cell();
    }

    /** Sets the cells of a table with too many columns one below the other, row by row. */
    private void stacked(Block.Table table, TableGrid grid, Tag tag, Area area) {
        job.report(
                Code.SIMPLIFIED,
                table.span(),
                "the table has more columns than fit beside one another; its cells stand one below"
                        + " the other",
                "use fewer columns");
        Tag body = tag.kid("TBody");
        Tag head = table.headerRows() < grid.rows() ? tag.kid("THead") : body;
        for (int row = 0; row < grid.rows(); row++) {
            Tag line = (row < table.headerRows() ? head : body).kid("TR");
            double gap = job.styles.cell();
            for (TableGrid.Slot slot : grid.row(row)) {
                Box box = cell(table, slot, area.left(), area.width(), line, area);
                area.flow().add(Row.of(List.of(box), SPLIT_ABOVE), gap, false);
                gap = 0;
            }
        }
        area.flow().space(job.styles.after(Role.BODY) * AROUND);
    }

    /** Returns the left edges of all columns and the right edge of the last. */
    private double[] edges(Block.Table table, Area area) {
        int columns = table.columns().size();
        double[] widths = widths(table, area.width(), least());
        double[] edges = new double[columns + 1];
        edges[0] = area.left();
        for (int i = 0; i < columns; i++) {
            edges[i + 1] = edges[i] + widths[i];
        }
        return edges;
    }

    /** Shares a width out by the columns' weights; none gets less than the least. */
    private static double[] widths(Block.Table table, double width, double least) {
        int columns = table.columns().size();
        double[] widths = new double[columns];
        boolean settled;
        do {
            settled = true;
            double room = width;
            double sum = 0;
            for (int i = 0; i < columns; i++) {
                room -= widths[i];
                sum += widths[i] > 0 ? 0 : table.columns().get(i).weight();
            }
            for (int i = 0; i < columns; i++) {
                boolean open = widths[i] == 0;
                if (open && room * table.columns().get(i).weight() / sum < least) {
                    widths[i] = least;
                    settled = false;
                }
            }
            if (settled) {
                for (int i = 0; i < columns; i++) {
                    double share = room * table.columns().get(i).weight() / sum;
                    widths[i] = widths[i] > 0 ? widths[i] : share;
                }
            }
        } while (!settled);
        return widths;
    }

    private Row band(
            Block.Table table,
            TableGrid grid,
            int from,
            int to,
            double[] edges,
            Tag section,
            Area area) {
        List<Box> boxes = new ArrayList<>();
        List<TableGrid.Slot> slots = new ArrayList<>();
        for (int r = from; r < to; r++) {
            Tag line = section.kid("TR");
            for (TableGrid.Slot slot : grid.row(r)) {
                slots.add(slot);
                int last = Math.min(slot.column() + slot.columns(), edges.length - 1);
                double x = edges[slot.column()];
                boxes.add(cell(table, slot, x, edges[last] - x, line, area));
            }
        }
        if (to - from == 1) {
            return Row.of(boxes, SPLIT_ABOVE);
        }
        double[] tops = tops(boxes, slots, from, to);
        for (int r = 0; r < to - from; r++) {
            if (tops[r + 1] - tops[r] > HIGHEST_TIED) {
                return untied(table, boxes);
            }
        }
        for (int i = 0; i < boxes.size(); i++) {
            TableGrid.Slot slot = slots.get(i);
            double top = tops[slot.row() - from];
            double bottom = tops[Math.min(slot.row() + slot.rows(), to) - from];
            boxes.set(i, boxes.get(i).placed(top, bottom - top));
        }
        return Row.of(boxes, SPLIT_ABOVE);
    }

    /** Sets cells that are too high to stay together one below the other. */
    private Row untied(Block.Table table, List<Box> boxes) {
        job.report(
                Code.SIMPLIFIED,
                table.span(),
                "a row that a cell spans is higher than a page; the cells follow one another",
                "let the cell span no row as high as that");
        List<Strip> all = new ArrayList<>();
        for (Box box : boxes) {
            all.add(Strip.of(Row.of(List.of(box), SPLIT_ABOVE)));
        }
        Box around = new Box(0, 0, 0, 0, Box.Inset.NONE, Box.Paint.NONE, null, all);
        return Row.of(List.of(around), SPLIT_ABOVE);
    }

    /** Returns the upper edges of the rows of a band, and the lower edge of the last. */
    private static double[] tops(List<Box> boxes, List<TableGrid.Slot> slots, int from, int to) {
        double[] tops = new double[to - from + 1];
        for (int end = from + 1; end <= to; end++) {
            double bottom = tops[end - 1 - from];
            for (int i = 0; i < boxes.size(); i++) {
                TableGrid.Slot slot = slots.get(i);
                if (Math.min(slot.row() + slot.rows(), to) == end) {
                    bottom = Math.max(bottom, tops[slot.row() - from] + boxes.get(i).wanted());
                }
            }
            tops[end - from] = bottom;
        }
        return tops;
    }

    private Box cell(
            Block.Table table, TableGrid.Slot slot, double x, double width, Tag line, Area area) {
        boolean header = slot.row() < table.headerRows();
        boolean first = slot.column() < table.headerColumns();
        boolean side = first && !header;
        Tag tag = line.kid(header || side ? "TH" : "TD");
        if (header) {
            // The corner names its column, and the row of names beside it (ISO 32000-1, table 349).
            tag.with(Tag.Property.SCOPE, first ? "Both" : "Column");
        } else if (side) {
            tag.with(Tag.Property.SCOPE, "Row");
        }
        if (slot.columns() > 1) {
            tag.with(Tag.Property.COLUMN_SPAN, String.valueOf(slot.columns()));
        }
        if (slot.rows() > 1) {
            tag.with(Tag.Property.ROW_SPAN, String.valueOf(slot.rows()));
        }
        double room = Math.min(job.styles.cell(), Math.max(0, (width - Area.NARROWEST) / 2));
        double above = job.styles.cell() / 2 * job.styles.space();
        Box.Inset inset = new Box.Inset(above, room, above, room);
        Role role = header ? Role.TABLE_HEADER : Role.TABLE;
        Colour ink = header ? job.styles.palette().onBrand() : ink(slot.cell(), area);
        Area inside =
                area.inside(width - 2 * room, tag)
                        .set(role, table.columns().get(slot.column()).align())
                        .inked(ink)
                        .headed(table.headerRows() > 0 && table.headerColumns() > 0);
        blocks.all(side ? bold(slot.cell().content()) : slot.cell().content(), inside);
        return new Box(x, 0, width, 0, inset, paint(header), tag, inside.flow().strips());
    }

    private Colour ink(Block.Cell cell, Area area) {
        return cell.accent() == null ? area.ink() : job.styles.palette().accent(cell.accent());
    }

    private Box.Paint paint(boolean header) {
        Colour rule = job.styles.palette().rule();
        return header
                ? Box.Paint.ground(job.styles.palette().brand())
                : new Box.Paint(null, null, 0, Box.Edge.LEFT, null, rule);
    }

    /** Sets a header column's paragraphs in bold. */
    private static List<Block> bold(List<Block> content) {
        List<Block> result = new ArrayList<>(content.size());
        for (Block block : content) {
            if (block instanceof Block.Paragraph p && !p.content().isEmpty()) {
                Inline strong = new Inline.Strong(p.content(), p.span());
                result.add(new Block.Paragraph(p.role(), List.of(strong), p.span()));
            } else {
                result.add(block);
            }
        }
        return result;
    }
}
