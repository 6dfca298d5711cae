package org.briefpack.renderer.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.briefpack.model.document.Region;
import org.briefpack.model.document.SlideLayout;
import org.briefpack.model.theme.Accent;
import org.briefpack.model.theme.Role;
import org.briefpack.model.theme.SlideMeasures;
import org.briefpack.model.theme.Theme;
import org.briefpack.renderer.plan.LayoutPlan.Ground;
import org.briefpack.renderer.plan.Place.Anchor;

/**
 * The sixteen layouts of our own master. All stand on one grid: the margin at the sides, one line
 * for the kicker, two for the title, then the body down to the line with the sources.
 */
public final class Layouts {
    private static final double KICKER_TOP = 27;
    private static final double TITLE_TOP = 47;
    private static final double TITLE_HEIGHT = 68;
    private static final double BODY_TOP = 126;
    private static final double SOURCE_HEIGHT = 20;
    private static final double FOOT_HEIGHT = 36;

    private final Theme theme;
    private final double width;
    private final double height;
    private final double margin;
    private final double gutter;
    private final boolean ours;
    private final Map<SlideLayout, LayoutPlan> plans = new EnumMap<>(SlideLayout.class);

    /** Lays the layouts out for a theme's measures. */
    public Layouts(Theme theme) {
        this(theme, true);
    }

    private Layouts(Theme theme, boolean ours) {
        this.ours = ours;
        this.theme = theme;
        SlideMeasures slide = theme.slide();
        width = slide.width().points();
        height = slide.height().points();
        margin = slide.margin().points();
        gutter = slide.gutter().points();
        for (SlideLayout layout : SlideLayout.values()) {
            plans.put(
                    layout,
                    new LayoutPlan(layout, ground(layout), LayoutPlan.Foot.OURS, places(layout)));
        }
    }

    /** Takes layouts that were planned elsewhere, on a company's master. */
    public Layouts(Theme theme, Map<SlideLayout, LayoutPlan> others) {
        this(theme, false);
        plans.putAll(others);
    }

    /** Returns whether the layouts are ours and not a company's. */
    boolean ours() {
        return ours;
    }

    /** Returns a layout. */
    public LayoutPlan get(SlideLayout layout) {
        return Objects.requireNonNull(plans.get(layout), "every layout is planned");
    }

    /** Returns the box of the footer's text. */
    public Box footer() {
        return new Box(margin, foot(), content() * 0.62, 20);
    }

    /** Returns the box of the date. */
    public Box date() {
        return new Box(margin + content() * 0.64, foot(), content() * 0.24, 20);
    }

    /** Returns the box of the slide's number. */
    public Box number() {
        return new Box(margin + content() * 0.9, foot(), content() * 0.1, 20);
    }

    /** Returns the title's box on ordinary layouts. */
    public Box title() {
        return new Box(margin, TITLE_TOP, content(), TITLE_HEIGHT);
    }

    /** Returns the body's box on ordinary layouts. */
    public Box body() {
        return new Box(margin, BODY_TOP, content(), bodyHeight());
    }

    /** Returns the box of the date on the slide that opens a deck. */
    public Box openingDate() {
        Box title = get(SlideLayout.TITLE).title().box();
        return new Box(title.x(), footer().y() - 24, title.w(), 24);
    }

    /** Returns the two short bars at the upper edge of all but dark slides: the family's mark. */
    public List<Ornament> marks() {
        return marks(title().x());
    }

    /** Returns what slides of a layout wear besides. */
    public List<Ornament> ornaments(LayoutPlan plan) {
        return switch (plan.kind()) {
            case TITLE -> band(150);
            case SECTION -> band(36);
            case STATEMENT -> marks(plan.title().box().x());
            case COMPARISON ->
                    List.of(
                            under(plan.planned(Region.LEFT_HEADING)),
                            under(plan.planned(Region.RIGHT_HEADING)));
            case QUOTE -> List.of(beside(plan.planned(Region.BODY).box(), Accent.SECOND));
            case EXERCISE -> List.of(beside(body(), Accent.THIRD));
            case CONTENT, TWO_CONTENT, CARDS, TABLE, CHART, CHART_TEXT, PICTURE -> List.of();
            case QUESTION, ANSWER, BLANK -> List.of();
        };
    }

    private static List<Ornament> marks(double x) {
        return List.of(
                new Ornament(new Box(x, 0, 44, 7), Accent.FIRST),
                new Ornament(new Box(x + 48, 0, 44, 7), Accent.SECOND));
    }

    /** A band down the far side in the first subjects' colours. */
    private List<Ornament> band(double wide) {
        double share = Math.round(height * 0.62);
        Box whole = new Box(width - wide, 0, wide, height);
        return List.of(
                new Ornament(whole.slice(0, share), Accent.FIRST),
                new Ornament(whole.slice(share, height - share), Accent.SECOND));
    }

    /** No subject's colour: both sides often tell of the same one. */
    private static Ornament under(Place heading) {
        Box b = heading.box();
        return new Ornament(new Box(b.x(), b.y() + b.h() + 3, b.w(), 3), Accent.NEUTRAL);
    }

    private Ornament beside(Box content, Accent accent) {
        double x = Math.min(content.x(), body().x());
        return new Ornament(new Box(x, content.y(), 6, content.h()), accent);
    }

    private double foot() {
        return height - FOOT_HEIGHT;
    }

    private double content() {
        return width - 2 * margin;
    }

    private double bodyHeight() {
        return height - BODY_TOP - FOOT_HEIGHT - SOURCE_HEIGHT - 6;
    }

    /**
     * In a dark room a whole wall in a bright brand's colour would blind: there it is an accent.
     */
    private Ground ground(SlideLayout layout) {
        boolean dark = theme.canvas().isDark();
        return switch (layout) {
            case TITLE, SECTION, STATEMENT -> dark ? Ground.SURFACE : Ground.BRAND;
            case QUOTE -> Ground.SURFACE;
            case CONTENT, TWO_CONTENT, COMPARISON, CARDS, TABLE, CHART, CHART_TEXT -> Ground.PAPER;
            case PICTURE, QUESTION, ANSWER, EXERCISE, BLANK -> Ground.PAPER;
        };
    }

    private List<Place> places(SlideLayout layout) {
        List<Place> places = new ArrayList<>();
        switch (layout) {
            case TITLE, SECTION -> opening(places, layout == SlideLayout.TITLE);
            case CONTENT -> one(places, "", body(), Role.BODY);
            case TWO_CONTENT, ANSWER -> two(places, body());
            case COMPARISON -> comparison(places);
            case CARDS -> one(places, "", body(), Role.BODY);
            case TABLE -> one(places, "tbl", body(), Role.TABLE);
            case CHART -> one(places, "chart", body(), Role.BODY);
            case CHART_TEXT -> chartAndText(places);
            case PICTURE -> picture(places);
            case QUOTE, STATEMENT -> large(places, layout);
            case QUESTION, EXERCISE -> asking(places, layout);
            case BLANK -> heading(places);
        }
        return places;
    }

    private void opening(List<Place> places, boolean first) {
        double wide = content() * (first ? 0.8 : 0.66);
        double size = size(Role.TITLE) * (first ? 1.5 : 1.3);
        Box title = new Box(margin, 150, wide, 150);
        List<Double> sizes =
                scales(Role.TITLE, size, size * 0.85, size * 0.7, size(Role.TITLE) * 0.85);
        places.add(
                new Place(
                        null,
                        first ? "ctrTitle" : "title",
                        0,
                        title,
                        Role.TITLE,
                        sizes,
                        Anchor.BOTTOM));
        add(places, Region.KICKER, "body", 13, new Box(margin, TITLE_TOP, wide, 22), Role.KICKER);
        Box below = new Box(margin, 322, wide, 110);
        add(places, Region.SUBTITLE, first ? "subTitle" : "body", 1, below, Role.SUBTITLE);
        if (!first) {
            Box drawn = new Box(margin + content() * 0.7, 140, content() * 0.22, content() * 0.22);
            List<Double> scales = steps(Role.BODY);
            places.add(
                    new Place(Region.BODY, "", Place.FREE, drawn, Role.BODY, scales, Anchor.TOP));
        }
    }

    private void heading(List<Place> places) {
        double size = size(Role.TITLE);
        places.add(
                new Place(
                        null,
                        "title",
                        0,
                        title(),
                        Role.TITLE,
                        scales(Role.TITLE, size, size * 0.87, Math.max(size * 0.74, 20)),
                        Anchor.TOP));
        Box kicker = new Box(margin, KICKER_TOP, content(), 20);
        add(places, Region.KICKER, "body", 13, kicker, Role.KICKER);
    }

    private void source(List<Place> places) {
        Box box = new Box(margin, foot() - SOURCE_HEIGHT, content(), SOURCE_HEIGHT);
        add(places, Region.SOURCE, "body", 16, box, Role.SOURCE);
    }

    private void one(List<Place> places, String type, Box box, Role role) {
        heading(places);
        add(places, Region.BODY, type, 1, box, role);
        source(places);
    }

    private void two(List<Place> places, Box body) {
        heading(places);
        sides(places, body);
        source(places);
    }

    private void sides(List<Place> places, Box body) {
        add(places, Region.LEFT, "", 1, left(body), Role.BODY);
        add(places, Region.RIGHT, "", 2, right(body), Role.BODY);
    }

    private void comparison(List<Place> places) {
        heading(places);
        Box body = body();
        Box top = body.slice(0, 34);
        Box rest = body.slice(48, body.h() - 48);
        add(places, Region.LEFT_HEADING, "body", 14, left(top), Role.HEADING_2);
        add(places, Region.LEFT, "", 1, left(rest), Role.BODY);
        add(places, Region.RIGHT_HEADING, "body", 15, right(top), Role.HEADING_2);
        add(places, Region.RIGHT, "", 2, right(rest), Role.BODY);
        source(places);
    }

    private void chartAndText(List<Place> places) {
        heading(places);
        Box body = body();
        double chart = (body.w() - gutter) * 0.62;
        Box left = new Box(body.x(), body.y(), chart, body.h());
        double from = body.x() + chart + gutter;
        Box right = new Box(from, body.y(), body.x() + body.w() - from, body.h());
        add(places, Region.BODY, "chart", 1, left, Role.BODY);
        add(places, Region.RIGHT, "", 2, right, Role.BODY);
        source(places);
    }

    private void picture(List<Place> places) {
        heading(places);
        Box body = body();
        add(places, Region.BODY, "pic", 1, body.slice(0, body.h() - 34), Role.BODY);
        add(places, Region.SUBTITLE, "body", 17, body.slice(body.h() - 28, 28), Role.CAPTION);
        source(places);
    }

    private void large(List<Place> places, SlideLayout layout) {
        double small = size(Role.KICKER) + 4;
        Box title = new Box(margin, TITLE_TOP, content(), 52);
        List<Double> sizes = scales(Role.KICKER, small, Math.max(14, small * 0.85));
        places.add(new Place(null, "title", 0, title, Role.KICKER, sizes, Anchor.TOP));
        Role role = layout == SlideLayout.QUOTE ? Role.QUOTE : Role.STATEMENT;
        double size = size(role);
        double least = theme.slide().minBody().points();
        Box body = new Box(margin + 24, 126, content() - 90, bodyHeight());
        List<Double> steps = scales(role, size, size * 0.8, Math.max(least, size * 0.62));
        places.add(new Place(Region.BODY, "body", 1, body, role, steps, Anchor.MIDDLE));
        source(places);
    }

    private void asking(List<Place> places, SlideLayout layout) {
        heading(places);
        Box body = body();
        double bar = layout == SlideLayout.EXERCISE ? 22 : 0;
        Box inner = new Box(body.x() + bar, body.y(), body.w() - bar, body.h());
        List<Double> scales = steps(Role.BODY);
        places.add(new Place(Region.BODY, "", 1, inner, Role.BODY, scales, Anchor.TOP));
        source(places);
    }

    private void add(
            List<Place> places, Region region, String type, int index, Box box, Role role) {
        places.add(new Place(region, type, index, box, role, steps(role), Anchor.TOP));
    }

    /** The sizes that a place allows, never under the theme's least. */
    private List<Double> steps(Role role) {
        double size = size(role);
        return switch (role) {
            case TABLE -> {
                double least = Math.min(size, theme.slide().minTable().points());
                yield scales(role, size * 1.25, size * 1.125, size, (size + least) / 2, least);
            }
            case KICKER, SOURCE, CAPTION ->
                    scales(
                            role,
                            size,
                            Math.min(size, Math.max(TextMeasure.LEAST_SMALL, size * 0.83)));
            default -> {
                double least = Math.min(size, theme.slide().minBody().points());
                boolean grows = role == Role.BODY;
                yield grows
                        ? scales(role, size * 1.2, size * 1.1, size, (size + least) / 2, least)
                        : scales(role, size, (size + least) / 2, least);
            }
        };
    }

    private List<Double> scales(Role role, double... sizes) {
        return java.util.Arrays.stream(sizes).map(s -> s / size(role)).distinct().boxed().toList();
    }

    private double size(Role role) {
        return theme.slides().style(role).size().points();
    }

    private Box left(Box body) {
        return new Box(body.x(), body.y(), (body.w() - gutter) / 2, body.h());
    }

    private Box right(Box body) {
        double half = (body.w() - gutter) / 2;
        return new Box(body.x() + half + gutter, body.y(), half, body.h());
    }
}
