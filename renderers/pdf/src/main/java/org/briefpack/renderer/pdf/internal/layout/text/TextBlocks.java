package org.briefpack.renderer.pdf.internal.layout.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Align;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.InlineText;
import org.briefpack.model.document.ParagraphRole;
import org.briefpack.model.theme.Role;
import org.briefpack.renderer.pdf.internal.layout.strip.Area;
import org.briefpack.renderer.pdf.internal.layout.strip.Flow;
import org.briefpack.renderer.pdf.internal.layout.strip.Mark;
import org.briefpack.renderer.pdf.internal.layout.strip.Strip;
import org.briefpack.renderer.pdf.internal.tag.Tag;
import org.briefpack.renderer.pdf.internal.text.Glyphs;
import org.briefpack.renderer.pdf.internal.text.Look;
import org.briefpack.renderer.pdf.internal.text.Note;
import org.briefpack.renderer.pdf.internal.text.Run;
import org.briefpack.renderer.pdf.internal.text.TextLine;

/** Paragraphs and headings as strips, a line each. */
public final class TextBlocks {
    private final LayoutContext job;
    private final Function<Note, List<Strip>> footnotes;

    /**
     * Begins.
     *
     * @param footnotes lays out a footnote for the foot of the page
     */
    public TextBlocks(LayoutContext job, Function<Note, List<Strip>> footnotes) {
        this.job = job;
        this.footnotes = footnotes;
    }

    /** Adds a paragraph in the role that it asks for, or in the role of the place. */
    public void paragraph(Block.Paragraph paragraph, Area area) {
        if (Inline.isUnfilled(paragraph.content())) {
            return;
        }
        Role role = role(paragraph.role(), area.body());
        boolean title = role == Role.TITLE && area.depth() == 0 && job.takesTitle();
        Tag tag = area.tag().kid(title ? Tag.TITLE : "P");
        if (title) {
            job.enter(1);
        }
        List<Run> runs = runs(paragraph.content(), role, area, tag, true);
        lines(runs, role, area);
        if (paragraph.role() == ParagraphRole.KICKER || paragraph.role() == ParagraphRole.TITLE) {
            area.flow().keepNext();
        }
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

    /** Adds a heading and keeps it with what follows. */
    public void heading(Block.Heading heading, Area area) {
        heading(heading, Role.heading(heading.level()), area);
    }

    /** Adds a heading that looks like something else, such as a slide's title. */
    public void heading(Block.Heading heading, Role role, Area area) {
        Places.Heading place = job.places.of(heading);
        if (place.text().isBlank()) {
            return;
        }
        int level = job.headingLevel(heading);
        if (job.places.lists(heading)) {
            job.places.list(level, place.id(), place.text());
        }
        Tag tag = area.tag().kid("H" + level).with(Tag.Property.TITLE, place.text());
        int first = area.flow().strips().size();
        lines(runs(heading.content(), role, area, tag, false), role, area);
        anchor(place.id(), area.flow(), first);
        for (int i = first + 1; i < area.flow().strips().size(); i++) {
            area.flow().strips().set(i, area.flow().strips().get(i).kept());
        }
        area.flow().keepNext();
    }

    /**
     * Adds the title of a box as a heading below the one around; returns the level around, for what
     * comes after the box.
     *
     * @param id of the box; empty for none
     */
    public int boxTitle(List<Inline> content, String id, Role role, Area area, Tag tag) {
        int level = job.subheadingLevel();
        int around = job.enter(level);
        String text = InlineText.of(content);
        int first = area.flow().strips().size();
        title(content, role, area, tag.kid("H" + level).with(Tag.Property.TITLE, text));
        if (!text.isBlank()) {
            String place = id.isEmpty() ? job.places.next() : id;
            job.places.list(level, place, text);
            anchor(place, area.flow(), first);
        }
        return around;
    }

    /** Adds a line of its own that stays with what follows: a caption, a title of a box. */
    public void title(List<Inline> content, Role role, Area area, Tag tag) {
        if (!content.isEmpty()) {
            lines(runs(content, role, area, tag, false), role, area);
            area.flow().keepNext();
        }
    }

    /** Names the place of the strip at an index, where there is one. */
    public static void anchor(String id, Flow flow, int index) {
        if (id.isEmpty() || index >= flow.strips().size()) {
            return;
        }
        Strip strip = flow.strips().get(index);
        flow.strips().set(index, strip.marked(new Mark.Anchor(0, id)));
    }

    /** Returns a text as runs in a role and the colour of a place. */
    public List<Run> runs(List<Inline> content, Role role, Area area, Tag tag, boolean hyphenate) {
        return Inlines.runs(job, content, role, area.ink(), tag, hyphenate);
    }

    /** Adds lines in a role's style. */
    public void lines(List<Run> runs, Role role, Area area) {
        List<TextLine> lines = job.breaker.lines(runs, area.width());
        int count = lines.size();
        for (int i = 0; i < count; i++) {
            // Neither the first nor the last line of a paragraph stands alone on a page.
            boolean glued = i > 0 && (i == 1 || i == count - 1);
            area.flow()
                    .add(
                            ink(lines.get(i), role, area),
                            i == 0 ? job.styles.before(role) : 0,
                            glued);
        }
        if (count > 0) {
            area.flow().space(job.styles.after(role));
        }
    }

    /** Returns a line as a strip's content. */
    Strip.Ink ink(TextLine line, Role role, Area area) {
        double baseline = job.styles.baseline(role);
        double x = area.left() + shift(line, area);
        List<Mark> marks = new ArrayList<>(line.pieces().size());
        for (Glyphs glyphs : line.pieces()) {
            marks.add(new Mark.Letters(x, baseline, glyphs));
        }
        List<Strip> notes = List.of();
        if (!line.notes().isEmpty()) {
            notes = new ArrayList<>();
            for (Note note : line.notes()) {
                marks.add(new Mark.Anchor(0, Note.placeOf(note.number())));
                notes.addAll(footnotes.apply(note));
            }
        }
        return new Strip.Ink(job.styles.leading(role), baseline, marks, notes);
    }

    private static double shift(TextLine line, Area area) {
        double room = area.width() - line.width();
        return switch (area.align()) {
            case START -> line.opposite() ? room : 0;
            case CENTER -> room / 2;
            case END -> line.opposite() ? 0 : room;
        };
    }

    /** Returns one line of text, unbroken, for labels and marks. */
    public TextLine label(String text, Look look, Tag tag) {
        return label(List.of(new Run(text, look, tag, null, null, false, SourceSpan.NONE)));
    }

    /** Returns one line of text in several looks, unbroken. */
    public TextLine label(List<Run> runs) {
        List<TextLine> lines = job.breaker.lines(runs, Double.MAX_VALUE);
        return lines.isEmpty() ? new TextLine(List.of(), 0, false, List.of()) : lines.getFirst();
    }

    /** Returns a line's pieces as marks at a place. */
    public static List<Mark> marks(TextLine line, double x, double y) {
        List<Mark> marks = new ArrayList<>(line.pieces().size());
        for (Glyphs glyphs : line.pieces()) {
            marks.add(new Mark.Letters(x, y, glyphs));
        }
        return marks;
    }

    /** Returns where text of a width starts to stand in the middle or at the end of a place. */
    static double aligned(Align align, double width, double room) {
        return switch (align) {
            case START -> 0;
            case CENTER -> (room - width) / 2;
            case END -> room - width;
        };
    }

    /** Returns what a screen reader says for a node without words of its own. */
    public static String alternative(String alt, List<Inline> title) {
        return alt.isEmpty() ? InlineText.of(title) : alt;
    }
}
