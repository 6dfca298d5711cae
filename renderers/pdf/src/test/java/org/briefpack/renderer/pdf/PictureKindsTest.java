package org.briefpack.renderer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.Metadata;
import org.briefpack.model.render.RenderRequest;
import org.briefpack.model.theme.Blob;
import org.briefpack.renderer.testkit.Nodes;
import org.briefpack.renderer.testkit.Rendering;
import org.briefpack.renderer.testkit.SampleTheme;
import org.briefpack.renderer.testkit.Samples;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every kind of PNG and JPEG file is shown, by the standards, or reported. */
class PictureKindsTest {
    private static final int SIDE = 8;

    private final Nodes n = new Nodes();

    @TestFactory
    Stream<DynamicTest> showsEveryKindOfPng() {
        return Stream.of(
                        new int[] {0, 1, 0xFF},
                        new int[] {0, 4, 0x66},
                        new int[] {0, 8, 0x6B},
                        new int[] {0, 16, 0x6B},
                        new int[] {2, 8, 0x6B},
                        new int[] {2, 16, 0x6B},
                        new int[] {3, 1, 0x8F},
                        new int[] {3, 8, 0x40},
                        new int[] {4, 8, 0xC1},
                        new int[] {4, 16, 0xC1},
                        new int[] {6, 8, 0xC1},
                        new int[] {6, 16, 0xC1})
                .map(
                        kind ->
                                DynamicTest.dynamicTest(
                                        "colour type " + kind[0] + " with " + kind[1] + " bits",
                                        () -> shown("a.png", png(kind[0], kind[1]), kind[2])));
    }

    @TestFactory
    Stream<DynamicTest> showsEveryKindOfJpeg() throws IOException {
        byte[] colour = jpeg(plain(BufferedImage.TYPE_INT_RGB), false);
        byte[] grey = jpeg(plain(BufferedImage.TYPE_BYTE_GRAY), false);
        byte[] slow = jpeg(plain(BufferedImage.TYPE_INT_RGB), true);
        byte[] srgb = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        return Map.of(
                        "in colour",
                        colour,
                        "in grey",
                        grey,
                        "progressive",
                        slow,
                        "with a profile",
                        withProfile(colour, srgb),
                        "with a profile of other colours",
                        withProfile(grey, srgb),
                        "with a profile that is none",
                        withProfile(colour, new byte[200]))
                .entrySet()
                .stream()
                .map(
                        kind ->
                                DynamicTest.dynamicTest(
                                        kind.getKey(),
                                        () -> shown("a.jpg", kind.getValue(), 0x33)));
    }

    @Test
    void reportsPrintingInksThatNothingIsSaidAbout() throws Exception {
        refused(inks(), "CMYK");
    }

    @Test
    void reportsWaysOfPackingThatReadersOfPdfDoNotKnow() throws Exception {
        byte[] usual = jpeg(plain(BufferedImage.TYPE_INT_RGB), false);
        refused(marked(usual, 0xC0, 0xC9), "cannot be read");
    }

    @Test
    void reportsPixelsThatDoNotUnpackThoughTheirChecksumsAreRight() throws Exception {
        refused(png(2, 8, new byte[] {1, 2, 3, 4, 5, 6, 7, 8}), "cannot be read");
    }

    @Test
    void reportsAKindOfPngThatDoesNotExist() throws Exception {
        refused(png(5, 8), "cannot be read");
    }

    /** Expects a picture of one shade of grey, where it is seen through on white. */
    private void shown(String name, byte[] picture, int grey) throws Exception {
        Rendering rendering = rendering(name, picture);
        assertEquals(List.of(), rendering.diagnostics());
        assertEquals(Map.of(), Conformance.brokenRules(rendering.bytes()));
        int here = onWhite(pictures(rendering).getFirst());
        for (int shift = 0; shift <= 16; shift += 8) {
            int difference = Math.abs(grey - (here >> shift & 0xFF));
            assertTrue(difference <= 2, () -> hex(grey * 0x010101) + " is shown as " + hex(here));
        }
    }

    private static String hex(int colour) {
        return Integer.toHexString(colour & 0xFFFFFF);
    }

    private static int onWhite(BufferedImage picture) {
        BufferedImage page = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        page.createGraphics().drawImage(picture, 0, 0, Color.WHITE, null);
        return page.getRGB(SIDE / 2, SIDE / 2);
    }

    private void refused(byte[] picture, String told) throws Exception {
        Rendering rendering = rendering("a.picture", picture);
        assertEquals(1, rendering.diagnostics().size());
        Diagnostic diagnostic = rendering.diagnostics().getFirst();
        assertEquals(Code.PICTURE_UNUSABLE, diagnostic.code());
        assertTrue(diagnostic.message().startsWith("the picture a.picture is "));
        assertTrue(diagnostic.message().contains(told), diagnostic.message());
        assertTrue(diagnostic.span().isKnown());
        assertEquals(Map.of(), Conformance.brokenRules(rendering.bytes()));
        assertEquals(List.of(), pictures(rendering));
    }

    private Rendering rendering(String name, byte[] picture) {
        Block figure = new Block.Figure("", name, "A square", List.of(), 0.3, false, n.span());
        return Rendering.of(
                new PdfRenderer(),
                new RenderRequest(
                        Document.of(Metadata.of("Pictures", "en"), List.of(figure)),
                        SampleTheme.theme(),
                        Map.of(name, new Blob(name, picture)),
                        Samples.TIMESTAMP,
                        Optional.empty(),
                        Map.of()));
    }

    /** Returns the pictures that the first page shows. */
    private static List<BufferedImage> pictures(Rendering rendering) throws IOException {
        List<BufferedImage> pictures = new ArrayList<>();
        try (PDDocument file = Loader.loadPDF(rendering.bytes())) {
            var resources = file.getPage(0).getResources();
            for (COSName name : resources.getXObjectNames()) {
                PDImageXObject image = (PDImageXObject) resources.getXObject(name);
                pictures.add(image.getImage());
            }
        }
        return pictures;
    }

    private static byte[] png(int colours, int bits) throws IOException {
        int samples = new int[] {1, 0, 3, 1, 2, 3, 4}[colours];
        int row = 1 + (SIDE * samples * bits + 7) / 8;
        ByteArrayOutputStream pixels = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(pixels)) {
            byte[] line = new byte[row];
            Arrays.fill(line, 1, row, (byte) (colours == 3 ? 1 : 0x6B));
            for (int y = 0; y < SIDE; y++) {
                deflater.write(line);
            }
        }
        return png(colours, bits, pixels.toByteArray());
    }

    /** Writes a PNG file with right checksums, whatever its pixels are (ISO 15948, 5.3). */
    private static byte[] png(int colours, int bits, byte[] pixels) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        chunk(
                file,
                "IHDR",
                new byte[] {0, 0, 0, SIDE, 0, 0, 0, SIDE, (byte) bits, (byte) colours, 0, 0, 0});
        if (colours == 3) {
            chunk(file, "PLTE", new byte[] {0x20, 0x20, 0x20, 0x40, 0x40, 0x40});
            chunk(file, "tRNS", new byte[] {(byte) 128, (byte) 255});
        }
        chunk(file, "gAMA", new byte[] {0, 0, (byte) 0xB1, (byte) 0x8F});
        chunk(file, "IDAT", pixels);
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] data)
            throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(type.getBytes(StandardCharsets.US_ASCII));
        body.write(data);
        CRC32 sum = new CRC32();
        sum.update(body.toByteArray());
        DataOutputStream out = new DataOutputStream(file);
        out.writeInt(data.length);
        body.writeTo(out);
        out.writeInt((int) sum.getValue());
    }

    private static BufferedImage plain(int type) {
        BufferedImage image = new BufferedImage(SIDE, SIDE, type);
        int[] samples = new int[SIDE * SIDE * image.getRaster().getNumBands()];
        Arrays.fill(samples, 0x33);
        image.getRaster().setPixels(0, 0, SIDE, SIDE, samples);
        return image;
    }

    private static byte[] jpeg(BufferedImage image, boolean progressive) throws IOException {
        return jpeg(new IIOImage(image, null, null), progressive);
    }

    private static byte[] inks() throws IOException {
        WritableRaster raster =
                Raster.createInterleavedRaster(
                        java.awt.image.DataBuffer.TYPE_BYTE, SIDE, SIDE, 4, null);
        return jpeg(new IIOImage(raster, null, null), false);
    }

    private static byte[] jpeg(IIOImage image, boolean progressive) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (progressive) {
                param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.write(null, image, param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** Puts a colour profile after the start of a JPEG file (ICC.1, annex B.4). */
    private static byte[] withProfile(byte[] jpeg, byte[] profile) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(file);
        out.write(jpeg, 0, 2);
        out.writeShort(0xFFE2);
        out.writeShort(2 + 14 + profile.length);
        out.writeBytes("ICC_PROFILE\0");
        out.write(new byte[] {1, 1});
        out.write(profile);
        out.write(jpeg, 2, jpeg.length - 2);
        return file.toByteArray();
    }

    private static byte[] marked(byte[] jpeg, int marker, int other) {
        byte[] file = jpeg.clone();
        for (int i = 0; i + 1 < file.length; i++) {
            if ((file[i] & 0xFF) == 0xFF && (file[i + 1] & 0xFF) == marker) {
                file[i + 1] = (byte) other;
                return file;
            }
        }
        throw new IllegalArgumentException("no such marker");
    }
}
