package org.briefpack.renderer.pdf.internal.layout.deck;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Deck;
import org.briefpack.model.document.Density;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.Slide;
import org.briefpack.model.document.SlideLayout;
import org.briefpack.model.theme.Paper;
import org.briefpack.model.theme.Role;
import org.briefpack.model.theme.Theme;
import org.briefpack.renderer.pdf.internal.layout.block.Blocks;
import org.briefpack.renderer.pdf.internal.layout.page.Layout;
import org.briefpack.renderer.pdf.internal.layout.page.Paginator;
import org.briefpack.renderer.pdf.internal.layout.strip.Area;
import org.briefpack.renderer.pdf.internal.layout.strip.Strip;
import org.briefpack.renderer.pdf.internal.layout.text.Job;
import org.briefpack.renderer.pdf.internal.layout.text.Pictures;
import org.briefpack.renderer.pdf.internal.layout.text.Places;
import org.briefpack.renderer.pdf.internal.layout.text.Styles;
import org.briefpack.renderer.pdf.internal.tag.Tag;
import org.briefpack.renderer.pdf.internal.text.Fonts;
import org.briefpack.renderer.pdf.internal.text.Hyphenation;

/**
 * A deck on paper: a page for each slide, the slide above and what the speaker says below. A slide
 * with more on it than its frame holds makes the frame higher; nothing is cut off.
 */
public final class NotesPages {
    /**
     * A slide whose title is a heading, so that links, contents and bookmarks find it.
     *
     * @param slide as written
     * @param title of the first level on slides that open a part, else of the second
     */
    record Planned(Slide slide, Block.Heading title) {
        static Planned of(Slide slide) {
            int level = opens(slide.layout()) ? 1 : 2;
            return new Planned(
                    slide, new Block.Heading(level, slide.id(), slide.title(), slide.span()));
        }

        private static boolean opens(SlideLayout layout) {
            return layout == SlideLayout.TITLE || layout == SlideLayout.SECTION;
        }

        private void addTo(List<Block> blocks) {
            blocks.add(title);
            slide.regions().values().forEach(blocks::addAll);
            blocks.addAll(slide.notes());
        }
    }

    private final Job job;
    private final Blocks blocks;
    private final SlidePanel panel;
    private final Area page;
    private Tag part;
    private String section = "";

    private NotesPages(Job job, Theme theme, Fonts fonts) {
        Styles small = new Styles(SlideTheme.on(theme, job.width), fonts, Density.NORMAL);
        this.job = job;
        this.blocks = new Blocks(job);
        this.panel = new SlidePanel(job.restyled(small, job.width), theme.slide());
        this.page = Layout.area(job.width, Tag.document(), Role.BODY);
        this.part = page.tag();
    }

    /**
     * Lays a deck out.
     *
     * @param paper the sheet, upright
     * @param words the renderer's own words by key
     * @param pictures what figures show
     */
    public static Layout of(
            Deck deck,
            Theme theme,
            Fonts fonts,
            Paper paper,
            UnaryOperator<String> words,
            Pictures pictures,
            Hyphenation hyphenation) {
        Layout.Sheet sheet = Layout.Sheet.of(paper, theme.page());
        List<Planned> slides = deck.slides().stream().map(Planned::of).toList();
        List<Block> all = new ArrayList<>();
        slides.forEach(slide -> slide.addTo(all));
        Diagnostics sink = new Diagnostics();
        Styles styles = new Styles(theme, fonts, Density.NORMAL);
        Job job =
                new Job(
                        deck,
                        styles,
                        new Places(all, deck.references()),
                        words,
                        pictures,
                        hyphenation,
                        sheet.textWidth(),
                        sink);
        NotesPages pages = new NotesPages(job, theme, fonts);
        slides.forEach(pages::add);
        List<Strip> footer = Layout.running(deck.footer(), pages.blocks, sheet);
        job.reportMissing();
        return new Layout(
                sheet,
                Paginator.pages(pages.page.flow().strips(), sheet.textHeight()),
                List.of(),
                footer,
                job.places,
                styles.leading(Role.BODY),
                text -> pages.blocks.text.label(text, styles.look(Role.RUNNING), null),
                sink.list(),
                false);
    }

    private void add(Planned planned) {
        Slide slide = planned.slide();
        if (!slide.section().equals(section)) {
            section = slide.section();
            part =
                    section.isEmpty()
                            ? page.tag()
                            : page.tag().kid("Part").with(Tag.Property.TITLE, section);
        }
        Tag tag = part.kid("Sect");
        page.flow().newPage();
        page.flow().add(panel.row(planned, tag), 0, false);
        page.flow().space(job.styles.leading(Role.BODY) * 1.4);
        notes(slide, tag);
    }

    private void notes(Slide slide, Tag tag) {
        if (slide.notes().isEmpty() && slide.time().isZero()) {
            return;
        }
        Area area = page.under(tag.kid("Sect"));
        List<Inline> label = List.of(new Inline.Text(label(slide), slide.span()));
        blocks.text.title(label, Role.KICKER, area, area.tag().kid("P"));
        area.flow().space(job.styles.after(Role.BODY));
        blocks.all(slide.notes(), area);
    }

    private String label(Slide slide) {
        String label = job.words.apply("speaker-notes");
        Duration time = slide.time();
        if (time.isZero()) {
            return label;
        }
        String minutes = String.valueOf(Math.max(1, time.toMinutes()));
        return label + " \u00B7 " + job.words.apply("minutes").replace("{0}", minutes);
    }
}
