package org.briefpack.model.document;

import java.util.List;

/** Reads inlines as plain characters: what a person would hear. */
public final class InlineText {
    private InlineText() {}

    /**
     * Returns the characters of all inlines in order. Citations and footnotes say nothing, a line
     * break is a space, a variable is its value or its label.
     */
    public static String of(List<Inline> inlines) {
        if (inlines.size() == 1 && inlines.getFirst() instanceof Inline.Text only) {
            return only.text();
        }
        StringBuilder text = new StringBuilder();
        inlines.forEach(inline -> append(inline, text));
        return text.toString();
    }

    private static void append(Inline inline, StringBuilder text) {
        switch (inline) {
            case Inline.Text t -> text.append(t.text());
            case Inline.Emphasis e -> text.append(of(e.content()));
            case Inline.Strong s -> text.append(of(s.content()));
            case Inline.Code c -> text.append(c.text());
            case Inline.Link l -> text.append(of(l.content()));
            case Inline.Foreign f -> text.append(of(f.content()));
            case Inline.Abbreviation a -> text.append(a.text());
            case Inline.Variable v -> text.append(v.value().isEmpty() ? v.label() : v.value());
            case Inline.LineBreak b -> text.append(' ');
            case Inline.Citation c -> {}
            case Inline.Footnote f -> {}
        }
    }
}
