package org.briefpack.renderer.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.DiagramKind;
import org.briefpack.model.document.Inline;
import org.briefpack.renderer.ooxml.check.Unwrapped;
import org.briefpack.renderer.testkit.HostileDiagrams;
import org.briefpack.renderer.testkit.Nodes;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Diagrams are groups of Word's own shapes. */
class DrawingsTest {
    private static final int COUNT = 60;
    private static final String WPS =
            "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
    private static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private final Nodes n = new Nodes();

    @Test
    void ofAnySizeAreValidSayEachWordOnceAndStayInTheirFrame() throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "ci"));
        for (int seed = 0; seed < COUNT; seed++) {
            String language = List.of("en", "he", "ar").get(seed % 3);
            List<Block> diagrams = HostileDiagrams.all(seed, language);
            List<Block> blocks = new ArrayList<>(diagrams);
            if (seed % 2 == 1) {
                List<Block.Column> halves =
                        List.of(
                                new Block.Column(1, diagrams, n.span()),
                                new Block.Column(1, List.of(n.paragraph("Beside")), n.span()));
                blocks = List.of(new Block.Columns(halves, n.span()));
            }
            Written written = Written.in(language, blocks.toArray(Block[]::new));
            assertEquals(List.of(), written.problems(), "seed " + seed);
            String text = DocxReader.read(written.rendering.bytes()).text();
            for (Block diagram : diagrams) {
                for (String own : HostileDiagrams.own(diagram)) {
                    assertTrue(text.contains(own), "seed " + seed + ": " + own);
                    boolean drawn = ((Block.Diagram) diagram).kind() != DiagramKind.SPECTRUM;
                    int times = text.split(own, -1).length - 1;
                    assertTrue(!drawn || times == 1, "seed " + seed + ": " + own + " " + times);
                }
            }
            frames(written, "seed " + seed);
            // The Open XML SDK looks at them where continuous checks run.
            byte[] file = written.rendering.bytes();
            Files.write(folder.resolve("drawings-" + seed + ".docx"), file);
            Files.write(folder.resolve("drawings-" + seed + "-unwrapped.docx"), Unwrapped.of(file));
        }
    }

    private static void frames(Written written, String seed) throws Exception {
        Element root = DocxReader.xml(written.parts.get("word/document.xml")).getDocumentElement();
        NodeList inlines = root.getElementsByTagName("wp:inline");
        for (int i = 0; i < inlines.getLength(); i++) {
            Element inline = (Element) inlines.item(i);
            Element extent = (Element) inline.getElementsByTagName("wp:extent").item(0);
            long width = Long.parseLong(extent.getAttribute("cx"));
            long height = Long.parseLong(extent.getAttribute("cy"));
            assertTrue(width <= 6_500_000 && height <= 8_000_000, seed + ": " + width);
            NodeList shapes = inline.getElementsByTagNameNS(WPS, "wsp");
            for (int s = 0; s < shapes.getLength(); s++) {
                Element shape = (Element) shapes.item(s);
                Element xfrm = (Element) shape.getElementsByTagNameNS(A, "xfrm").item(0);
                if (!xfrm.getAttribute("rot").isEmpty()) {
                    continue;
                }
                long[] x = side(xfrm, "x", "cx");
                long[] y = side(xfrm, "y", "cy");
                boolean inside = x[0] >= -1 && x[1] <= width + 2;
                // A box that is not seen may reach two points further.
                inside &= y[0] >= -51_000 && y[1] <= height + 51_000;
                assertTrue(inside, seed + ": a shape stands outside its group");
            }
        }
    }

    private static long[] side(Element xfrm, String from, String size) {
        Element off = (Element) xfrm.getElementsByTagNameNS(A, "off").item(0);
        Element ext = (Element) xfrm.getElementsByTagNameNS(A, "ext").item(0);
        long start = Long.parseLong(off.getAttribute(from));
        return new long[] {start, start + Long.parseLong(ext.getAttribute(size))};
    }

    @Test
    void haveGluedLinesThemeColoursAndAnAlternative() throws Exception {
        Written written = Written.of(n.diagram(DiagramKind.STEPS));
        assertEquals(1, written.count("descr=\"Alternative of STEPS\""));
        assertEquals(2, written.count("<a:stCxn "));
        assertEquals(2, written.count("<a:endCxn "));
        assertEquals(0, written.count("srgbClr"));
        assertEquals(1, written.count("<mc:Fallback><w:t>[Alternative of STEPS]</w:t>"));
    }

    @Test
    void areTurnedRoundWhereReadingBeginsAtTheRight() throws Exception {
        List<Long> left = places(Written.in("en", n.diagram(DiagramKind.STEPS)));
        Written turned = Written.in("he", n.diagram(DiagramKind.STEPS));
        List<Long> right = places(turned);
        assertEquals(left, left.stream().sorted().toList());
        assertEquals(left, right.reversed());
        // LibreOffice puts words of shapes elsewhere in a paragraph that begins at the right.
        assertEquals(1, turned.count("<w:bidi w:val=\"0\"/></w:pPr><w:r><mc:AlternateContent"));
    }

    /** Returns where boxes begin, in the order in which they are read. */
    private static List<Long> places(Written written) throws Exception {
        Element root = DocxReader.xml(written.parts.get("word/document.xml")).getDocumentElement();
        NodeList shapes = root.getElementsByTagNameNS(WPS, "wsp");
        List<Long> places = new ArrayList<>();
        for (int i = 0; i < shapes.getLength(); i++) {
            Element shape = (Element) shapes.item(i);
            Element name = (Element) shape.getElementsByTagNameNS(WPS, "cNvPr").item(0);
            if (name.getAttribute("name").equals("Box")) {
                places.add(
                        side((Element) shape.getElementsByTagNameNS(A, "xfrm").item(0), "x", "cx")[
                                0]);
            }
        }
        return places;
    }

    @Test
    void standUprightInNarrowPlacesAndAreListsWhereNothingFits() throws Exception {
        Block steps = n.diagram(DiagramKind.STEPS);
        Block.Column narrow = new Block.Column(1, List.of(steps), n.span());
        Block.Column wide = new Block.Column(3, List.of(n.paragraph("Beside")), n.span());
        Written upright = Written.of(new Block.Columns(List.of(narrow, wide), n.span()));
        assertEquals(1, upright.count("<wpg:wgp>"));
        assertEquals(Set.of(Code.SIMPLIFIED), codes(upright));
        Block.Column least = new Block.Column(1, List.of(steps), n.span());
        Block.Column most = new Block.Column(30, List.of(n.paragraph("Beside")), n.span());
        Written list = Written.of(new Block.Columns(List.of(least, most), n.span()));
        assertEquals(0, list.count("<wpg:wgp>"));
        assertEquals(Set.of(Code.SIMPLIFIED), codes(list));
        assertEquals(List.of(), Written.of(steps).diagnostics());
    }

    @Test
    void areListsWhereTheirWordsCallForNotes() throws Exception {
        Block.Diagram steps = (Block.Diagram) n.diagram(DiagramKind.STEPS);
        Inline note = new Inline.Footnote(List.of(n.paragraph("Told below")), n.span());
        List<Inline> label = List.of(n.text("Noted").getFirst(), note);
        Block.Entry first = steps.entries().getFirst();
        Block.Entry noted =
                new Block.Entry(
                        label, first.text(), first.accent(), "", 0, List.of(), first.span());
        Written written =
                Written.of(
                        new Block.Diagram(
                                "", steps.kind(), List.of(noted), List.of(), "Said", n.span()));
        assertEquals(0, written.count("<wpg:wgp>"));
        assertEquals(Set.of(Code.SIMPLIFIED), codes(written));
        assertTrue(written.part("word/footnotes.xml").contains("Told below"));
    }

    private static Set<Code> codes(Written written) {
        return written.diagnostics().stream().map(d -> d.code()).collect(Collectors.toSet());
    }
}
