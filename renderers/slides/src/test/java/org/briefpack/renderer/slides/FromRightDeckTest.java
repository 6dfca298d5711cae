package org.briefpack.renderer.slides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.briefpack.model.document.Deck;
import org.briefpack.model.document.Metadata;
import org.briefpack.renderer.testkit.Rendering;
import org.briefpack.renderer.testkit.Samples;
import org.junit.jupiter.api.Test;

/** A deck that is read from right to left is the mirror image of one that is not. */
class FromRightDeckTest {
    private static final Pattern FRAME =
            Pattern.compile(
                    "<a:off x=\"(-?\\d+)\" y=\"(-?\\d+)\"/><a:ext cx=\"(\\d+)\" cy=\"(\\d+)\"/>");

    private static SortedMap<String, String> parts(String language) throws IOException {
        Deck deck = Samples.deck();
        Metadata m = deck.metadata();
        Metadata other =
                new Metadata(
                        m.title(),
                        m.subtitle(),
                        m.author(),
                        m.organisation(),
                        m.description(),
                        m.keywords(),
                        language,
                        m.date(),
                        m.properties(),
                        m.words());
        Deck turned = new Deck(other, deck.footer(), deck.slides(), deck.references());
        byte[] file = Rendering.of(new SlidesRenderer(), Samples.request(turned)).bytes();
        SortedMap<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                parts.put(e.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static List<List<Long>> frames(String xml, boolean mirrored, long width) {
        List<List<Long>> frames = new ArrayList<>();
        Matcher frame = FRAME.matcher(xml);
        while (frame.find()) {
            long x = Long.parseLong(frame.group(1));
            long across = Long.parseLong(frame.group(3));
            boolean tree = across == 0 && x == 0;
            long seen = mirrored && !tree ? width - x - across : x;
            frames.add(List.of(seen, Long.parseLong(frame.group(2)), across));
        }
        return frames;
    }

    @Test
    void mirrorsLayoutsAndMaster() throws IOException {
        SortedMap<String, String> english = parts("en");
        SortedMap<String, String> hebrew = parts("he");
        Matcher size =
                Pattern.compile("<p:sldSz cx=\"(\\d+)\"")
                        .matcher(english.get("ppt/presentation.xml"));
        assertTrue(size.find());
        long width = Long.parseLong(size.group(1));
        int compared = 0;
        for (String name : english.keySet()) {
            if (name.matches("ppt/slide(Layouts|Masters)/[^/]*.xml")) {
                List<List<Long>> wanted = frames(english.get(name), true, width);
                List<List<Long>> found = frames(hebrew.get(name), false, width);
                assertEquals(wanted.size(), found.size(), name);
                for (int i = 0; i < wanted.size(); i++) {
                    // English units are whole numbers; a half may be rounded either way.
                    assertEquals(wanted.get(i).get(0), found.get(i).get(0), 2, name);
                    assertEquals(wanted.get(i).subList(1, 3), found.get(i).subList(1, 3), name);
                    compared++;
                }
            }
        }
        assertTrue(compared > 40, "frames: " + compared);
    }

    @Test
    void everyParagraphTableAndStyleSaysSo() throws IOException {
        SortedMap<String, String> hebrew = parts("he");
        hebrew.forEach(
                (name, xml) -> {
                    if (name.matches("ppt/(slides|notesSlides)/[^/]*.xml")) {
                        Matcher paragraph = Pattern.compile("<a:pPr[^>]*>").matcher(xml);
                        while (paragraph.find()) {
                            assertTrue(
                                    paragraph.group().contains("rtl=\"1\""),
                                    name + paragraph.group());
                        }
                        Matcher table = Pattern.compile("<a:tblPr[^>]*>").matcher(xml);
                        while (table.find()) {
                            assertTrue(table.group().contains("rtl=\"1\""), table.group());
                        }
                    }
                    if (name.matches("ppt/(slideMasters|slideLayouts)/[^/]*.xml")) {
                        Matcher level = Pattern.compile("<a:lvl\\dpPr[^>]*>").matcher(xml);
                        while (level.find()) {
                            assertTrue(level.group().contains("rtl=\"1\""), name + level.group());
                        }
                    }
                });
        assertTrue(hebrew.get("ppt/presentation.xml").contains("<p:presentation"));
        assertTrue(hebrew.get("ppt/presentation.xml").contains("rtl=\"1\""));
    }

    @Test
    void nothingOfItIsInOtherDecks() throws IOException {
        parts("en")
                .forEach(
                        (name, xml) -> {
                            assertFalse(xml.contains("rtl=\"1\""), name);
                            assertFalse(xml.contains("rtlCol=\"1\""), name);
                        });
    }
}
