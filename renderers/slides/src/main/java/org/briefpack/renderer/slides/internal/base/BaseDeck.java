package org.briefpack.renderer.slides.internal.base;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.briefpack.model.document.SlideLayout;
import org.briefpack.model.render.BaseReport.Fate;
import org.briefpack.model.render.BaseReport.Finding;
import org.briefpack.model.theme.Blob;
import org.briefpack.model.theme.Length;
import org.briefpack.model.theme.SlideMeasures;
import org.briefpack.model.theme.Theme;
import org.briefpack.renderer.ooxml.CompanyTheme;
import org.briefpack.renderer.ooxml.OfficePackage;
import org.briefpack.renderer.ooxml.OfficePart;
import org.briefpack.renderer.ooxml.PackageReader;
import org.briefpack.renderer.ooxml.PackageReader.Unusable;
import org.briefpack.renderer.ooxml.Relating.Relationship;
import org.briefpack.renderer.ooxml.Relations;
import org.briefpack.renderer.ooxml.XmlTree;
import org.briefpack.renderer.plan.Box;
import org.briefpack.renderer.plan.LayoutPlan;
import org.briefpack.renderer.plan.Layouts;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * A company's template for slides, opened: masters, layouts, theme, table style and slide size
 * stay; its slides go, and with them everything that runs, fetches or tells where the file has
 * been.
 */
public final class BaseDeck {
    private static final String R =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String P = "application/vnd.openxmlformats-officedocument.presentationml.";
    private static final Set<String> MAIN_TYPES =
            Set.of(P + "presentation.main+xml", P + "template.main+xml", P + "slideshow.main+xml");
    private static final double EMU = 12_700;

    /**
     * A master as the presentation lists it.
     *
     * @param id the number in the list
     * @param part holds it
     * @param root what it says; null for one of ours
     * @param colours its theme's, by its map; null for one of ours
     */
    public record Master(
            String id, OfficePart part, @Nullable Element root, @Nullable BaseColours colours) {
        /** Describes a master of ours. */
        public Master(String id, OfficePart part) {
            this(id, part, null, null);
        }
    }

    private final OfficePackage parts;
    private final OfficePart main;
    private final Element root;
    private final List<Master> masters = new ArrayList<>();
    private final List<BaseLayout> layouts = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<SlideLayout, BaseLayout> matches;
    private final Element theme;
    private final Element tables;
    private final ReadableLayouts readable;
    private final Map<String, Integer> notesPlaces = new HashMap<>();

    private BaseDeck(OfficePackage parts, OfficePart main, Element root) throws Unusable {
        this.parts = parts;
        this.main = main;
        this.root = root;
        Map<Master, List<BaseLayout>> layouts = new LinkedHashMap<>();
        for (Element listed : listed(root, "sldMasterIdLst", "sldMasterId")) {
            OfficePart part = target(main, listed.getAttributeNS(R, "id"));
            if (part != null) {
                Master master = master(listed.getAttribute("id"), part);
                masters.add(master);
                layouts.put(master, read(master));
            }
        }
        if (masters.isEmpty()) {
            throw new Unusable("it has no slide master", "save it in PowerPoint as a template");
        }
        layouts.values().forEach(this.layouts::addAll);
        matches = LayoutMatch.of(List.copyOf(layouts.values()));
        if (matches.isEmpty()) {
            throw new Unusable(
                    "none of its layouts has a placeholder for a title",
                    "give it layouts with placeholders for title and content");
        }
        BaseLayout content = matches.get(SlideLayout.CONTENT);
        OfficePart colours = parts.related(content.master().part(), Relations.THEME);
        theme = colours == null ? null : XmlTree.parse(colours);
        readable = new ReadableLayouts(matches);
        readable.apply(new Box(0, 0, width(), height()));
        cleanPrinted();
        OfficePart styles = parts.related(main, Relations.of("tableStyles"));
        tables = styles == null ? null : XmlTree.parse(styles);
        reportRest();
    }

    private void cleanPrinted() throws Unusable {
        for (String kind : List.of("notesMaster", "handoutMaster")) {
            OfficePart printed = parts.related(main, Relations.of(kind));
            if (printed != null) {
                Element said = XmlTree.parse(printed);
                new BaseCleaning(this, printed, said).clean();
                if (kind.equals("notesMaster")) {
                    notesPlaces.putAll(LayoutReader.places(said));
                }
            }
        }
    }

    /** Opens a template and takes out what does not belong in a file that is forwarded. */
    public static BaseDeck open(Blob file) throws Unusable {
        OfficePackage parts = PackageReader.read(file);
        for (Relationship r : parts.root().relationships()) {
            OfficePart part = parts.part(r.target());
            if (r.type().equals(Relations.OFFICE_DOCUMENT) && part != null) {
                if (part.contentType().contains("powerpoint") && isMacro(part)) {
                    BaseDeck deck = new BaseDeck(parts, part, XmlTree.parse(part));
                    deck.leftOut("Macros", "files with macros are stopped by many mail systems");
                    return deck;
                }
                if (MAIN_TYPES.contains(part.contentType())) {
                    return new BaseDeck(parts, part, XmlTree.parse(part));
                }
            }
        }
        throw new Unusable("the file is no PowerPoint file", "name a .potx or .pptx file");
    }

    private static boolean isMacro(OfficePart part) {
        return part.contentType().contains("macroEnabled");
    }

    private Master master(String id, OfficePart part) throws Unusable {
        Element master = XmlTree.parse(part);
        new BaseCleaning(this, part, master).clean();
        OfficePart own = parts.related(part, Relations.THEME);
        Element colours = own == null ? null : XmlTree.parse(own);
        BaseColours named = new BaseColours(colours, XmlTree.child(master, "clrMap"));
        return new Master(id, part, master, named);
    }

    private List<BaseLayout> read(Master master) throws Unusable {
        List<BaseLayout> found = new ArrayList<>();
        LayoutReader reader = new LayoutReader(master);
        for (Element listed : listed(master.root(), "sldLayoutIdLst", "sldLayoutId")) {
            OfficePart layout = target(master.part(), listed.getAttributeNS(R, "id"));
            if (layout != null) {
                Element content = XmlTree.parse(layout);
                new BaseCleaning(this, layout, content).clean();
                found.add(reader.read(layout, content));
            }
        }
        return found;
    }

    private static List<Element> listed(Element parent, String list, String item) {
        Element found = XmlTree.child(parent, list);
        return found == null ? List.of() : XmlTree.children(found, item);
    }

    private OfficePart target(OfficePart from, String id) {
        for (Relationship r : from.relationships()) {
            if (r.id().equals(id) && !r.external()) {
                return parts.part(r.target());
            }
        }
        return null;
    }

    private void reportRest() throws Unusable {
        int slides = listed(root, "sldIdLst", "sldId").size();
        if (slides > 0) {
            leftOut("Slides of the template", slides + "; the deck's own take their place");
        }
        new BaseRest(this, parts, main).report(root);
        if (tables != null && turned()) {
            leftOut("Table style", "it is made for a light ground; ours takes its place");
        }
    }

    /** Notes that something of the template is not taken over. */
    void leftOut(String subject, String why) {
        Finding finding = new Finding(Fate.LEFT_OUT, subject, why);
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }

    /** Returns what was left out, in plain words. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Returns what was changed on layouts so that text can be read. */
    List<Finding> changes() {
        return readable.changes();
    }

    /** Returns the colour map of slides of a kind, for kinds that have not the master's. */
    public Map<SlideLayout, Map<String, String>> colourMaps() {
        return readable.colourMaps();
    }

    /** Returns the company's master of printed pages; null where it has none. */
    public @Nullable OfficePart printed(String kind) {
        return parts.related(main, Relations.of(kind));
    }

    /** Returns the indexes of placeholders on the company's master of notes, by their types. */
    public Map<String, Integer> notesPlaces() {
        return Map.copyOf(notesPlaces);
    }

    /** Returns the size of printed pages as the company has it; null where it does not say. */
    public @Nullable Element notesSize() {
        return XmlTree.child(root, "notesSz");
    }

    /** Returns the masters, the one that is used first. */
    public List<Master> masters() {
        return List.copyOf(masters);
    }

    Map<SlideLayout, BaseLayout> matches() {
        return matches;
    }

    List<BaseLayout> layouts() {
        return List.copyOf(layouts);
    }

    OfficePackage parts() {
        return parts;
    }

    /** Returns the theme of the master that content stands on; null where it has none. */
    @Nullable Element theme() {
        return theme;
    }

    /** Returns how text on content slides can be read. */
    Readable content() {
        return readable.content();
    }

    String themeName() {
        return theme == null ? "" : theme.getAttribute("name");
    }

    double width() {
        return size("cx", 960);
    }

    double height() {
        return size("cy", 540);
    }

    private double size(String attribute, double usual) {
        Element size = XmlTree.child(root, "sldSz");
        String text = size == null ? "" : size.getAttribute(attribute);
        return text.matches("\\d{5,9}") ? Long.parseLong(text) / EMU : usual;
    }

    /** Returns our theme in the company's colours, fonts, type sizes and slide size. */
    public Theme theme(Theme ours) {
        SlideMeasures own = ours.slide();
        // A smaller slide is shown as large as a larger one; its points are worth more.
        double scale = Math.min(1, height() / own.height().points());
        SlideMeasures measures =
                new SlideMeasures(
                        Length.pt(width()),
                        Length.pt(height()),
                        scaled(own.margin(), scale),
                        scaled(own.gutter(), scale),
                        scaled(own.padding(), scale),
                        scaled(own.minBody(), scale),
                        scaled(own.minTable(), scale));
        BaseLayout content = matches.get(SlideLayout.CONTENT);
        double title = content.title().orElseThrow().size();
        double body = content.contents().isEmpty() ? 20 : content.contents().getFirst().size();
        return new CompanyTheme(ours, theme)
                .mapped(readable.content().colours().map())
                .on(readable.content().ground())
                .slides(title, Math.min(28, Math.max(14, body)), measures);
    }

    private static Length scaled(Length length, double factor) {
        return Length.pt(length.points() * factor);
    }

    /** Returns our layouts on the company's, for a theme that {@link #theme} returned. */
    public Map<SlideLayout, LayoutPlan> plans(Theme adapted) {
        BasePlans plans = new BasePlans(adapted);
        Map<SlideLayout, LayoutPlan> all = new EnumMap<>(SlideLayout.class);
        matches.forEach((kind, layout) -> all.put(kind, plans.plan(kind, layout)));
        return all;
    }

    /** Returns our own layouts on the company's masters, for a theme of {@link #theme}. */
    public Map<SlideLayout, LayoutPlan> ownPlans(Theme adapted) {
        BasePlans plans = new BasePlans(adapted);
        Layouts ours = new Layouts(adapted);
        Map<SlideLayout, LayoutPlan> all = new EnumMap<>(SlideLayout.class);
        matches.forEach((kind, layout) -> all.put(kind, plans.own(ours.get(kind), layout)));
        return all;
    }

    /** Makes text readable where our own layouts have it; see {@link #ownPlans}. */
    public void cover(Map<SlideLayout, LayoutPlan> own) {
        readable.cover(own, new Box(0, 0, width(), height()));
    }

    /** Returns the main part. */
    public OfficePart main() {
        return main;
    }

    /** Returns the part of the layout that stands for ours. */
    public OfficePart part(SlideLayout kind) {
        return matches.get(kind).part();
    }

    /** Returns the id of the company's usual table style; empty where it has none. */
    public String tableStyle() {
        return tables == null || turned() ? "" : tables.getAttribute("def");
    }

    /** Returns whether slides are light on dark against the template's own map. */
    private boolean turned() {
        return readable.content().turned();
    }

    /** Returns the text style for what stands in no placeholder; empty where there is none. */
    public Optional<Element> textDefaults() {
        return Optional.ofNullable(XmlTree.child(root, "defaultTextStyle"));
    }

    /**
     * Returns the package with masters, layouts, theme and table styles, and the main part empty.
     */
    public OfficePackage emptied(String mainType) {
        for (Relationship r : parts.root().relationships()) {
            parts.root().unrelate(r.id());
        }
        for (Relationship r : main.relationships()) {
            boolean kept =
                    r.type().equals(Relations.of("slideMaster"))
                            || r.type().equals(Relations.of("tableStyles")) && !turned()
                            || r.type().equals(Relations.of("notesMaster"))
                            || r.type().equals(Relations.of("handoutMaster"))
                            || r.type().equals(Relations.THEME);
            if (!kept || r.external()) {
                main.unrelate(r.id());
            }
        }
        main.restart(mainType);
        parts.root().relate(main, Relations.OFFICE_DOCUMENT);
        parts.retainReachable();
        return parts;
    }
}
