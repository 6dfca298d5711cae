package org.briefpack.model.document;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.theme.Paper;

/**
 * Makes one of each kind of node from its record's components, so that a kind or a component that
 * is added later is tried as well.
 */
final class AnyNode {
    /** What running text, blocks and words are made of; asked once for each place. */
    private final Function<String, List<Inline>> text;

    private String place = "";

    AnyNode(Function<String, List<Inline>> text) {
        this.text = text;
    }

    /** Returns the kinds of slides, blocks, their parts and inlines that there are. */
    static List<Class<?>> kinds() {
        return kinds(Node.class).toList();
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(AnyNode::kinds)
                : Stream.of(type);
    }

    /** Returns a publication of one node, with text wherever the node and the page hold some. */
    Publication around(Class<?> kind) {
        Object node = make(kind);
        Metadata metadata = Metadata.of("Title", "en");
        if (node instanceof Slide slide) {
            place = "Deck.footer";
            return new Deck(metadata, text.apply(place), List.of(slide), sources());
        }
        List<Block> blocks =
                switch ((Node) node) {
                    case Block block -> List.of(block);
                    case Inline inline -> List.of(paragraph(List.of(inline)));
                    case Block.Part part -> List.of(holder(part));
                    case Slide slide -> List.of();
                };
        PageSetup page =
                new PageSetup(
                        Paper.A4,
                        false,
                        text.apply("PageSetup.header"),
                        text.apply("PageSetup.footer"),
                        0,
                        List.of());
        return new Document(metadata, page, blocks, sources());
    }

    private List<Reference> sources() {
        return List.of(new Reference("s", 1, text.apply("Reference.text"), SourceSpan.NONE));
    }

    private static Block holder(Block.Part part) {
        return switch (part) {
            case Block.Item p -> new Block.Items(ListStyle.BULLET, 1, List.of(p), p.span());
            case Block.Row p -> table(p);
            case Block.Cell p -> table(new Block.Row(List.of(p), p.span()));
            case Block.Definition p -> new Block.Definitions(List.of(p), p.span());
            case Block.Card p -> new Block.Cards(1, List.of(p), p.span());
            case Block.Column p -> new Block.Columns(List.of(p), p.span());
            case Block.Entry p ->
                    new Block.Diagram("", DiagramKind.STEPS, List.of(p), List.of(), "x", p.span());
            case Block.Answer p ->
                    new Block.Question("", List.of(), List.of(p), List.of(), List.of(), p.span());
        };
    }

    private static Block table(Block.Row row) {
        return new Block.Table(
                "",
                List.of(),
                "",
                List.of(new Block.TableColumn(1, Align.START)),
                0,
                0,
                false,
                List.of(row),
                row.span());
    }

    private static Block paragraph(List<Inline> content) {
        return new Block.Paragraph(ParagraphRole.BODY, content, SourceSpan.NONE);
    }

    private Object make(Class<?> record) {
        RecordComponent[] components = record.getRecordComponents();
        List<Object> values = new ArrayList<>();
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            place = record.getSimpleName() + "." + components[i].getName();
            values.add(value(types[i], components[i].getGenericType()));
        }
        try {
            return record.getDeclaredConstructor(types).newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(record.toString(), e);
        }
    }

    private Object value(Class<?> type, Type generic) {
        if (type == String.class) {
            return "x";
        } else if (type == int.class) {
            return 1;
        } else if (type == double.class) {
            return 1.0;
        } else if (type == boolean.class) {
            return false;
        } else if (type == SourceSpan.class) {
            return SourceSpan.NONE;
        } else if (type == Duration.class) {
            return Duration.ZERO;
        } else if (type == Optional.class) {
            return Optional.empty();
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        } else if (type == List.class) {
            return list((Class<?>) ((ParameterizedType) generic).getActualTypeArguments()[0]);
        } else if (type == java.util.SequencedMap.class) {
            LinkedHashMap<Region, List<?>> regions = new LinkedHashMap<>();
            regions.put(Region.BODY, list(Block.class));
            return regions;
        }
        throw new AssertionError("cannot make " + type + " for " + place);
    }

    private List<?> list(Class<?> of) {
        if (of == Inline.class) {
            return text.apply(place);
        } else if (of == Block.class) {
            return List.of(paragraph(text.apply(place)));
        } else if (of == Block.ChartSeries.class || place.equals("Entry.inner")) {
            return List.of();
        }
        return List.of(of == String.class ? "x" : make(of));
    }
}
