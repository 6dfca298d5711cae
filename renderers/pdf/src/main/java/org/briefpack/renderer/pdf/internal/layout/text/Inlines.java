package org.briefpack.renderer.pdf.internal.layout.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.InlineText;
import org.briefpack.model.theme.Colour;
import org.briefpack.model.theme.FontFace;
import org.briefpack.model.theme.FontSlot;
import org.briefpack.model.theme.Role;
import org.briefpack.renderer.pdf.internal.tag.Tag;
import org.briefpack.renderer.pdf.internal.text.Hyphenation;
import org.briefpack.renderer.pdf.internal.text.Link;
import org.briefpack.renderer.pdf.internal.text.Look;
import org.briefpack.renderer.pdf.internal.text.Note;
import org.briefpack.renderer.pdf.internal.text.Run;

/** Turns inlines into runs: which font, which colour, which node of the structure tree. */
final class Inlines {
    /**
     * What is around a piece of text.
     *
     * @param look size and colour
     * @param slot font family
     * @param bold whether bold
     * @param italic whether italic
     * @param tag node that the text belongs to
     * @param link where it leads; null for nowhere
     * @param hyphenate whether words may be divided
     * @param tongue how words of another language are divided; null in the text's own
     */
    private record State(
            Look look,
            FontSlot slot,
            boolean bold,
            boolean italic,
            Tag tag,
            Link link,
            boolean hyphenate,
            Hyphenation tongue) {
        State tagged(Tag other) {
            return new State(look, slot, bold, italic, other, link, hyphenate, tongue);
        }
    }

    private final LayoutContext job;
    private final Role role;
    private final Colour ink;
    private final List<Run> runs = new ArrayList<>();
    private boolean afterCitation;

    private Inlines(LayoutContext job, Role role, Colour ink) {
        this.job = job;
        this.role = role;
        this.ink = ink;
    }

    /**
     * Returns the runs of a paragraph in a role.
     *
     * @param ink colour that even links wear; null for the theme's own
     */
    static List<Run> runs(
            LayoutContext job,
            List<Inline> content,
            Role role,
            Colour ink,
            Tag tag,
            boolean hyphenate) {
        var style = job.styles.style(role);
        Inlines inlines = new Inlines(job, role, ink);
        Look look = ink == null ? job.styles.look(role) : job.styles.look(role).in(ink);
        State state =
                new State(
                        look,
                        style.font(),
                        style.bold(),
                        style.italic(),
                        tag,
                        null,
                        hyphenate,
                        null);
        inlines.all(content, state);
        return inlines.runs;
    }

    private void all(List<Inline> content, State state) {
        content.forEach(inline -> one(inline, state));
    }

    private void one(Inline inline, State s) {
        boolean citation = inline instanceof Inline.Citation;
        switch (inline) {
            case Inline.Text t -> add(clean(t.text()), s, t.span());
            case Inline.Emphasis e -> all(e.content(), face(s, s.slot, s.bold, !s.italic));
            case Inline.Strong b -> all(b.content(), face(s, s.slot, true, s.italic));
            case Inline.Code c -> code(c, s);
            case Inline.Link l -> link(l, s);
            case Inline.Citation c -> citation(c, s);
            case Inline.Footnote f -> footnote(f, s);
            case Inline.Foreign f -> foreign(f, s);
            case Inline.Abbreviation a ->
                    add(
                            a.text(),
                            s.tagged(s.tag.kid("Span").with(Tag.Property.EXPANSION, a.expansion())),
                            a.span());
            case Inline.Variable v -> variable(v, s);
            case Inline.LineBreak b -> add("\n", s, b.span());
        }
        afterCitation = citation;
    }

    private Colour coloured(Colour own) {
        return ink == null ? own : ink;
    }

    private static String clean(String text) {
        return text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
    }

    private void add(String text, State s, SourceSpan span) {
        add(text, s, null, span);
    }

    private void add(String text, State s, Note note, SourceSpan span) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, s.look, s.tag, s.link, note, s.hyphenate, s.tongue, span));
        }
    }

    private State face(State s, FontSlot slot, boolean bold, boolean italic) {
        Look look = s.look.with(job.styles.chain(role, slot, FontFace.of(bold, italic)));
        return new State(look, slot, bold, italic, s.tag, s.link, s.hyphenate, s.tongue);
    }

    private void code(Inline.Code code, State s) {
        State mono = face(s, FontSlot.MONO, s.bold, false);
        // Typewriter letters look larger than their neighbours at the same size.
        Look look = mono.look.sized(mono.look.size() * 0.92);
        add(
                clean(code.text()),
                new State(
                        look, FontSlot.MONO, s.bold, false, s.tag.kid("Code"), s.link, false, null),
                code.span());
    }

    private void link(Inline.Link link, State s) {
        if (s.link != null || link.isInternal() && !job.places.has(link.target().substring(1))) {
            all(link.content(), s);
            return;
        }
        Tag tag = s.tag.kid("Link");
        String said = InlineText.of(link.content());
        Link target = new Link(link.target(), said.isBlank() ? link.target() : said, tag);
        Look look = s.look.in(coloured(job.styles.palette().link())).underlined();
        all(
                link.content(),
                new State(look, s.slot, s.bold, s.italic, tag, target, s.hyphenate, s.tongue));
    }

    private void citation(Inline.Citation citation, State s) {
        Tag reference = s.tag.kid("Reference");
        State raised =
                new State(s.look.raised(), s.slot, false, false, reference, s.link, false, null);
        String number = (afterCitation ? ", " : "") + citation.number();
        String place = Places.ofReference(citation.reference());
        if (s.link == null && job.places.has(place)) {
            Tag tag = reference.kid("Link");
            Link link =
                    new Link("#" + place, job.words.apply("source") + " " + citation.number(), tag);
            Look look = raised.look.in(coloured(job.styles.palette().link()));
            raised = new State(look, s.slot, false, false, tag, link, false, null);
        }
        add(number, raised, citation.span());
    }

    private void footnote(Inline.Footnote node, State s) {
        int number = job.nextNote();
        Tag reference = s.tag.kid("Reference");
        Note note = new Note(number, node, s.tag);
        State raised =
                new State(s.look.raised(), s.slot, false, false, reference, null, false, null);
        add(String.valueOf(number), raised, note, node.span());
    }

    private void foreign(Inline.Foreign foreign, State s) {
        Tag span = s.tag.kid("Span").with(Tag.Property.LANGUAGE, foreign.language());
        Hyphenation own = Hyphenation.of(Locale.forLanguageTag(foreign.language()));
        all(
                foreign.content(),
                new State(s.look, s.slot, s.bold, s.italic, span, s.link, s.hyphenate, own));
    }

    private void variable(Inline.Variable variable, State s) {
        if (!variable.value().isEmpty()) {
            add(variable.value(), s, variable.span());
            return;
        }
        Look look = s.look.in(coloured(job.styles.palette().muted())).underlined();
        add(
                variable.label(),
                new State(look, s.slot, s.bold, s.italic, s.tag, s.link, false, null),
                variable.span());
    }
}
