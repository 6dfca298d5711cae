package org.briefpack.renderer.ooxml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficePackageTest {
    @TempDir Path folder;

    @Test
    void findsTheWayFromOnePartToAnother() {
        assertEquals("styles.xml", PackageZip.relative("/word/", "/word/styles.xml"));
        assertEquals("../media/a.png", PackageZip.relative("/ppt/slides/", "/ppt/media/a.png"));
        assertEquals("word/document.xml", PackageZip.relative("/", "/word/document.xml"));
        assertEquals("../slideX/a", PackageZip.relative("/ppt/slides/", "/ppt/slideX/a"));
    }

    @Test
    void answersTheSameIdForTheSameRelationship() {
        OfficePackage parts = new OfficePackage();
        OfficePart a = parts.add("/a.xml", ContentTypes.XML);
        OfficePart b = parts.add("/b.xml", ContentTypes.XML);
        assertEquals("rId1", a.relate(b, "t"));
        assertEquals("rId2", a.relateExternal("https://example.org/", "t"));
        assertEquals("rId1", a.relate(b, "t"));
        a.unrelate("rId1");
        assertEquals("rId3", a.relate(b, "t"));
    }

    @Test
    void refusesTwoPartsOfOneName() {
        OfficePackage parts = new OfficePackage();
        parts.add("/a.xml", ContentTypes.XML);
        assertThrows(IllegalStateException.class, () -> parts.add("/A.xml", ContentTypes.XML));
    }

    @Test
    void writesTheSameBytesInEveryTimeZone() throws IOException {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            byte[] far = sample();
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            assertArrayEquals(far, sample());
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void isReadByPoi() throws Exception {
        try (OPCPackage read = OPCPackage.open(new ByteArrayInputStream(sample()))) {
            assertEquals(2, read.getParts().stream().filter(p -> !p.isRelationshipPart()).count());
        }
    }

    @Test
    void writesTheSameBytesWithAStoreOfPiecesAndWithout() throws IOException {
        PieceStore store = PieceStore.bounded();
        assertArrayEquals(sample(), sample(store));
        assertArrayEquals(sample(), sample(store));
    }

    @Test
    void holdsMorePartsThanAZipCouldOnce() throws IOException {
        OfficePackage parts = new OfficePackage();
        for (int i = 0; i < 70_000; i++) {
            parts.add("/p/" + i + ".xml", ContentTypes.XML)
                    .content(new byte[] {'<', 'a', '/', '>'});
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        parts.write(out);
        Path file = Files.write(folder.resolve("many.zip"), out.toByteArray());
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertEquals(70_001, zip.size());
            ZipEntry last = zip.getEntry("p/9999.xml");
            assertEquals("<a/>", new String(zip.getInputStream(last).readAllBytes(), UTF_8));
        }
    }

    private static byte[] sample() throws IOException {
        return sample(PieceStore.none());
    }

    private static byte[] sample(PieceStore store) throws IOException {
        OfficePackage parts = new OfficePackage();
        parts.keepIn(store);
        OfficePart a = parts.add("/x/a.xml", ContentTypes.XML);
        a.xml().leaf("a");
        parts.root().relate(a, Relations.OFFICE_DOCUMENT);
        OfficePart b = parts.add("/x/b.png", "image/png").content(new byte[] {1, 2, 3});
        a.relate(b, Relations.IMAGE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        parts.write(out);
        return out.toByteArray();
    }
}
