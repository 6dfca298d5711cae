package org.briefpack.model.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.briefpack.model.diagnostic.SourceSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TreeTest {
    private static List<Class<?>> kinds() {
        return AnyNode.kinds();
    }

    private static List<Inline> link(String target) {
        return List.of(new Inline.Link(List.of(Inline.Text.of("here")), target, SourceSpan.NONE));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void findsALinkInEveryPlaceWhereOneCanStand(Class<?> kind) {
        List<String> places = new ArrayList<>();
        AnyNode any =
                new AnyNode(
                        place -> {
                            places.add("#" + place + places.size());
                            return link(places.getLast());
                        });
        Publication publication = any.around(kind);
        if (kind == Inline.Link.class) {
            places.add("x");
        }
        List<String> found = new ArrayList<>();
        Tree.each(
                publication,
                new Tree.Visitor() {
                    @Override
                    public void enter(Node node) {
                        if (node instanceof Inline.Link link) {
                            found.add(link.target());
                        }
                    }
                });
        assertEquals(places.stream().sorted().toList(), found.stream().sorted().toList());
        places.remove("x");
        assertEquals(places.size(), Index.of(publication).dangling().size());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void putsAnotherInlineIntoEveryPlaceAndLeavesTheRest(Class<?> kind) {
        Publication before = new AnyNode(place -> link("#old")).around(kind);
        Publication after = new AnyNode(place -> link("#new")).around(kind);
        Tree.Visitor change =
                new Tree.Visitor() {
                    @Override
                    public Inline instead(Inline inline) {
                        return inline instanceof Inline.Link link && link.target().equals("#old")
                                ? new Inline.Link(link.content(), "#new", link.span())
                                : inline;
                    }
                };
        assertEquals(after, Tree.each(before, change));
        assertSame(after, Tree.each(after, change), "what does not change stays the same object");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void leavesEveryNodeThatItEnters(Class<?> kind) {
        List<Node> open = new ArrayList<>();
        int[] beside = {0};
        Tree.each(
                new AnyNode(place -> link("#x")).around(kind),
                new Tree.Visitor() {
                    @Override
                    public void enter(Node node) {
                        open.add(node);
                    }

                    @Override
                    public void leave(Node node) {
                        assertSame(node, open.removeLast());
                    }

                    @Override
                    public void beside() {
                        beside[0]++;
                    }

                    @Override
                    public void back() {
                        beside[0]--;
                        assertTrue(beside[0] >= 0);
                    }
                });
        assertEquals(List.of(), open);
        assertEquals(0, beside[0]);
    }
}
