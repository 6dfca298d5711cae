package org.briefpack.templates.compose;

import java.util.List;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Inline;
import org.jspecify.annotations.Nullable;

/** Writes running text of a pack as markup that remembers where it stands in the pack. */
public final class InlineMarkup {
    private InlineMarkup() {}

    static String of(List<Inline> content, SourceSpan span, Abbreviations known) {
        StringBuilder out = new StringBuilder();
        out.append("<t").append(at(span)).append('>');
        append(content, known, out);
        return out.append("</t>").toString();
    }

    static String at(SourceSpan span) {
        return span.isKnown() ? " at=\"" + span.line() + ":" + span.column() + "\"" : "";
    }

    private static void append(List<Inline> content, Abbreviations known, StringBuilder out) {
        content.forEach(inline -> append(inline, known, out));
    }

    private static void append(Inline inline, Abbreviations known, StringBuilder out) {
        switch (inline) {
            case Inline.Text t -> known.append(t.text(), out);
            case Inline.Emphasis e -> wrap("em", e.content(), known, out);
            case Inline.Strong s -> wrap("strong", s.content(), known, out);
            case Inline.Code c -> {
                out.append("<code>");
                escape(c.text(), out);
                out.append("</code>");
            }
            case Inline.Link l -> {
                out.append("<a href=\"");
                escape(l.target(), out);
                out.append("\">");
                append(l.content(), known, out);
                out.append("</a>");
            }
            case Inline.LineBreak b -> out.append("<br/>");
            case Inline.Foreign f -> {
                out.append("<lang code=\"");
                escape(f.language(), out);
                out.append("\">");
                append(f.content(), known, out);
                out.append("</lang>");
            }
            case Inline.Abbreviation a -> abbreviation(a, out);
            case Inline.Variable v -> variable(v, out);
            case Inline.Citation c -> cite(c.reference(), c.span(), out);
            case Inline.Footnote f ->
                    throw new IllegalArgumentException("a pack's text holds no footnotes");
        }
    }

    private static void abbreviation(Inline.Abbreviation abbreviation, StringBuilder out) {
        out.append("<abbr title=\"");
        escape(abbreviation.expansion(), out);
        out.append("\">");
        escape(abbreviation.text(), out);
        out.append("</abbr>");
    }

    private static void variable(Inline.Variable variable, StringBuilder out) {
        out.append("<var key=\"");
        escape(variable.key(), out);
        out.append("\" label=\"");
        escape(variable.label(), out);
        out.append("\"/>");
    }

    /** Cites a source of what stands at this place: an edition numbers by who may read that. */
    static void cite(String source, SourceSpan of, StringBuilder out) {
        out.append("<cite ref=\"");
        escape(source, out);
        out.append("\" of=\"").append(of.line()).append(':').append(of.column()).append("\"/>");
    }

    private static void wrap(
            String name, List<Inline> content, Abbreviations known, StringBuilder out) {
        out.append('<').append(name).append('>');
        append(content, known, out);
        out.append("</").append(name).append('>');
    }

    /** Appends text run by run: most of it needs no escape, and a call for each letter is slow. */
    public static void escape(String text, StringBuilder out) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            String escape = escape(text.charAt(i));
            if (escape != null) {
                out.append(text, done, i).append(escape);
                done = i + 1;
            }
        }
        out.append(text, done, text.length());
    }

    /** Returns what stands for a character; null where it stands for itself. */
    private static @Nullable String escape(char c) {
        if (c > '>' && c < '\uFFFE') {
            return null;
        }
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            // XML 1.0, 2.2: other control characters cannot be written at all.
            default -> c < ' ' && c != '\n' && c != '\t' || c >= '\uFFFE' ? " " : null;
        };
    }
}
