package org.briefpack.templates.markup;

import java.util.ArrayList;
import java.util.List;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.DiagramKind;
import org.briefpack.model.document.InlineText;
import org.briefpack.model.theme.Accent;
import org.briefpack.model.theme.Icon;

/**
 * Reads diagrams. What shows how things hang together is described in words, from the data, for
 * people who do not see it; the others are read word by word.
 */
final class DiagramReader {
    private final BlockReader blocks;

    DiagramReader(BlockReader blocks) {
        this.blocks = blocks;
    }

    Block.Diagram read(Element element) {
        DiagramKind kind = Attributes.choice(element, "kind", DiagramKind.class, DiagramKind.STEPS);
        List<Block.Entry> entries = new ArrayList<>();
        for (Element child : element.elements()) {
            switch (child.name()) {
                case "source" -> {}
                case "entry" -> entries.add(entry(child));
                default -> throw new MarkupProblem(child, "<diagram> holds entry and source only");
            }
        }
        entries.removeIf(DiagramReader::isEmpty);
        return new Block.Diagram(
                element.attribute("id", ""),
                kind,
                entries,
                blocks.text(element, "source"),
                element.attribute("alt", described(kind, entries)),
                element.at());
    }

    private static boolean isEmpty(Block.Entry entry) {
        return entry.label().isEmpty()
                && entry.text().isEmpty()
                && entry.inner().isEmpty()
                && entry.icon().isEmpty();
    }

    private Block.Entry entry(Element element) {
        List<Block.Entry> inner = new ArrayList<>();
        for (Element child : element.elements()) {
            switch (child.name()) {
                case "label", "text" -> {}
                case "entry" -> inner.add(entry(child));
                default ->
                        throw new MarkupProblem(child, "<entry> holds label, text and entry only");
            }
        }
        // A check says which names there are; what is drawn needs none.
        String icon = Icon.named(element.attribute("icon", "")).map(Icon::name).orElse("");
        return new Block.Entry(
                blocks.text(element, "label"),
                blocks.text(element, "text"),
                Attributes.choice(element, "accent", Accent.class, Accent.NEUTRAL),
                icon,
                Attributes.number(element, "value", 0),
                inner,
                element.at());
    }

    private static String described(DiagramKind kind, List<Block.Entry> entries) {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Block.Entry entry = entries.get(i);
            String label = InlineText.of(entry.label());
            String text = InlineText.of(entry.text());
            switch (kind) {
                case STEPS -> said.add((i + 1) + ". " + joined(label, text));
                case TIMELINE -> said.add(joined(text, label));
                case VERSUS -> said.add(joined(label, inner(entry, " | ")));
                case SPECTRUM -> said.add(label + " \u2013 " + text + ": " + shares(entry));
                case TREE -> said.add(branch(entry));
                case ICON, CHOICES, TASK, MARKED, HEARD, POINTS, FIGURE -> {}
            }
        }
        return String.join("; ", said);
    }

    private static String joined(String name, String more) {
        return name.isEmpty() || more.isEmpty() ? name + more : name + ": " + more;
    }

    private static String inner(Block.Entry entry, String between) {
        return String.join(
                between,
                entry.inner().stream().map(inside -> InlineText.of(inside.label())).toList());
    }

    private static String shares(Block.Entry scale) {
        return String.join(
                ", ",
                scale.inner().stream()
                        .map(
                                mark ->
                                        InlineText.of(mark.label())
                                                + " "
                                                + Math.round(100 * mark.at())
                                                + "/100")
                        .toList());
    }

    private static String branch(Block.Entry entry) {
        String kids = String.join("; ", entry.inner().stream().map(DiagramReader::branch).toList());
        String own = joined(InlineText.of(entry.text()), InlineText.of(entry.label()));
        return kids.isEmpty() ? own : own + " (" + kids + ")";
    }
}
