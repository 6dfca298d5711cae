package org.briefpack.renderer.word.internal.block;

import java.util.Optional;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.DiagramList;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.InlineText;
import org.briefpack.model.theme.Role;
import org.briefpack.renderer.ooxml.XmlWriter;
import org.briefpack.renderer.plan.DocumentSketches;
import org.briefpack.renderer.type.Fonts;
import org.briefpack.renderer.word.internal.style.ParagraphFormat;
import org.briefpack.renderer.word.internal.style.RunFormat;
import org.briefpack.renderer.word.internal.style.Style;

/** Writes diagrams as shapes that can be edited, or as lists where they do not fit. */
final class DiagramWriter {
    private static final double TALLEST = 0.6;

    private static final double TALLEST_OF_TEXT = 0.8;

    private final BlockWriter blocks;
    private final WordRendering job;
    private final SketchWriter shapes;
    private DocumentSketches sketches;

    DiagramWriter(BlockWriter blocks, WordRendering job) {
        this.blocks = blocks;
        this.job = job;
        this.shapes = new SketchWriter(blocks, job);
    }

    void write(Story story, Block.Diagram diagram) {
        Optional<String> fault = fault(story, diagram);
        Optional<DocumentSketches.Drawn> drawn =
                fault.isPresent() ? Optional.empty() : drawn(story, diagram);
        if (drawn.isPresent()) {
            draw(story, diagram, drawn.get());
            return;
        }
        if (fault.isPresent()) {
            job.sink().report(Code.SIMPLIFIED, diagram.span(), fault.get());
        } else if (diagram.kind().relates()) {
            DocumentSketches.tooSmall(diagram, job.sink());
        }
        blocks.writeAll(story, DiagramList.of(diagram));
    }

    /** Returns why Word could not hold a drawing that has room; empty where it can. */
    private static Optional<String> fault(Story story, Block.Diagram diagram) {
        if (!diagram.kind().relates()) {
            return Optional.empty();
        }
        if (story.place().context() == Place.Context.NOTE) {
            return Optional.of("Word has no drawings in notes; this diagram is a list");
        }
        boolean noted =
                DocumentSketches.holds(diagram, Inline.Footnote.class)
                        || DocumentSketches.holds(diagram, Inline.Citation.class);
        return noted
                ? Optional.of("Word has no notes in drawings; this diagram is a list")
                : Optional.empty();
    }

    private Optional<DocumentSketches.Drawn> drawn(Story story, Block.Diagram diagram) {
        double paper = job.document().page().paper().height().times(TALLEST).points();
        double most = Math.min(paper, story.place().height() / 20.0 * TALLEST_OF_TEXT);
        return sketches().of(diagram, story.place().room() / 20.0, most);
    }

    private void draw(Story story, Block.Diagram diagram, DocumentSketches.Drawn drawn) {
        if (drawn.upright()) {
            DocumentSketches.upright(diagram, job.sink());
        }
        ParagraphFormat plain = ParagraphFormat.of(Style.NORMAL);
        XmlWriter w = story.startDrawing(diagram.source().isEmpty() ? plain : plain.keepingNext());
        int mark = blocks.openMark(w, diagram.id());
        shapes.write(story, drawn.sketch(), sketches().measure(), said(diagram));
        blocks.closeMark(w, mark);
        w.end();
        if (!diagram.source().isEmpty()) {
            ParagraphFormat format = ParagraphFormat.of(Style.SOURCE);
            blocks.paragraph(story, format, diagram.source(), RunFormat.PLAIN);
        }
    }

    /** Returns what is said in a drawing's place: its alternative, or else all of its words. */
    private static String said(Block.Diagram diagram) {
        return diagram.alt().isEmpty() ? words(diagram.entries()) : diagram.alt();
    }

    private static String words(java.util.List<Block.Entry> entries) {
        StringBuilder words = new StringBuilder();
        for (Block.Entry entry : entries) {
            words.append(InlineText.of(entry.label())).append(' ');
            words.append(InlineText.of(entry.text())).append(' ');
            words.append(words(entry.inner())).append(' ');
        }
        return words.toString().strip();
    }

    /** Returns what lays diagrams out; made for the first one, as it reads fonts. */
    private DocumentSketches sketches() {
        if (sketches == null) {
            sketches =
                    new DocumentSketches(
                            job.looks().theme(),
                            Fonts.named(job.looks().theme(), problem -> {}),
                            job.looks().text(Role.BODY).size().points(),
                            job.rightToLeft());
        }
        return sketches;
    }
}
