package org.briefpack.renderer.pdf.internal.layout.page;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.document.Align;
import org.briefpack.model.document.Density;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.Inline;
import org.briefpack.model.theme.Length;
import org.briefpack.model.theme.Paper;
import org.briefpack.model.theme.PrintMeasures;
import org.briefpack.model.theme.Role;
import org.briefpack.model.theme.Theme;
import org.briefpack.renderer.pdf.internal.layout.block.Blocks;
import org.briefpack.renderer.pdf.internal.layout.strip.Area;
import org.briefpack.renderer.pdf.internal.layout.strip.Flow;
import org.briefpack.renderer.pdf.internal.layout.strip.Strip;
import org.briefpack.renderer.pdf.internal.layout.text.LayoutContext;
import org.briefpack.renderer.pdf.internal.layout.text.Pictures;
import org.briefpack.renderer.pdf.internal.layout.text.Places;
import org.briefpack.renderer.pdf.internal.layout.text.Styles;
import org.briefpack.renderer.pdf.internal.tag.Tag;
import org.briefpack.renderer.pdf.internal.text.Fonts;
import org.briefpack.renderer.pdf.internal.text.Hyphenation;
import org.briefpack.renderer.pdf.internal.text.TextLine;

/**
 * A document divided into pages.
 *
 * @param sheet the paper and its margins
 * @param pages the pages in order
 * @param header strips of the running line at the head
 * @param footer strips of the running line at the foot
 * @param running whether pages have such lines, and the page's number
 * @param places what bookmarks lead to
 * @param lineHeight distance of the baselines of running text, in points
 * @param count sets the line that counts pages
 * @param diagnostics what was met on the way
 * @param fromRight whether lines begin at the right
 */
public record Layout(
        Sheet sheet,
        List<Page> pages,
        List<Strip> header,
        List<Strip> footer,
        boolean running,
        Places places,
        double lineHeight,
        Function<String, TextLine> count,
        List<Diagnostic> diagnostics,
        boolean fromRight) {
    /**
     * Paper and margins, in points.
     *
     * @param width of the paper
     * @param height of the paper
     * @param left margin
     * @param top margin
     * @param textWidth between the side margins
     * @param textHeight between the upper and lower margin
     */
    public record Sheet(
            double width,
            double height,
            double left,
            double top,
            double textWidth,
            double textHeight) {
        /** Returns a sheet that is all text area. */
        public static Sheet whole(Length width, Length height) {
            double w = width.points();
            double h = height.points();
            return new Sheet(w, h, 0, 0, w, h);
        }

        /** Returns a sheet with the margins of a theme. */
        public static Sheet of(Paper paper, PrintMeasures page) {
            double width = paper.width().points();
            double height = paper.height().points();
            double side = page.side().points();
            double top = page.top().points();
            return new Sheet(
                    width,
                    height,
                    side,
                    top,
                    width - 2 * side,
                    height - top - page.bottom().points());
        }
    }

    /**
     * Lays a document out at one density.
     *
     * @param words the renderer's own words by key
     * @param pictures what figures show
     */
    public static Layout of(
            Document document,
            Theme theme,
            Fonts fonts,
            Density density,
            UnaryOperator<String> words,
            Pictures pictures,
            Hyphenation hyphenation) {
        Diagnostics sink = new Diagnostics();
        Sheet sheet = Sheet.of(document.page().paper(), theme.page());
        Styles styles = new Styles(theme, fonts, density, document.page().maxPages() > 0);
        Places places = new Places(document.blocks(), document.references());
        LayoutContext job =
                new LayoutContext(
                        document,
                        styles,
                        places,
                        words,
                        pictures,
                        hyphenation,
                        sheet.textWidth(),
                        sink);
        Blocks blocks = new Blocks(job);
        Area area = area(sheet.textWidth(), Tag.document(), Role.BODY);
        blocks.all(document.blocks(), area);
        List<Page> pages = Paginator.pages(area.flow().strips(), sheet.textHeight());
        List<Strip> header = running(document.page().header(), blocks, sheet);
        List<Strip> footer = running(document.page().footer(), blocks, sheet);
        Function<String, TextLine> count =
                text -> blocks.text.label(text, styles.look(Role.RUNNING), null);
        job.reportMissing();
        return new Layout(
                sheet,
                pages,
                header,
                footer,
                true,
                places,
                styles.leading(Role.BODY),
                count,
                sink.list(),
                false);
    }

    /** Returns the same pages as a mirror shows them: for languages read from right to left. */
    public Layout mirrored() {
        return new Layout(
                sheet,
                Mirror.pages(pages, sheet.textWidth()),
                Mirror.strips(header, sheet.textWidth()),
                Mirror.strips(footer, sheet.textWidth()),
                running,
                places,
                lineHeight,
                count,
                diagnostics,
                !fromRight);
    }

    /** Returns the same pages filled to their feet, as those of a sheet should be. */
    public Layout spread() {
        return new Layout(
                sheet,
                Spread.pages(pages, sheet.textHeight()),
                header,
                footer,
                running,
                places,
                lineHeight,
                count,
                diagnostics,
                fromRight);
    }

    /** Returns how many pages the text fills, the last one counted as far as it is filled. */
    public double length() {
        return pages.size() - 1 + pages.getLast().used() / sheet.textHeight();
    }

    /**
     * Returns how many pages a text runs over to and then ends on, with little more of it there.
     *
     * @param share of the page that is filled at most
     */
    public int thinPages(double share) {
        int thin = 0;
        for (int i = 1; i < pages.size(); i++) {
            boolean ends = i == pages.size() - 1 || isStart(i + 1);
            if (ends && !isStart(i) && pages.get(i).used() <= sheet.textHeight() * share) {
                thin++;
            }
        }
        return thin;
    }

    /** Returns whether a page was asked for, and not only reached. */
    private boolean isStart(int page) {
        List<Page.Placed> placed = pages.get(page).placed();
        return !placed.isEmpty() && placed.getFirst().strip().newPage();
    }

    /** Returns the strips of a running line. */
    public static List<Strip> running(List<Inline> content, Blocks blocks, Sheet sheet) {
        Area area = area(sheet.textWidth() * 0.78, Tag.document(), Role.RUNNING);
        blocks.text.lines(
                blocks.text.runs(content, Role.RUNNING, area, area.tag(), false),
                Role.RUNNING,
                area);
        return area.flow().strips();
    }

    /** Returns the place between the margins, for the kids of a node. */
    public static Area area(double width, Tag tag, Role body) {
        return new Area(new Flow(), 0, width, tag, body, null, Align.START, 0, false);
    }

    /** Returns how many lines of running text the pages after the given one are high. */
    public int linesBeyond(int page) {
        double points = 0;
        for (Page extra : pages.subList(Math.min(page, pages.size()), pages.size())) {
            points += extra.used();
        }
        return (int) Math.ceil(points / lineHeight);
    }
}
