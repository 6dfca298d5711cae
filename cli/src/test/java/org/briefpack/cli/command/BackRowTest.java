package org.briefpack.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.briefpack.cli.Main;
import org.briefpack.cli.console.Console;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Whoever sits in the back row can read the built-in decks: sizes as the files have them. */
class BackRowTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-12-01T12:00:00Z"), ZoneOffset.UTC);
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String SLIDES =
            "http://schemas.openxmlformats.org/presentationml/2006/main";

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "rust-vs-go, 30",
        "rust-vs-go, 45",
        "rust-vs-go, 60",
        "rust-vs-go, 90",
        "postgres-vs-mongodb, 45"
    })
    void bodiesAndCardsReachEighteenPointsTablesAndLabelsTwelve(String pack, String minutes)
            throws Exception {
        List<String> small = new ArrayList<>();
        int slides = 0;
        for (Map.Entry<String, Document> part : parts(deck(pack, minutes)).entrySet()) {
            small.addAll(small(part.getKey(), part.getValue()));
            slides++;
        }
        assertTrue(slides > 20, slides + " slides");
        assertEquals(List.of(), small);
    }

    private static List<String> small(String name, Document slide) {
        List<String> small = new ArrayList<>();
        NodeList runs = slide.getElementsByTagNameNS(DRAWING, "rPr");
        for (int i = 0; i < runs.getLength(); i++) {
            Element run = (Element) runs.item(i);
            String size = run.getAttribute("sz");
            int least = isBody(run) ? 1800 : 1200;
            if (!size.isEmpty() && Integer.parseInt(size) < least) {
                small.add(name + ": " + size + ": " + run.getParentNode().getTextContent());
            }
        }
        return small;
    }

    /** Returns whether text stands in a body or a card, not in a table, label or source line. */
    private static boolean isBody(Element run) {
        Element at = run;
        if (isLabel(run)) {
            return false;
        }
        while (!at.getLocalName().equals("sp")) {
            if (at.getLocalName().equals("tbl")) {
                return false;
            }
            at = (Element) at.getParentNode();
        }
        NodeList holders = at.getElementsByTagNameNS(SLIDES, "ph");
        if (holders.getLength() == 0) {
            return true;
        }
        String index = ((Element) holders.item(0)).getAttribute("idx");
        boolean sources = at.getElementsByTagNameNS(DRAWING, "buAutoNum").getLength() > 4;
        boolean loose = index.length() == 4;
        return !sources && (loose || List.of("1", "2", "14", "15").contains(index));
    }

    /** Returns whether text is a line of a sheet, which people have on paper, or a year. */
    private static boolean isLabel(Element run) {
        for (Node at = run; at instanceof Element element; at = at.getParentNode()) {
            if (List.of("sp", "grpSp").contains(element.getLocalName())) {
                NodeList names = element.getElementsByTagNameNS(SLIDES, "cNvPr");
                String name = ((Element) names.item(0)).getAttribute("name");
                if (name.startsWith("Marked") || name.equals("Year")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Map<String, Document> parts(byte[] deck) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Map<String, Document> slides = new java.util.TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(deck))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith("ppt/slides/slide")) {
                    byte[] part = zip.readAllBytes();
                    slides.put(
                            entry.getName(),
                            factory.newDocumentBuilder().parse(new ByteArrayInputStream(part)));
                }
            }
        }
        return slides;
    }

    private byte[] deck(String pack, String minutes) throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        Console console = new Console(out, out, Map.of(), folder, CLOCK, false);
        List<String> words = List.of("build", pack, "-d", "deck", "--session", minutes);
        assertEquals(0, Main.run(words, console), said.toString(StandardCharsets.UTF_8));
        return Files.readAllBytes(folder.resolve("out/" + pack + "-deck.pptx"));
    }
}
