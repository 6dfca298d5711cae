package org.briefpack.renderer.word.internal.block;

import java.util.List;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.document.Align;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.InlineText;
import org.briefpack.model.document.ListStyle;
import org.briefpack.model.document.ParagraphRole;
import org.briefpack.renderer.ooxml.XmlWriter;
import org.briefpack.renderer.word.internal.style.Numbering;
import org.briefpack.renderer.word.internal.style.ParagraphFormat;
import org.briefpack.renderer.word.internal.style.RunFormat;
import org.briefpack.renderer.word.internal.style.Style;
import org.briefpack.renderer.word.internal.style.StyleIds;

/** Writes lists: bullets and numbers as Word's own, ticks as check boxes that can be ticked. */
final class ListWriter {
    /** How far each level is set in, in twentieths of a point. */
    static final int STEP = 360;

    private static final int COMPACT_STEP = 227;

    /** Lists of so few items do not part at the end of a page. */
    private static final int SHORT = 4;

    private final BlockWriter blocks;
    private final WordRendering job;
    private int checks;

    ListWriter(BlockWriter blocks, WordRendering job) {
        this.blocks = blocks;
        this.job = job;
    }

    void write(Story story, Block.Items items, RunFormat format) {
        Place place = story.place();
        int level = Math.min(place.depth(), Numbering.LEVELS - 1);
        if (place.depth() == Numbering.LEVELS) {
            job.sink()
                    .report(
                            Code.SIMPLIFIED,
                            items.span(),
                            "Word has nine levels of lists; deeper items stay on the ninth");
        }
        boolean compact = place.context() == Place.Context.TABLE;
        boolean tight = compact || place.context() == Place.Context.BOX;
        Style style = style(items.style(), level, compact);
        StyleIds.OwnList own = job.ids().ownList(style);
        int instance =
                switch (items.style()) {
                    case BULLET -> own == null ? bullets(tight) : 0;
                    case NUMBER -> job.numbering().restart(style, tight, level, items.start());
                    case CHECK -> 0;
                };
        int shownLevel = own == null ? level : own.level();
        int step = tight ? COMPACT_STEP : STEP;
        Story inner =
                place.depth() < Numbering.LEVELS
                        ? story.at(place.deeper(step))
                        : story.at(place.deeper(0));
        ParagraphFormat first =
                ParagraphFormat.of(style(items.style(), level, compact)).numbered(instance, level);
        boolean whole = place.context() == Place.Context.PAGE && items.items().size() <= SHORT;
        for (int i = 0; i < items.items().size(); i++) {
            boolean keep = whole && i < items.items().size() - 1;
            ParagraphFormat placed = keep ? first.keepingNext() : first;
            item(story, inner, items.items().get(i), placed, format, items.style());
        }
    }

    private int bullets(boolean compact) {
        return compact ? job.ids().compactBullets() : job.ids().bulletNumbering();
    }

    private void item(
            Story story,
            Story inner,
            Block.Item item,
            ParagraphFormat format,
            RunFormat run,
            ListStyle style) {
        List<Block> content = item.content();
        boolean opens =
                !content.isEmpty()
                        && content.get(0) instanceof Block.Paragraph p
                        && p.role() == ParagraphRole.BODY;
        List<Inline> text = opens ? ((Block.Paragraph) content.get(0)).content() : List.of();
        XmlWriter w = story.startParagraph(checkIndent(format, style, inner.place()));
        int mark = blocks.openMark(w, item.id());
        if (style == ListStyle.CHECK) {
            String title = InlineText.of(text);
            blocks.inlines().controls().check(w, title, "check-" + ++checks, false);
            blocks.inlines().runs().tab(w);
        }
        blocks.inlines().write(story, text, run);
        blocks.closeMark(w, mark);
        w.end();
        for (Block block : opens ? content.subList(1, content.size()) : content) {
            continued(inner, block, run);
        }
    }

    private static ParagraphFormat checkIndent(
            ParagraphFormat format, ListStyle style, Place inner) {
        boolean nested = style == ListStyle.CHECK && inner.indent() > STEP;
        return nested ? format.indented(inner.indent()) : format;
    }

    private void continued(Story inner, Block block, RunFormat run) {
        if (block instanceof Block.Paragraph p
                && p.role() == ParagraphRole.BODY
                && inner.place().context() == Place.Context.PAGE) {
            ParagraphFormat format =
                    ParagraphFormat.of(Style.LIST_CONTINUE).indented(inner.place().indent());
            blocks.paragraph(inner, format, p.content(), run);
        } else {
            blocks.write(inner, block, Align.START, run);
        }
    }

    private static Style style(ListStyle style, int level, boolean compact) {
        return switch (style) {
            case BULLET ->
                    compact
                            ? Style.TABLE_BULLET
                            : level(
                                    level,
                                    Style.LIST_BULLET,
                                    Style.LIST_BULLET_2,
                                    Style.LIST_BULLET_3);
            case NUMBER ->
                    compact
                            ? Style.TABLE_NUMBER
                            : level(
                                    level,
                                    Style.LIST_NUMBER,
                                    Style.LIST_NUMBER_2,
                                    Style.LIST_NUMBER_3);
            case CHECK -> Style.CHECK_ITEM;
        };
    }

    private static Style level(int level, Style... styles) {
        return styles[Math.min(level, styles.length - 1)];
    }
}
