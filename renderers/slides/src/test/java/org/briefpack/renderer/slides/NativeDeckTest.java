package org.briefpack.renderer.slides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Deck;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.ListStyle;
import org.briefpack.model.document.Metadata;
import org.briefpack.model.document.Region;
import org.briefpack.model.document.Slide;
import org.briefpack.model.document.SlideLayout;
import org.briefpack.renderer.testkit.HostileDecks;
import org.briefpack.renderer.testkit.Nodes;
import org.briefpack.renderer.testkit.Rendering;
import org.briefpack.renderer.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What an editor expects of a deck: real places, sections, links, masters, names for graphics. */
class NativeDeckTest {
    private final Nodes n = new Nodes();

    @Test
    void theMasterHasAtLeastElevenLayoutsEachWithATitle() throws Exception {
        Map<String, byte[]> parts = sample();
        Set<String> names = new HashSet<>();
        for (String part : parts.keySet()) {
            if (part.startsWith("ppt/slideLayouts/slideLayout")) {
                Document layout = DeckReader.xml(parts.get(part));
                names.add(first(layout, "p:cSld").getAttribute("name"));
                assertTrue(types(layout).stream().anyMatch(Set.of("title", "ctrTitle")::contains));
                assertTrue(types(layout).stream().anyMatch(Set.of("sldNum", "dt")::contains), part);
            }
        }
        assertTrue(names.size() >= 11, names::toString);
    }

    @Test
    void everyPlaceOfASlideIsOneOfItsLayoutOrSaysItselfWhereItStandsAndHowItIsSet()
            throws Exception {
        Map<String, byte[]> parts = sample();
        for (String part : slides(parts)) {
            Document layout = DeckReader.xml(parts.get(related(parts, part, "slideLayout")));
            Set<String> known = new HashSet<>(places(layout));
            NodeList shapes = DeckReader.xml(parts.get(part)).getElementsByTagName("p:sp");
            for (int i = 0; i < shapes.getLength(); i++) {
                Element shape = (Element) shapes.item(i);
                NodeList places = shape.getElementsByTagName("p:ph");
                if (places.getLength() == 1 && !known.contains(place(places.item(0)))) {
                    assertEquals(1, shape.getElementsByTagName("a:xfrm").getLength(), part);
                    assertEquals(1, shape.getElementsByTagName("a:lvl1pPr").getLength(), part);
                }
            }
        }
    }

    @Test
    void whatIsReadOnASlideStandsInItsOutline() throws Exception {
        int inside = 0;
        int outside = 0;
        List<Deck> decks = new ArrayList<>(List.of(Samples.deck()));
        for (int seed = 0; seed < 20; seed++) {
            decks.add(HostileDecks.deck(seed, 3));
        }
        for (Deck deck : decks) {
            Map<String, byte[]> parts = parts(deck);
            for (String part : slides(parts)) {
                NodeList shapes = DeckReader.xml(parts.get(part)).getElementsByTagName("p:sp");
                for (int i = 0; i < shapes.getLength(); i++) {
                    Element shape = (Element) shapes.item(i);
                    int words = words(shape);
                    boolean place = shape.getElementsByTagName("p:ph").getLength() > 0;
                    inside += place ? words : 0;
                    outside += place || isPicture(shape) ? 0 : words;
                    boolean badge = text(shape).strip().length() <= 2;
                    assertTrue(place || isPicture(shape) || badge, part + ": " + text(shape));
                }
            }
        }
        assertTrue(outside * 50 < inside, outside + " of " + inside + " words are in no outline");
    }

    /**
     * A drawing with a text of its own for those who do not see it is a picture, with what it keeps
     * back.
     */
    private static boolean isPicture(Element shape) {
        Element group = (Element) shape.getParentNode();
        if (!group.getTagName().equals("p:grpSp")) {
            return false;
        }
        Element named = (Element) group.getElementsByTagName("p:cNvPr").item(0);
        return !named.getAttribute("descr").isBlank()
                || named.getAttribute("name").endsWith(": answer");
    }

    private static String text(Element shape) {
        StringBuilder text = new StringBuilder();
        NodeList texts = shape.getElementsByTagName("a:t");
        for (int i = 0; i < texts.getLength(); i++) {
            text.append(texts.item(i).getTextContent()).append(' ');
        }
        return text.toString();
    }

    private static int words(Element shape) {
        return text(shape).isBlank() ? 0 : text(shape).strip().split("\\s+").length;
    }

    @Test
    void titleAndTextStandWhereTheLayoutSaysSoThatResetSlideChangesNothing() throws Exception {
        Map<String, byte[]> parts = sample();
        for (String part : slides(parts)) {
            NodeList shapes = DeckReader.xml(parts.get(part)).getElementsByTagName("p:sp");
            for (int i = 0; i < shapes.getLength(); i++) {
                Element shape = (Element) shapes.item(i);
                NodeList places = shape.getElementsByTagName("p:ph");
                if (places.getLength() == 1 && type(places.item(0)).matches("title|ctrTitle|ftr")) {
                    assertEquals(0, shape.getElementsByTagName("a:xfrm").getLength(), part);
                }
            }
        }
    }

    @Test
    void aReaderMeetsTheTitleFirstAndTheFootLast() throws Exception {
        Map<String, byte[]> parts = sample();
        for (String part : slides(parts)) {
            List<String> order = types(DeckReader.xml(parts.get(part)));
            assertTrue(order.getFirst().matches("title|ctrTitle"), part + order);
            int foot = order.size();
            for (int i = 0; i < order.size(); i++) {
                boolean isFoot = order.get(i).matches("ftr|sldNum|dt");
                foot = isFoot ? Math.min(foot, i) : foot;
                assertTrue(isFoot || i < foot, part + order);
            }
        }
    }

    @Test
    void everyGraphicHasAnAlternativeTextOrIsDecoration() throws Exception {
        Map<String, byte[]> parts = sample();
        for (String part : slides(parts)) {
            Document slide = DeckReader.xml(parts.get(part));
            for (String kind : List.of("p:graphicFrame", "p:pic")) {
                NodeList graphics = slide.getElementsByTagName(kind);
                for (int i = 0; i < graphics.getLength(); i++) {
                    Element graphic = (Element) graphics.item(i);
                    Element named = (Element) graphic.getElementsByTagName("p:cNvPr").item(0);
                    boolean decoration =
                            graphic.getElementsByTagName("adec:decorative").getLength() > 0;
                    assertTrue(decoration || !named.getAttribute("descr").isBlank(), part);
                }
            }
        }
    }

    @Test
    void chartsBringTheirWorkbookAndTablesTheDecksStyle() throws Exception {
        Map<String, byte[]> parts = sample();
        String style =
                first(DeckReader.xml(parts.get("ppt/tableStyles.xml")), "a:tblStyle")
                        .getAttribute("styleId");
        for (String part : slides(parts)) {
            NodeList styles =
                    DeckReader.xml(parts.get(part)).getElementsByTagName("a:tableStyleId");
            for (int i = 0; i < styles.getLength(); i++) {
                assertEquals(style, styles.item(i).getTextContent());
            }
        }
        List<String> charts =
                parts.keySet().stream().filter(p -> p.matches("ppt/charts/chart\\d+.xml")).toList();
        assertFalse(charts.isEmpty());
        for (String chart : charts) {
            assertTrue(parts.containsKey(related(parts, chart, "package")), chart);
        }
    }

    @Test
    void noSlideMovesByItself() throws Exception {
        Map<String, byte[]> parts = sample();
        for (String part : slides(parts)) {
            Document slide = DeckReader.xml(parts.get(part));
            assertEquals(0, slide.getElementsByTagName("p:transition").getLength());
            assertEquals(0, slide.getElementsByTagName("p:timing").getLength());
        }
    }

    @Test
    void notesAndHandoutsHaveAMasterWithAThemeOfItsOwn() throws Exception {
        Map<String, byte[]> parts = sample();
        Set<String> themes = new HashSet<>();
        for (String kind : List.of("slideMaster", "notesMaster", "handoutMaster")) {
            String master = related(parts, "ppt/presentation.xml", kind);
            assertTrue(parts.containsKey(master), kind);
            themes.add(related(parts, master, "theme"));
        }
        assertEquals(3, themes.size(), themes::toString);
        for (String part : parts.keySet()) {
            if (part.matches("ppt/notesSlides/notesSlide\\d+.xml")) {
                assertEquals(
                        "ppt/notesMasters/notesMaster1.xml", related(parts, part, "notesMaster"));
                assertTrue(slides(parts).contains(related(parts, part, "slide")), part);
            }
        }
    }

    @Test
    void sectionsHoldEverySlideOnceAndTheAgendaLeadsToThem() throws Exception {
        Map<String, byte[]> parts = parts(session());
        Document presentation = DeckReader.xml(parts.get("ppt/presentation.xml"));
        NodeList sections = presentation.getElementsByTagName("p14:section");
        List<String> names = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < sections.getLength(); i++) {
            Element section = (Element) sections.item(i);
            names.add(section.getAttribute("name"));
            NodeList slides = section.getElementsByTagName("p14:sldId");
            for (int k = 0; k < slides.getLength(); k++) {
                ids.add(((Element) slides.item(k)).getAttribute("id"));
            }
        }
        assertEquals(List.of("Opening", "Middle", "Close"), names);
        NodeList all = presentation.getElementsByTagName("p:sldId");
        List<String> wanted = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            wanted.add(((Element) all.item(i)).getAttribute("id"));
        }
        assertEquals(wanted, ids);
        Document agenda = DeckReader.xml(parts.get("ppt/slides/slide1.xml"));
        Element link = first(agenda, "a:hlinkClick");
        assertEquals("ppaction://hlinksldjump", link.getAttribute("action"));
        String target = relations(parts, "ppt/slides/slide1.xml").get(link.getAttribute("r:id"));
        assertEquals("ppt/slides/slide2.xml", target);
    }

    @Test
    void notesKeepListsEmphasisAndLinks() throws Exception {
        Map<String, byte[]> parts = parts(session());
        Document notes = DeckReader.xml(parts.get("ppt/notesSlides/notesSlide1.xml"));
        assertEquals(1, notes.getElementsByTagName("a:buAutoNum").getLength());
        Element strong = null;
        NodeList runs = notes.getElementsByTagName("a:r");
        for (int i = 0; i < runs.getLength(); i++) {
            Element run = (Element) runs.item(i);
            if (run.getTextContent().equals("loud")) {
                strong = (Element) run.getElementsByTagName("a:rPr").item(0);
            }
        }
        assertEquals("1", strong.getAttribute("b"));
        String id = first(notes, "a:hlinkClick").getAttribute("r:id");
        assertEquals(
                "https://example.org/", external(parts, "ppt/notesSlides/notesSlide1.xml", id));
    }

    private Deck session() {
        Inline link = new Inline.Link(n.text("The middle"), "#middle", n.span());
        Inline web = new Inline.Link(n.text("a page"), "https://example.org/", n.span());
        Inline loud = new Inline.Strong(n.text("loud"), n.span());
        List<Block> notes = List.of(n.paragraph(loud, web), n.items(ListStyle.NUMBER, "One"));
        List<Slide> slides =
                List.of(
                        slide("agenda", "Opening", notes, n.paragraph(link)),
                        slide("middle", "Middle", List.of(), n.paragraph("Middle")),
                        slide("more", "Middle", List.of(), n.paragraph("More")),
                        slide("end", "Close", List.of(), n.paragraph("End")));
        return new Deck(Metadata.of("Session", "en"), List.of(), slides, List.of());
    }

    private Slide slide(String id, String section, List<Block> notes, Block body) {
        SequencedMap<Region, List<Block>> regions = new LinkedHashMap<>();
        regions.put(Region.BODY, List.of(body));
        return new Slide(
                id,
                SlideLayout.CONTENT,
                n.text("Title of " + id),
                regions,
                notes,
                Duration.ZERO,
                section,
                Slide.Overflow.SPLIT,
                n.span());
    }

    private static Map<String, byte[]> sample() throws Exception {
        return parts(Samples.deck());
    }

    private static Map<String, byte[]> parts(Deck deck) throws Exception {
        return DeckReader.parts(Rendering.of(new SlidesRenderer(), Samples.request(deck)).bytes());
    }

    private static List<String> slides(Map<String, byte[]> parts) {
        return parts.keySet().stream().filter(p -> p.matches("ppt/slides/slide\\d+.xml")).toList();
    }

    private static List<String> types(Document document) {
        return places(document).stream().map(place -> place.split("/", -1)[0]).toList();
    }

    /** Type and index of each place, in the order of the shapes. */
    private static List<String> places(Document document) {
        List<String> places = new ArrayList<>();
        NodeList all = document.getElementsByTagName("p:ph");
        for (int i = 0; i < all.getLength(); i++) {
            places.add(place(all.item(i)));
        }
        return places;
    }

    private static String place(org.w3c.dom.Node place) {
        return type(place) + "/" + ((Element) place).getAttribute("idx");
    }

    private static String type(org.w3c.dom.Node place) {
        return ((Element) place).getAttribute("type");
    }

    private static Element first(Document document, String name) {
        return (Element) document.getElementsByTagName(name).item(0);
    }

    private static String related(Map<String, byte[]> parts, String part, String kind)
            throws Exception {
        NodeList all = relationships(parts, part);
        for (int i = 0; i < all.getLength(); i++) {
            Element relation = (Element) all.item(i);
            if (relation.getAttribute("Type").endsWith("/" + kind)) {
                return relations(parts, part).get(relation.getAttribute("Id"));
            }
        }
        throw new AssertionError(part + " has no " + kind);
    }

    private static Map<String, String> relations(Map<String, byte[]> parts, String part)
            throws Exception {
        return new FileBoxes(parts).relations(part);
    }

    private static String external(Map<String, byte[]> parts, String part, String id)
            throws Exception {
        NodeList all = relationships(parts, part);
        for (int i = 0; i < all.getLength(); i++) {
            Element relation = (Element) all.item(i);
            if (relation.getAttribute("Id").equals(id)) {
                return relation.getAttribute("Target");
            }
        }
        throw new AssertionError(id);
    }

    private static NodeList relationships(Map<String, byte[]> parts, String part) throws Exception {
        int slash = part.lastIndexOf('/') + 1;
        String name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        return DeckReader.xml(parts.get(name)).getElementsByTagName("Relationship");
    }
}
