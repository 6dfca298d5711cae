package org.briefpack.renderer.slides.internal.base;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.briefpack.model.document.Region;
import org.briefpack.model.document.SlideLayout;
import org.briefpack.model.theme.Role;
import org.briefpack.model.theme.Theme;
import org.briefpack.renderer.plan.Box;
import org.briefpack.renderer.plan.LayoutPlan;
import org.briefpack.renderer.plan.Place;
import org.briefpack.renderer.plan.Place.Anchor;

/** Plans our layouts on the placeholders of a company's. */
final class BasePlans {
    private static final double SOURCE = 24;

    private final Theme theme;

    /** Plans in a theme whose slide styles have the company's sizes. */
    BasePlans(Theme theme) {
        this.theme = theme;
    }

    LayoutPlan plan(SlideLayout kind, BaseLayout layout) {
        List<Place> places = new ArrayList<>();
        Holder title = layout.title().orElseThrow();
        places.add(
                place(
                        null,
                        title,
                        Role.TITLE,
                        steps(Role.TITLE, title.size(), 1, 0.85, 0.7, 0.6),
                        title.box(),
                        layout));
        Box source =
                kind == SlideLayout.TITLE || kind == SlideLayout.SECTION ? null : source(layout);
        contents(kind, layout, source, places);
        if (source != null) {
            List<Double> sizes = List.of(1.0, 0.85);
            places.add(
                    new Place(
                            Region.SOURCE, "", Place.FREE, source, Role.SOURCE, sizes, Anchor.TOP));
        }
        return new LayoutPlan(kind, LayoutPlan.Ground.PAPER, foot(layout), places);
    }

    /**
     * Returns our own layout on a company's master: the title is its placeholder in our place, all
     * else stands free.
     *
     * @param ours the layout on a master of ours
     */
    LayoutPlan own(LayoutPlan ours, BaseLayout layout) {
        Holder title = layout.title().orElseThrow();
        List<Place> places = new ArrayList<>();
        for (Place place : ours.places()) {
            boolean heads = place.region() == null;
            double size = theme.slides().style(place.role()).size().points();
            List<Double> scales =
                    heads
                            ? steps(Role.TITLE, Math.min(size, title.size()), 1, 0.85, 0.7, 0.6)
                            : place.scales();
            places.add(
                    new Place(
                            place.region(),
                            heads ? title.type() : "",
                            heads ? title.index() : Place.FREE,
                            place.box(),
                            heads ? Role.TITLE : place.role(),
                            scales,
                            place.anchor(),
                            heads,
                            Set.of()));
        }
        return new LayoutPlan(ours.kind(), LayoutPlan.Ground.PAPER, foot(layout), places);
    }

    private static LayoutPlan.Foot foot(BaseLayout layout) {
        return new LayoutPlan.Foot(
                layout.foot("dt"), layout.foot("ftr"), layout.foot("sldNum"), layout.footerRoom());
    }

    private void contents(SlideLayout kind, BaseLayout layout, Box source, List<Place> places) {
        List<Holder> sides = layout.sides();
        List<Holder> all = layout.contents();
        switch (kind) {
            case TITLE, SECTION ->
                    all.stream()
                            .filter(Holder::takesText)
                            .findFirst()
                            .ifPresent(
                                    h ->
                                            add(
                                                    places,
                                                    layout,
                                                    Region.SUBTITLE,
                                                    h,
                                                    Role.SUBTITLE,
                                                    null));
            case TWO_CONTENT, CHART_TEXT, COMPARISON, ANSWER -> {
                if (sides.isEmpty()) {
                    body(places, all, layout, Role.BODY, source);
                    return;
                }
                boolean chart = kind == SlideLayout.CHART_TEXT;
                Region left = chart ? Region.BODY : Region.LEFT;
                add(places, layout, left, sides.get(0), Role.BODY, source);
                add(places, layout, Region.RIGHT, sides.get(1), Role.BODY, source);
                if (kind == SlideLayout.COMPARISON) {
                    headings(places, layout, all, sides);
                }
            }
            case BLANK -> {}
            case QUOTE -> body(places, all, layout, Role.QUOTE, source);
            case STATEMENT -> body(places, all, layout, Role.STATEMENT, source);
            case TABLE -> body(places, all, layout, Role.TABLE, source);
            case PICTURE, CHART, CONTENT, CARDS, QUESTION, EXERCISE ->
                    body(places, all, layout, Role.BODY, source);
        }
    }

    /** The largest placeholder; where there is none, the room between title and foot. */
    private void body(
            List<Place> places, List<Holder> all, BaseLayout layout, Role role, Box source) {
        if (all.isEmpty()) {
            Box title = layout.title().orElseThrow().box();
            double from = title.y() + title.h() + 14;
            double to = source == null ? footLine(layout) : source.y();
            Box room = new Box(title.x(), from, title.w(), Math.max(120, to - from - 6));
            places.add(
                    new Place(Region.BODY, "", Place.FREE, room, role, steps(role, 0), Anchor.TOP));
            return;
        }
        add(places, layout, Region.BODY, all.getFirst(), role, source);
    }

    /** The headings of a comparison: both, or none. */
    private void headings(
            List<Place> places, BaseLayout layout, List<Holder> all, List<Holder> sides) {
        Holder left = above(all, sides.get(0));
        Holder right = above(all, sides.get(1));
        if (left != null && right != null && left != right) {
            add(places, layout, Region.LEFT_HEADING, left, Role.HEADING_2, null);
            add(places, layout, Region.RIGHT_HEADING, right, Role.HEADING_2, null);
        }
    }

    private static Holder above(List<Holder> all, Holder side) {
        for (Holder holder : all) {
            Box b = holder.box();
            boolean over = b.y() + b.h() <= side.box().y() + 14;
            boolean same = Math.abs(b.x() - side.box().x()) < side.box().w() / 2;
            if (holder != side && over && same && holder.takesText()) {
                return holder;
            }
        }
        return null;
    }

    /** Sources stand below the content, or take the last lines of its room. */
    private Box source(BaseLayout layout) {
        double foot = footLine(layout);
        Box widest = layout.title().orElseThrow().box();
        double bottom = 0;
        for (Holder holder : layout.contents()) {
            if (holder.box().h() >= 100) {
                bottom = Math.max(bottom, holder.box().y() + holder.box().h());
            }
        }
        double from = bottom > 0 && foot - bottom >= SOURCE ? bottom + 2 : foot - SOURCE;
        return new Box(widest.x(), from, widest.w(), SOURCE - 2);
    }

    private double footLine(BaseLayout layout) {
        double height = theme.slide().height().points();
        double foot = height - 14;
        for (Holder holder : layout.holders()) {
            if (holder.isFoot() && holder.box().y() > height / 2) {
                foot = Math.min(foot, holder.box().y() - 2);
            }
        }
        return foot;
    }

    private void add(
            List<Place> places,
            BaseLayout layout,
            Region region,
            Holder holder,
            Role role,
            Box source) {
        Box box = holder.box();
        if (source != null && box.y() + box.h() > source.y() && box.y() < source.y()) {
            box = new Box(box.x(), box.y(), box.w(), source.y() - box.y() - 4);
        }
        double own = role == Role.BODY || role == Role.SUBTITLE ? holder.size() : 0;
        places.add(place(region, holder, role, steps(role, own), box, layout));
    }

    private static Place place(
            Region region,
            Holder holder,
            Role role,
            List<Double> steps,
            Box box,
            BaseLayout layout) {
        String type = holder.type().equals("obj") ? "" : holder.type();
        // Where two go by one name the slide itself says where its text stands.
        boolean own = layout.hasTwin(holder);
        return new Place(
                region,
                type,
                holder.index(),
                box,
                role,
                steps,
                holder.anchor(),
                own,
                holder.bullets());
    }

    /** Sizes to try: the placeholder's own or our role's, then smaller, never under the least. */
    private List<Double> steps(Role role, double own) {
        double size = theme.slides().style(role).size().points();
        double least =
                role == Role.TABLE
                        ? theme.slide().minTable().points()
                        : theme.slide().minBody().points();
        // A template that sets text smaller than can be read from a chair does not decide that.
        double first = Math.max(own > 0 ? own : size, least);
        double[] sizes = {first, first * 0.9, first * 0.8, (first + least) / 2, least};
        return Arrays.stream(sizes)
                .filter(s -> s >= least)
                .map(s -> s / size)
                .distinct()
                .sorted()
                .boxed()
                .toList()
                .reversed();
    }

    private List<Double> steps(Role role, double own, double... shares) {
        double size = theme.slides().style(role).size().points();
        return Arrays.stream(shares).map(share -> share * own / size).boxed().toList();
    }
}
