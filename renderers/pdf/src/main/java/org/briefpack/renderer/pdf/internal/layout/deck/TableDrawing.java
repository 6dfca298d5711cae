package org.briefpack.renderer.pdf.internal.layout.deck;

import java.util.List;
import org.briefpack.model.document.InlineText;
import org.briefpack.model.theme.Colour;
import org.briefpack.renderer.pdf.internal.layout.sketch.GroundColours;
import org.briefpack.renderer.pdf.internal.layout.strip.Mark;
import org.briefpack.renderer.pdf.internal.tag.Tag;
import org.briefpack.renderer.plan.Box;
import org.briefpack.renderer.plan.Place;
import org.briefpack.renderer.plan.Shape;
import org.briefpack.renderer.plan.TableLayout;

/**
 * Draws a planned table in the deck's style: a head in the brand's colour, thin lines between rows,
 * every other row on the theme's surface.
 */
final class TableDrawing {
    private static final double LINE = 0.75;

    private final Stage stage;
    private final GroundColours colours;
    private final List<Mark> marks;

    TableDrawing(Stage stage, GroundColours colours, List<Mark> marks) {
        this.stage = stage;
        this.colours = colours;
        this.marks = marks;
    }

    void draw(Shape.Table table, Tag parent) {
        TableLayout grid = table.grid();
        String summary = grid.source().summary();
        String said = summary.isEmpty() ? InlineText.of(grid.source().caption()) : summary;
        Tag tag = parent.kid("Table").with(Tag.Property.SUMMARY, said);
        Tag body = tag.kid("TBody");
        // A table of nothing but header rows has no head of its own (ISO 32000-1, 14.8.4.3.4).
        Tag head = grid.headerRows() < grid.rows().size() ? tag.kid("THead") : body;
        double y = table.box().y();
        for (int r = 0; r < grid.rows().size(); r++) {
            boolean header = r < grid.headerRows();
            ground(grid, r, table.box(), y);
            Tag line = (header ? head : body).kid("TR");
            cells(grid, r, table.box().x(), y, line);
            y += grid.rows().get(r).height();
        }
    }

    private void ground(TableLayout grid, int r, Box box, double y) {
        double height = grid.rows().get(r).height();
        boolean header = r < grid.headerRows();
        boolean second = !header && (r - grid.headerRows()) % 2 == 1;
        Colour fill = header ? colours.palette().brand() : colours.palette().surface();
        if (header || second && !colours.dark()) {
            marks.add(new Mark.Fill(box.x(), y, box.w(), height, fill, null));
        }
        double end = y + height;
        marks.add(
                new Mark.Rule(
                        box.x(), end, box.x() + box.w(), end, LINE, colours.rule(), false, null));
    }

    private void cells(TableLayout grid, int r, double left, double y, Tag line) {
        boolean header = r < grid.headerRows();
        GroundColours ink = new GroundColours(colours.palette(), header || colours.dark());
        TextDrawing text = new TextDrawing(stage, ink, marks);
        List<TableLayout.Cell> cells = grid.rows().get(r).cells();
        double x = left;
        for (int c = 0; c < cells.size(); c++) {
            TableLayout.Cell cell = cells.get(c);
            if (!cell.coveredAcross() && !cell.coveredDown()) {
                double width = sum(grid.widths().subList(c, c + cell.columns()));
                double height = 0;
                for (TableLayout.Row row : grid.rows().subList(r, r + rows(grid, r, cell))) {
                    height += row.height();
                }
                Box inner =
                        new Box(
                                x + TableLayout.SIDE,
                                y + grid.inset(),
                                width - 2 * TableLayout.SIDE,
                                height - 2 * grid.inset());
                Tag tag = cell(grid, r, c, cell, line);
                marks.add(new Mark.Presence(tag));
                text.draw(
                        cell.paras(),
                        inner,
                        new TextDrawing.Setting(grid.scale(), 0, 1, Place.Anchor.TOP, cell.align()),
                        tag);
            }
            x += grid.widths().get(c);
        }
    }

    private static int rows(TableLayout grid, int r, TableLayout.Cell cell) {
        return Math.min(cell.rows(), grid.rows().size() - r);
    }

    private static Tag cell(TableLayout grid, int r, int c, TableLayout.Cell cell, Tag line) {
        boolean above = r < grid.headerRows();
        boolean beside = c < grid.source().headerColumns();
        Tag tag = line.kid(above || beside ? "TH" : "TD");
        if (above || beside) {
            tag.with(Tag.Property.SCOPE, above && beside ? "Both" : above ? "Column" : "Row");
        }
        if (cell.columns() > 1) {
            tag.with(Tag.Property.COLUMN_SPAN, String.valueOf(cell.columns()));
        }
        int rows = rows(grid, r, cell);
        return rows > 1 ? tag.with(Tag.Property.ROW_SPAN, String.valueOf(rows)) : tag;
    }

    private static double sum(List<Double> widths) {
        return widths.stream().mapToDouble(Double::doubleValue).sum();
    }
}
