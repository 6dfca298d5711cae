package org.briefpack.renderer.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.ChartForm;
import org.briefpack.model.document.ChartRoom;
import org.briefpack.model.document.ChartTable;
import org.briefpack.model.document.InlineText;
import org.briefpack.model.document.Notation;
import org.briefpack.model.document.Region;
import org.briefpack.model.theme.Role;
import org.jspecify.annotations.Nullable;

/**
 * Stands pieces below one another in one place at one scale, on as many pages as that takes. A page
 * here is what the place shows on one slide.
 */
final class Stack {
    /** Between pieces. */
    static final double GAP = 12;

    private static final double LEAST_CHART = 150;
    private static final double LEAST_CARD = 130;
    private static final double MOST_GROWTH = 0.45;

    /** More than this between its items, and a list falls apart. */
    private static final double MOST_AIR = 16;

    private final Tools tools;
    private final Place place;
    private final double scale;
    private final double room;
    private final int most;
    private final List<List<Shape>> pages = new ArrayList<>();
    private final Deque<Piece> waiting = new ArrayDeque<>();
    private @Nullable TableLayout table;
    private List<Shape> page = new ArrayList<>();
    private double used;
    private @Nullable SourceSpan tooTall;

    /**
     * What all stacks share.
     *
     * @param padding inside cards
     * @param gutter between cards
     * @param titles what the head of the slide says
     * @param notation how the deck's language writes figures
     * @param runs turns inlines into runs
     * @param fromRight whether the deck is read from right to left
     */
    record Tools(
            TextMeasure measure,
            TextSplit split,
            TableFit tables,
            double padding,
            double gutter,
            List<String> titles,
            Notation notation,
            RunList runs,
            boolean fromRight) {}

    Stack(Tools tools, Place place, double scale, double room, int most) {
        this.tools = tools;
        this.place = place;
        this.scale = scale;
        this.room = room;
        this.most = most;
    }

    /** Returns the pages; one more than the most where there would be more than that. */
    List<List<Shape>> pages(List<Piece> pieces) {
        waiting.addAll(pieces);
        while (!waiting.isEmpty() && pages.size() <= most) {
            Piece piece = waiting.poll();
            switch (piece) {
                case Piece.Text text -> text(text);
                case Piece.Grid grid -> table(grid);
                case Piece.Row row -> row(row);
                case Piece.Graph graph -> graph(graph);
                case Piece.Image image -> image(image);
                case Piece.Drawn drawn -> drawn(drawn);
                case Piece.Line line -> line();
            }
        }
        endPage();
        return pages;
    }

    /** Reports what could not be made to fit even a page of its own. */
    void report(DiagnosticSink sink) {
        if (tooTall != null) {
            sink.report(
                    Code.OVERFLOW,
                    tooTall,
                    "this is too tall for a slide",
                    "shorten it, or part it into several");
        }
    }

    boolean fits() {
        return tooTall == null && pages.size() <= 1;
    }

    /** Returns whether every piece found its place. */
    boolean reachesEnd() {
        return tooTall == null && waiting.isEmpty();
    }

    private double left() {
        return room - used - (page.isEmpty() ? 0 : GAP);
    }

    private Box next(double height) {
        double from = used + (page.isEmpty() ? 0 : GAP);
        used = from + height;
        return place.box().slice(from, height);
    }

    private void endPage() {
        if (!page.isEmpty()) {
            pages.add(Grown.of(page, place.box().h() - used, room - used, MOST_GROWTH));
        }
        page = new ArrayList<>();
        used = 0;
    }

    private void text(Piece.Text text) {
        if (text.paras().isEmpty()) {
            return;
        }
        double whole = tools.measure().height(text.paras(), place.box().w(), scale);
        int columns = whole <= left() ? 1 : text.columns();
        double gaps = (columns - 1) * tools.gutter();
        double width = (place.box().w() - gaps) / columns;
        double line = tools.measure().lineHeight(text.paras().getFirst(), scale);
        // A column may end one line early, where a paragraph would leave a single line behind.
        double space = columns == 1 ? left() : columns * (left() - line);
        double height = tools.measure().height(text.paras(), width, scale);
        if (height <= space) {
            put(text.paras(), columns, columns == 1 ? height : Math.min(left(), room));
            return;
        }
        if (!page.isEmpty() && !tools.split().canStart(text.paras(), width, space, scale)) {
            endPage();
            waiting.addFirst(text);
            return;
        }
        TextSplit.Parts parts = tools.split().split(text.paras(), width, space, scale);
        double headHeight = tools.measure().height(parts.head(), width, scale);
        if (headHeight > space + 0.01 && tooTall == null) {
            tooTall = Spans.in(text.paras());
        }
        put(parts.head(), columns, Math.min(headHeight, left()));
        endPage();
        waiting.addFirst(new Piece.Text(parts.tail(), columns));
    }

    private void put(List<Para> paras, int columns, double height) {
        boolean own = page.isEmpty() && place.takesText();
        boolean alone = own && waiting.isEmpty() && columns == 1;
        Box box = next(height);
        @Nullable Place holder = own ? place : null;
        double air = alone ? air(paras, place.box().h() - height) : 0;
        Box room = alone ? place.box() : box;
        page.add(new Shape.Words(holder, room, !alone, paras, scale, columns, air));
    }

    /** A list that leaves the foot of a slide empty stands wider apart instead. */
    private double air(List<Para> paras, double spare) {
        boolean list = place.region() == Region.BODY && place.anchor() == Place.Anchor.TOP;
        list &= paras.size() > 1 && !(paras.getFirst().mark() instanceof Mark.None);
        return list ? Math.floor(Math.clamp(spare * 0.7 / paras.size(), 0, MOST_AIR)) : 0;
    }

    private void table(Piece.Grid piece) {
        if (piece.table().rows().isEmpty()) {
            return;
        }
        if (table == null) {
            TableLayout plain = tools.tables().grid(piece.table());
            table = tools.tables().measured(plain, place.box().w(), scale);
        }
        int rows = TableFit.fitting(table, left());
        if (rows == 0 && !page.isEmpty()) {
            endPage();
            waiting.addFirst(piece);
            return;
        }
        if (rows == 0) {
            rows = Math.min(table.headerRows() + 1, table.rows().size());
            if (tooTall == null) {
                tooTall = Spans.in(table.rows().get(rows - 1));
            }
        }
        TableLayout head = TableFit.head(table, rows);
        @Nullable Place holder = page.isEmpty() && place.takes("tbl") ? place : null;
        page.add(new Shape.Table(holder, next(Math.min(head.height(), left())), head));
        if (rows < table.rows().size()) {
            table = TableFit.tail(table, rows);
            endPage();
            waiting.addFirst(piece);
        } else {
            table = null;
        }
    }

    private void row(Piece.Row row) {
        if (crowded(row)) {
            return;
        }
        CardRow cards = new CardRow(tools, row, place.box().w(), scale);
        double height = cards.height();
        if (height <= left()) {
            page.addAll(cards.shapes(next(height)));
            return;
        }
        if (!page.isEmpty()) {
            endPage();
            waiting.addFirst(row);
            return;
        }
        CardRow.Parts parts = cards.split(room);
        CardRow head = new CardRow(tools, parts.head(), place.box().w(), scale);
        if (head.height() > room + 0.01 && tooTall == null) {
            tooTall = Spans.in(row);
        }
        page.addAll(head.shapes(next(Math.min(head.height(), room))));
        endPage();
        if (parts.tail() != null) {
            waiting.addFirst(parts.tail());
        }
    }

    /** Parts a row whose boxes would be too narrow to read into several. */
    private boolean crowded(Piece.Row row) {
        double each = LEAST_CARD + tools.gutter();
        int across = (int) Math.max(1, (place.box().w() + tools.gutter()) / each);
        if (row.weights().size() <= across) {
            return false;
        }
        List<Piece.Card> cards = row.cards();
        int last = (cards.size() - 1) / across * across;
        for (int from = last; from >= 0; from -= across) {
            List<Piece.Card> some = cards.subList(from, Math.min(from + across, cards.size()));
            List<Double> weights = java.util.Collections.nCopies(across, 1.0);
            waiting.addFirst(new Piece.Row(some, weights, row.span()));
        }
        return true;
    }

    private void graph(Piece.Graph graph) {
        Block.Chart chart = graph.chart();
        boolean titled = !tools.titles().contains(InlineText.of(chart.title()));
        ChartForm form = form(chart, titled, room);
        if (!form.fits(plot(chart, titled, room))) {
            listed(chart, form);
            return;
        }
        Box box = frame(graph, Math.max(LEAST_CHART, form.least() + above(chart, titled)));
        if (box == null) {
            return;
        }
        @Nullable Place holder = page.isEmpty() && place.takes("chart") ? place : null;
        page.add(new Shape.Chart(holder, box, chart, titled, form));
    }

    /** Queues a chart's figures as a table, and where they come from below it. */
    private void listed(Block.Chart chart, ChartForm form) {
        if (!chart.source().isEmpty()) {
            List<Run> source = tools.runs().of(chart.source());
            waiting.addFirst(
                    new Piece.Text(List.of(Para.of(Role.SOURCE, source, chart.span())), 1));
        }
        waiting.addFirst(new Piece.Grid(ChartTable.of(chart, form, tools.notation())));
    }

    private ChartForm form(Block.Chart chart, boolean titled, double height) {
        return ChartForm.of(chart, plot(chart, titled, height));
    }

    /** What the lines above the plot leave of a height. */
    private ChartRoom plot(Block.Chart chart, boolean titled, double height) {
        double size = tools.measure().size(Para.of(Role.CHART, ""), scale);
        return new ChartRoom(place.box().w(), height - above(chart, titled), size);
    }

    /** Title, unit and legend above the plot, and the axis below it. */
    private double above(Block.Chart chart, boolean titled) {
        double size = tools.measure().size(Para.of(Role.CHART, ""), scale);
        boolean legend = chart.series().size() > 1;
        int lines = (titled ? 1 : 0) + (chart.unit().isBlank() ? 0 : 1) + (legend ? 1 : 0) + 1;
        return lines * size * 1.6;
    }

    /** Draws a diagram in what room there is; its words are a list where that is too little. */
    private void drawn(Piece.Drawn drawn) {
        Box box = frame(drawn, LEAST_CHART);
        if (box == null) {
            return;
        }
        Pen pen = new Pen(tools.measure(), new RunList());
        Optional<Sketch> sketch = Sketches.of(drawn.diagram(), pen, box, tools.fromRight());
        if (sketch.isPresent()) {
            page.add(new Shape.Drawing(sketch.get(), name(drawn), drawn.diagram().source()));
            return;
        }
        used -= box.h() + (page.isEmpty() ? 0 : GAP);
        if (!drawn.told().isEmpty()) {
            waiting.addFirst(new Piece.Text(drawn.told(), 1));
        }
    }

    private static String name(Piece.Drawn drawn) {
        String kind = drawn.diagram().kind().name();
        return kind.charAt(0) + kind.substring(1).toLowerCase(Locale.ROOT);
    }

    private void image(Piece.Image image) {
        boolean first = page.isEmpty();
        Box box = frame(image, LEAST_CHART);
        if (box == null) {
            return;
        }
        double share = first && waiting.isEmpty() ? 1 : Math.min(1, image.figure().width());
        double width = Math.min(box.w() * Math.max(share, 0.05), box.h() * image.ratio());
        double height = width / image.ratio();
        Box inner = new Box(box.x(), box.y(), width, height);
        @Nullable Place holder = first && place.takes("pic") ? place : null;
        page.add(new Shape.Picture(holder, inner, image.figure()));
    }

    /** Returns a frame in what room there is; null where it has to wait for the next page. */
    private @Nullable Box frame(Piece piece, double least) {
        double after = 0;
        for (Piece other : waiting) {
            after += GAP;
            after +=
                    switch (other) {
                        case Piece.Text text ->
                                tools.measure().height(text.paras(), place.box().w(), scale);
                        case Piece.Graph graph -> LEAST_CHART;
                        case Piece.Image image -> LEAST_CHART;
                        case Piece.Drawn drawn -> LEAST_CHART;
                        case Piece.Grid grid -> LEAST_CHART;
                        case Piece.Row cards -> LEAST_CHART;
                        case Piece.Line line -> 1;
                    };
        }
        double height = Math.min(left(), Math.max(least, left() - after));
        if (height < least && !page.isEmpty()) {
            endPage();
            waiting.addFirst(piece);
            return null;
        }
        return next(height);
    }

    private void line() {
        if (!page.isEmpty() && !waiting.isEmpty() && left() > 2 * GAP) {
            page.add(new Shape.Line(next(1)));
        }
    }
}
