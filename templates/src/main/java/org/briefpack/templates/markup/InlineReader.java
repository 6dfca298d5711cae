package org.briefpack.templates.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.InlineText;

/** Reads running text. White space is folded as in HTML: runs are one space, none at the ends. */
final class InlineReader {
    private static final Set<String> NAMES =
            Set.of(
                    "t", "em", "strong", "code", "a", "cite", "note", "lang", "abbr", "var", "br",
                    "parts");

    private final SourceList sources;
    private final Map<String, String> properties;

    InlineReader(SourceList sources, Map<String, String> properties) {
        this.sources = sources;
        this.properties = properties;
    }

    /** Returns whether a child is running text rather than a block. */
    static boolean isInline(Child child) {
        return switch (child) {
            case Child.Characters characters -> true;
            case Element element -> NAMES.contains(element.name());
        };
    }

    /** Reads the content of an element that holds running text only. */
    List<Inline> read(Element element, BlockReader blocks) {
        return read(element, element.children(), blocks);
    }

    /** Reads children that are all running text. */
    List<Inline> read(Element owner, List<Child> children, BlockReader blocks) {
        List<Inline> inlines = new ArrayList<>();
        children.forEach(child -> append(owner, child, inlines, blocks));
        return Whitespace.folded(inlines);
    }

    private void append(Element owner, Child child, List<Inline> to, BlockReader blocks) {
        switch (child) {
            case Child.Characters characters ->
                    to.add(new Inline.Text(characters.text(), owner.at()));
            case Element element -> element(element, to, blocks);
        }
    }

    private List<Inline> content(Element element, BlockReader blocks) {
        List<Inline> inlines = new ArrayList<>();
        element.children().forEach(child -> append(element, child, inlines, blocks));
        return inlines;
    }

    private void element(Element element, List<Inline> to, BlockReader blocks) {
        SourceSpan at = element.at();
        switch (element.name()) {
            case "t" -> to.addAll(content(element, blocks));
            case "em" -> to.add(new Inline.Emphasis(content(element, blocks), at));
            case "strong" -> to.add(new Inline.Strong(content(element, blocks), at));
            case "code" -> to.add(new Inline.Code(InlineText.of(content(element, blocks)), at));
            case "a" -> to.add(link(element, blocks));
            case "parts" -> to.addAll(parts(element, blocks));
            case "cite" -> cite(citation(element), to);
            case "note" -> {
                List<Block> note = blocks.content(element);
                to.add(new Inline.Footnote(note, at));
            }
            case "lang" ->
                    to.add(
                            new Inline.Foreign(
                                    element.attribute("code", "und"),
                                    content(element, blocks),
                                    at));
            case "abbr" ->
                    to.add(
                            new Inline.Abbreviation(
                                    InlineText.of(content(element, blocks)),
                                    element.attribute("title", ""),
                                    at));
            case "var" -> to.add(variable(element));
            case "br" -> to.add(new Inline.LineBreak(at));
            default ->
                    throw new MarkupProblem(
                            element, "<" + element.name() + "> is not running text");
        }
    }

    /**
     * Reads parts that are set apart by a sign, where there are two of them: nothing dangles where
     * one is missing. With {@code end}, each part that has no sign of its own at its end gets it.
     */
    private List<Inline> parts(Element element, BlockReader blocks) {
        String between = element.attribute("between", " · ");
        String end = element.attribute("end", "");
        List<Inline> all = new ArrayList<>();
        for (Element part : BlockReader.named(element, "part")) {
            List<Inline> content = read(part, blocks);
            String said = InlineText.of(content);
            if (!content.isEmpty()) {
                all.addAll(all.isEmpty() ? List.of() : List.of(sign(between, element)));
                all.addAll(content);
                boolean open =
                        !said.isEmpty() && ".!?…".indexOf(said.charAt(said.length() - 1)) < 0;
                all.addAll(open && !end.isEmpty() ? List.of(sign(end, element)) : List.of());
            }
        }
        return all;
    }

    private static Inline sign(String text, Element element) {
        return new Inline.Text(text, element.at());
    }

    private Inline link(Element element, BlockReader blocks) {
        String target = element.attribute("href", "");
        if (target.isEmpty()) {
            throw new MarkupProblem(element, "<a> needs href");
        }
        List<Inline> content = content(element, blocks);
        if (InlineText.of(content).isBlank()) {
            content = List.of(new Inline.Text(target, element.at()));
        }
        return new Inline.Link(content, target, element.at());
    }

    private Inline.Citation citation(Element element) {
        String id = element.attribute("ref", "");
        if (!sources.has(id)) {
            throw new MarkupProblem(element, "<cite> names no source of the pack: `" + id + "`");
        }
        return new Inline.Citation(id, sources.number(id), element.at());
    }

    /** Adds a citation; those that follow one another stand in the order of their numbers. */
    private static void cite(Inline.Citation citation, List<Inline> to) {
        int at = to.size();
        while (at > 0
                && to.get(at - 1) instanceof Inline.Citation before
                && before.number() > citation.number()) {
            at--;
        }
        to.add(at, citation);
    }

    private Inline variable(Element element) {
        String key = element.attribute("key", "");
        String label = element.attributes().getOrDefault("label", key);
        return new Inline.Variable(key, label, properties.getOrDefault(key, ""), element.at());
    }
}
