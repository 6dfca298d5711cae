package org.briefpack.renderer.word.internal.block;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.Reference;
import org.briefpack.renderer.ooxml.OfficePackage;
import org.briefpack.renderer.ooxml.OfficePart;
import org.briefpack.renderer.ooxml.Relations;
import org.briefpack.renderer.ooxml.XmlWriter;
import org.briefpack.renderer.word.internal.style.Names;
import org.briefpack.renderer.word.internal.style.ParagraphFormat;
import org.briefpack.renderer.word.internal.style.RunFormat;
import org.briefpack.renderer.word.internal.style.Style;

/**
 * Footnotes for notes and endnotes for sources (ECMA-376 part 1, 17.11). A source is written out
 * once, as the endnote of its first citation; each further citation refers to that note, as Word's
 * own cross-references do.
 */
public final class Notes {
    private final WordRendering job;
    private final OfficePart main;
    private final BlockWriter blocks;
    private final Map<String, Reference> references = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> printed = new HashSet<>();
    private final NotePart footnotes;
    private final NotePart endnotes;
    private int counted;

    public Notes(WordRendering job, OfficePart main, BlockWriter blocks) {
        this.job = job;
        this.main = main;
        this.blocks = blocks;
        job.document().references().forEach(r -> references.put(r.id(), r));
        footnotes = new NotePart("footnote", job.scan().hasFootnotes());
        endnotes = new NotePart("endnote", job.scan().hasCitations());
    }

    /** A part of notes in the making; its first two notes are the separators. */
    private final class NotePart {
        private final String kind;
        private final OfficePart part;
        private int lastId;

        NotePart(String kind, boolean wanted) {
            this.kind = kind;
            OfficePackage parts = job.parts();
            part = wanted ? parts.add("/word/" + kind + "s.xml", Names.type(kind + "s")) : null;
            if (wanted) {
                main.relate(part, Relations.of(kind + "s"));
                Names.declare(part.xml().start("w:" + kind + "s"));
                separator("separator", -1);
                separator("continuationSeparator", 0);
            }
        }

        private void separator(String type, int id) {
            XmlWriter w = part.xml();
            w.open("w:" + kind, "w:type", type, "w:id", Integer.toString(id));
            new Story(job, part, w, Place.page(0, 0))
                    .startParagraph(ParagraphFormat.of(Style.SEPARATOR));
            w.start("w:r").leaf("w:" + type).end();
            w.end().end();
        }

        int start() {
            part.xml().open("w:" + kind, "w:id", Integer.toString(++lastId));
            return lastId;
        }

        void end() {
            if (part != null) {
                part.xml().end();
            }
        }
    }

    /** Returns whether notes can be set here: not inside notes and running lines. */
    boolean allowedIn(Story story) {
        return story.part() == main;
    }

    /** Writes a footnote and its mark. */
    void footnote(Story story, Inline.Footnote note, RunFormat format) {
        int id = footnotes.start();
        mark(story.xml(), "footnote", id, Style.FOOTNOTE_REFERENCE, format, "");
        XmlWriter w = footnotes.part.xml();
        Story inner = new Story(job, footnotes.part, w, notePlace(story));
        List<Block> content = note.content();
        boolean opens = !content.isEmpty() && content.get(0) instanceof Block.Paragraph;
        inner.startParagraph(ParagraphFormat.of(Style.FOOTNOTE_TEXT));
        ownMark(w, "footnoteRef", Style.FOOTNOTE_REFERENCE, "");
        if (opens) {
            Block.Paragraph first = (Block.Paragraph) content.get(0);
            blocks.inlines().write(inner, first.content(), RunFormat.PLAIN);
        }
        w.end();
        blocks.writeAll(inner, opens ? content.subList(1, content.size()) : content);
        inner.finish();
        w.end();
    }

    private static Place notePlace(Story story) {
        return new Place(Place.Context.NOTE, story.place().width(), story.place().height(), 0, 0);
    }

    /** Writes the mark of a citation, and the source where it is cited for the first time. */
    void cite(Story story, Inline.Citation citation, RunFormat format, InlineWriter inlines) {
        Reference reference = references.get(citation.reference());
        XmlWriter w = story.xml();
        Integer known = numbers.get(citation.reference());
        RunFormat raised = format.styled(Style.ENDNOTE_REFERENCE);
        if (reference == null) {
            unknown(w, citation, raised, inlines.runs());
        } else if (known != null) {
            again(w, reference, known, raised, inlines.runs());
        } else if (allowedIn(story)) {
            first(story, reference, format, inlines);
        } else if (job.scan().cites(reference.id())) {
            // The number of a note that is still to come; the composer numbers in this order.
            again(w, reference, reference.number(), raised, inlines.runs());
        } else {
            inlines.runs().text(w, " (", format);
            inlines.write(story, reference.text(), format);
            inlines.runs().text(w, ")", format);
            printed(reference);
        }
    }

    private void unknown(XmlWriter w, Inline.Citation citation, RunFormat raised, Runs runs) {
        job.sink()
                .report(
                        Code.UNKNOWN_SOURCE,
                        citation.span(),
                        "no reference has the id " + citation.reference());
        runs.text(w, Integer.toString(citation.number()), raised);
    }

    private void first(Story story, Reference reference, RunFormat format, InlineWriter inlines) {
        XmlWriter w = story.xml();
        int id = endnotes.start();
        numbers.put(reference.id(), reference.number());
        int bookmark = inlines.runs().startBookmark(w, noteBookmark(reference));
        // Word counts only the notes that have no number of their own (17.11.7).
        boolean counts = reference.number() == counted + 1;
        counted += counts ? 1 : 0;
        String number = counts ? "" : Integer.toString(reference.number());
        mark(w, "endnote", id, Style.ENDNOTE_REFERENCE, format, number);
        inlines.runs().endBookmark(w, bookmark);
        XmlWriter notes = endnotes.part.xml();
        Story inner = new Story(job, endnotes.part, notes, notePlace(story));
        inner.startParagraph(ParagraphFormat.of(Style.ENDNOTE_TEXT));
        ownMark(notes, "endnoteRef", Style.ENDNOTE_REFERENCE, number);
        inlines.write(inner, reference.text(), RunFormat.PLAIN);
        notes.end();
        notes.end();
    }

    private void again(XmlWriter w, Reference reference, int number, RunFormat raised, Runs runs) {
        // \f sets the number like the mark itself, \h makes it a link (17.16.5.45).
        String instruction = "NOTEREF " + noteBookmark(reference) + " \\f \\h";
        runs.field(w, instruction, Integer.toString(number), raised);
    }

    private static String noteBookmark(Reference reference) {
        return "_RefSource" + reference.number();
    }

    /**
     * Writes the mark of a note; ECMA-376 part 1, 17.11.7: where it has a number of its own, that
     * follows as text.
     *
     * @param number empty where Word counts
     */
    private void mark(
            XmlWriter w, String kind, int id, Style style, RunFormat format, String number) {
        w.start("w:r");
        format.styled(style).write(w, job.looks(), job.ids());
        w.open("w:" + kind + "Reference");
        if (!number.isEmpty()) {
            w.attribute("w:customMarkFollows", "1");
        }
        w.attribute("w:id", Integer.toString(id)).end();
        if (!number.isEmpty()) {
            w.textElement("w:t", number);
        }
        w.end();
    }

    private void ownMark(XmlWriter w, String element, Style style, String number) {
        w.start("w:r");
        RunFormat.PLAIN.styled(style).write(w, job.looks(), job.ids());
        if (number.isEmpty()) {
            w.leaf("w:" + element);
        } else {
            w.textElement("w:t", number);
        }
        w.end();
        blocks.inlines().runs().tab(w);
    }

    /** Notes that a reference stands in the text itself. */
    void printed(Reference reference) {
        printed.add(reference.id());
    }

    /** Returns the references that no note holds, in the order of their numbers. */
    List<Reference> uncited() {
        return job.document().references().stream()
                .filter(r -> !numbers.containsKey(r.id()))
                .filter(r -> !printed.contains(r.id()))
                .toList();
    }

    /** Writes the references that no note holds, where the document has no place for them. */
    public void printRest(Story story) {
        for (Reference reference : uncited()) {
            ParagraphFormat format = ParagraphFormat.of(Style.SMALL);
            blocks.paragraph(story, format, reference.text(), RunFormat.PLAIN);
            printed(reference);
        }
    }

    /** Completes both parts. */
    public void finish() {
        footnotes.end();
        endnotes.end();
    }
}
