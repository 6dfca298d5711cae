package org.briefpack.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.briefpack.cli.GuidePage.Step;

/** Pages of files that the build made, side by side as the guide shows them. */
record GuidePicture(BufferedImage image) {
    private static final int WIDTH = 1200;
    private static final int GAP = 12;
    private static final Color DESK = new Color(0xE6E9EC);

    /** What fonts and renderers may differ by, of 255 on average; a page changed is more. */
    private static final double ALIKE = 6;

    /** Draws the pages of all PDF files that a command left in the folder {@code shown}. */
    static GuidePicture of(Step.Picture wanted, Path folder) throws IOException {
        List<BufferedImage> pages = new ArrayList<>();
        Path made = folder.resolve("shown");
        try (Stream<Path> files = Files.walk(made)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".pdf")).sorted().toList()) {
                pages.addAll(drawn(file, wanted.first(), wanted.last()));
            }
        }
        try (Stream<Path> files = Files.walk(made)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        assertTrue(pages.size() > 0, wanted.command() + " makes no PDF");
        return new GuidePicture(sheet(pages));
    }

    private static List<BufferedImage> drawn(Path file, int first, int last) throws IOException {
        List<BufferedImage> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = first; page <= last; page++) {
                pages.add(renderer.renderImageWithDPI(page - 1, 200, ImageType.RGB));
            }
        }
        return pages;
    }

    private static BufferedImage sheet(List<BufferedImage> pages) {
        int across = pages.size() % 3 == 0 ? 3 : 2;
        int width = (WIDTH - GAP) / across - GAP;
        int height = width * pages.getFirst().getHeight() / pages.getFirst().getWidth();
        int down = (pages.size() + across - 1) / across;
        BufferedImage sheet =
                new BufferedImage(WIDTH, down * (height + GAP) + GAP, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(DESK);
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        for (int i = 0; i < pages.size(); i++) {
            int x = GAP + i % across * (width + GAP);
            int y = GAP + i / across * (height + GAP);
            pen.drawImage(scaled(pages.get(i), width, height), x, y, null);
        }
        pen.dispose();
        return sheet;
    }

    /** Every pixel counts, so that hairlines and fine print stay. */
    private static BufferedImage scaled(BufferedImage from, int width, int height) {
        Image small = from.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING);
        BufferedImage to = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = to.createGraphics();
        pen.drawImage(small, 0, 0, null);
        pen.dispose();
        return to;
    }

    /** Asserts that the guide shows this, as nearly as another machine's letters allow. */
    void hold(Path file) throws IOException {
        if (Boolean.getBoolean("golden.accept")) {
            ImageIO.write(image, "png", file.toFile());
        }
        BufferedImage shown = ImageIO.read(file.toFile());
        assertEquals(
                image.getWidth() + " by " + image.getHeight(),
                shown.getWidth() + " by " + shown.getHeight(),
                file.toString());
        BufferedImage a = scaled(image, 120, 120);
        BufferedImage b = scaled(shown, 120, 120);
        double apart = 0;
        for (int i = 0; i < 120 * 120; i++) {
            apart += apart(a.getRGB(i % 120, i / 120), b.getRGB(i % 120, i / 120));
        }
        apart /= 120 * 120;
        assertTrue(apart < ALIKE, file + " is not what the build makes now, by " + apart);
    }

    private static double apart(int one, int other) {
        int sum = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            sum += Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF));
        }
        return sum / 3.0;
    }
}
