package org.briefpack.templates.markup;

import java.util.ArrayList;
import java.util.List;
import org.briefpack.model.document.Inline;

/** Folds white space over a whole run of inlines, across their borders. */
final class Whitespace {
    /** Whether the last character written was a space, or nothing was written yet. */
    private boolean atSpace = true;

    private Whitespace() {}

    /** Returns the inlines with runs of white space made one space and none at either end. */
    static List<Inline> folded(List<Inline> inlines) {
        return trimmedEnd(new Whitespace().fold(inlines));
    }

    private List<Inline> fold(List<Inline> inlines) {
        List<Inline> folded = new ArrayList<>();
        for (Inline inline : inlines) {
            Inline next = fold(inline);
            if (!(next instanceof Inline.Text text && text.text().isEmpty())) {
                folded.add(next);
            }
        }
        return folded;
    }

    private Inline fold(Inline inline) {
        return switch (inline) {
            case Inline.Text t -> new Inline.Text(fold(t.text()), t.span());
            case Inline.Emphasis e -> new Inline.Emphasis(fold(e.content()), e.span());
            case Inline.Strong s -> new Inline.Strong(fold(s.content()), s.span());
            case Inline.Link l -> new Inline.Link(fold(l.content()), l.target(), l.span());
            case Inline.Foreign f -> new Inline.Foreign(f.language(), fold(f.content()), f.span());
            case Inline.LineBreak b -> {
                atSpace = true;
                yield b;
            }
            case Inline.Citation c -> c;
            case Inline.Footnote f -> f;
            case Inline.Code c -> solid(c);
            case Inline.Abbreviation a -> solid(a);
            case Inline.Variable v -> solid(v);
        };
    }

    private Inline solid(Inline inline) {
        atSpace = false;
        return inline;
    }

    /** Most text needs no folding and comes back as it is. */
    private String fold(String text) {
        StringBuilder folded = new StringBuilder();
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
            if (space && (atSpace || c != ' ')) {
                folded.append(text, done, i).append(atSpace ? "" : " ");
                done = i + 1;
            }
            atSpace = space;
        }
        return done == 0 ? text : folded.append(text, done, text.length()).toString();
    }

    private static List<Inline> trimmedEnd(List<Inline> inlines) {
        List<Inline> trimmed = new ArrayList<>(inlines);
        while (!trimmed.isEmpty() && trimmed.getLast() instanceof Inline.Text last) {
            String text = last.text().stripTrailing();
            trimmed.removeLast();
            if (!text.isEmpty()) {
                trimmed.add(new Inline.Text(text, last.span()));
                break;
            }
        }
        return trimmed;
    }
}
