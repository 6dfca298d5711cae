package org.briefpack.renderer.slides.internal.base;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.briefpack.model.document.SlideLayout;

/**
 * Finds a company's layout for each of ours: by the type that PowerPoint gave it, else by where its
 * placeholders stand. Names are never looked at: they differ from language to language.
 */
final class LayoutMatch {
    private final List<BaseLayout> layouts;

    private LayoutMatch(List<BaseLayout> layouts) {
        this.layouts = layouts;
    }

    /**
     * Returns the match of each; empty where no layout has a title. All layouts are of the master
     * that serves most kinds, but for kinds that only another serves well.
     *
     * @param masters the layouts of each master, in the order of the presentation
     */
    static Map<SlideLayout, BaseLayout> of(List<List<BaseLayout>> masters) {
        List<LayoutMatch> all =
                masters.stream()
                        .map(LayoutMatch::usable)
                        .filter(match -> !match.layouts.isEmpty())
                        .sorted(Comparator.comparingInt(match -> -match.served()))
                        .toList();
        Map<SlideLayout, BaseLayout> found = new EnumMap<>(SlideLayout.class);
        for (SlideLayout kind : all.isEmpty() ? new SlideLayout[0] : SlideLayout.values()) {
            BaseLayout best = all.getFirst().find(kind);
            for (LayoutMatch match : all) {
                if (!all.getFirst().serves(kind, best) && match.serves(kind, match.find(kind))) {
                    best = match.find(kind);
                }
            }
            found.put(kind, best);
        }
        return found;
    }

    /** Lines that run from top to foot are none of ours. */
    private static LayoutMatch usable(List<BaseLayout> layouts) {
        List<BaseLayout> titled = layouts.stream().filter(l -> l.title().isPresent()).toList();
        List<BaseLayout> level = titled.stream().filter(l -> !l.type().startsWith("vert")).toList();
        return new LayoutMatch(level.isEmpty() ? titled : level);
    }

    /** Returns how many kinds have a layout that is made for them. */
    private int served() {
        int served = 0;
        for (SlideLayout kind : SlideLayout.values()) {
            served += serves(kind, find(kind)) ? 1 : 0;
        }
        return served;
    }

    private boolean serves(SlideLayout kind, BaseLayout layout) {
        return switch (kind) {
            case TITLE ->
                    layout.type().equals("title")
                            || layout.title().orElseThrow().type().equals("ctrTitle");
            case SECTION -> layout.type().equals("secHead");
            case TWO_CONTENT, ANSWER, COMPARISON, CHART_TEXT -> hasSides(layout);
            case BLANK -> layout.contents().isEmpty();
            case PICTURE, TABLE, CHART, CONTENT, CARDS, QUOTE, STATEMENT, QUESTION, EXERCISE ->
                    hasRoom(layout);
        };
    }

    private BaseLayout find(SlideLayout layout) {
        return switch (layout) {
            case TITLE -> opening();
            case SECTION -> typed("secHead").orElseGet(this::opening);
            case TWO_CONTENT, ANSWER -> sides();
            case COMPARISON -> typed("twoTxTwoObj").filter(this::hasSides).orElseGet(this::sides);
            case CHART_TEXT ->
                    typed("chartAndTx", "txAndChart", "objAndTx", "txAndObj")
                            .filter(this::hasSides)
                            .orElseGet(this::sides);
            case TABLE -> typed("tbl").orElseGet(this::content);
            case CHART -> typed("chart").orElseGet(this::content);
            case PICTURE -> typed("picTx").orElseGet(this::content);
            case BLANK -> typed("titleOnly").orElseGet(this::content);
            case CONTENT, CARDS, QUOTE, STATEMENT, QUESTION, EXERCISE -> content();
        };
    }

    private BaseLayout opening() {
        return typed("title")
                .or(() -> first(l -> l.title().orElseThrow().type().equals("ctrTitle")))
                .or(() -> first(l -> l.contents().size() == 1))
                .orElseGet(layouts::getFirst);
    }

    private BaseLayout content() {
        return typed("obj", "tx", "objOnly")
                .filter(this::hasRoom)
                .or(() -> first(l -> l.contents().size() == 1 && hasRoom(l)))
                .or(() -> first(l -> hasRoom(l) && l.sides().isEmpty()))
                .or(() -> typed("titleOnly"))
                .or(() -> first(this::hasRoom))
                .orElseGet(layouts::getLast);
    }

    private BaseLayout sides() {
        return typed("twoObj", "twoColTx")
                .filter(this::hasSides)
                .or(() -> first(l -> l.contents().size() == 2 && hasSides(l)))
                .or(() -> first(this::hasSides))
                .orElseGet(this::content);
    }

    /** Returns whether there is room for text below the title; an opening has less. */
    private boolean hasRoom(BaseLayout layout) {
        Holder title = layout.title().orElseThrow();
        return layout.contents().stream()
                .anyMatch(
                        h ->
                                h.takesText()
                                        && !h.type().equals("subTitle")
                                        && h.box().h() >= 150
                                        && h.box().y() >= title.box().y());
    }

    private boolean hasSides(BaseLayout layout) {
        List<Holder> sides = layout.sides();
        return !sides.isEmpty() && sides.stream().allMatch(h -> h.box().h() >= 120);
    }

    private Optional<BaseLayout> typed(String... types) {
        for (String type : types) {
            Optional<BaseLayout> found = first(l -> l.type().equals(type));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<BaseLayout> first(Predicate<BaseLayout> wanted) {
        return layouts.stream().filter(wanted).findFirst();
    }
}
