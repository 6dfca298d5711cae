package org.briefpack.renderer.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SvgReaderTest {
    private static final String ALL =
            """
            <defs>
              <linearGradient id='g' x2='0' y2='1'><stop offset='0' stop-color='red'/>
                <stop offset='50%' style='stop-color:#0F0'/><stop offset='1' stop-color='blue'/></linearGradient>
              <radialGradient id='r' href='#g' cx='.4' r='60%'/>
              <clipPath id='c'><circle cx='50' cy='50' r='10'/></clipPath>
              <symbol id='s' viewBox='0 0 10 10'><rect width='10' height='10'/></symbol>
            </defs>
            <style>.thin { stroke: #123; fill: none; } /* a remark */ #own, text { fill: navy }</style>
            <rect id='own' width='20' height='10' rx='2'/>
            <g transform='translate(10 20) rotate(90)' class='thin'><path d='M0 0h5v5l-5-5z'/></g>
            <circle cx='50' cy='50' r='40' fill='url(#r)' clip-path='url(#c)' opacity='50%'/>
            <use href='#s' x='60' y='70' width='20' height='20' fill='url(#g)'/>
            <path class='thin' stroke-dasharray='4 2' stroke-dashoffset='-3' d='M0 90A30 20 0 0 1 90 90'/>
            <text x='50' y='60' font-size='10' text-anchor='middle'>Go &amp;
              Rust<tspan x='50' dy='1.2em' font-weight='700'>again</tspan></text>
            <text x='1 2 3' y='9'>abc</text>
            """;

    @Test
    void putsFormsAndLettersInTheirPlaces() throws Exception {
        Drawing drawing = read(ALL);
        assertEquals(List.of(), drawing.missing());
        List<Drawing.Form> forms = forms(drawing);
        assertEquals(new Paint.Plain(0x000080), forms.get(0).paint(), "a rule for an id");
        assertEquals(new Paint.Plain(0x112233), forms.get(1).paint(), "a rule for a class");
        assertEquals(new Rectangle2D.Double(60, 70, 20, 20), forms.get(3).path().getBounds2D());
        assertEquals(0.5, forms.get(2).opacity());
        assertTrue(forms.get(2).clip().contains(50, 50));
        assertFalse(forms.get(2).clip().contains(65, 50));
        List<Drawing.Letters> letters =
                drawing.items().stream()
                        .filter(Drawing.Letters.class::isInstance)
                        .map(Drawing.Letters.class::cast)
                        .toList();
        assertEquals(
                List.of("Go & Rust", "again", "a", "b", "c"),
                letters.stream().map(Drawing.Letters::text).toList());
        assertEquals(72, letters.get(1).place().getTranslateY(), 1e-9, "1.2 em below");
        assertTrue(letters.get(1).words().getFirst().bold());
        assertEquals(Drawing.Anchor.MIDDLE, letters.get(1).anchor());
        assertEquals(0x000080, letters.get(0).words().getFirst().rgb());
        assertEquals(3, letters.get(4).place().getTranslateX());
    }

    @Test
    void runsGradientsAcrossTheFormTheyFill() throws Exception {
        List<Drawing.Form> forms = forms(read(ALL));
        Paint.Gradient across = assertInstanceOf(Paint.Gradient.class, forms.get(3).paint());
        Point2D start =
                across.place().transform(new Point2D.Double(across.x1(), across.y1()), null);
        Point2D end = across.place().transform(new Point2D.Double(across.x2(), across.y2()), null);
        assertEquals(new Point2D.Double(60, 70), start);
        assertEquals(new Point2D.Double(60, 90), end);
        assertEquals(
                List.of(
                        new Paint.Stop(0, 0xFF0000),
                        new Paint.Stop(0.5, 0x00FF00),
                        new Paint.Stop(1, 0x0000FF)),
                across.stops());
        Paint.Gradient round = assertInstanceOf(Paint.Gradient.class, forms.get(2).paint());
        assertTrue(round.round());
        assertEquals(across.stops(), round.stops(), "taken over from the one it names");
    }

    @Test
    void drawsLinesAsTheirInk() throws Exception {
        Drawing.Form line =
                forms(read("<line x2='50' y1='5' y2='5' stroke='black' stroke-width='4'/>"))
                        .getFirst();
        assertEquals(new Rectangle2D.Double(0, 3, 50, 4), line.path().getBounds2D());
        Drawing.Form dashed =
                forms(read("<path d='M0 5H50' stroke='red' stroke-dasharray='10'/>")).getLast();
        assertTrue(dashed.path().contains(5, 5));
        assertFalse(dashed.path().contains(15, 5), "a gap");
    }

    @Test
    void fillsTheRoomOfThePictureWhateverTheViewBox() throws Exception {
        Drawing drawing =
                file("<svg xmlns='http://www.w3.org/2000/svg' width='200' height='100'"
                                + " viewBox='10 10 10 10'><rect x='10' y='10' width='10' height='10'/></svg>")
                        .drawing();
        assertEquals(
                new Rectangle2D.Double(50, 0, 100, 100),
                forms(drawing).getFirst().path().getBounds2D());
        Drawing half = drawing.scaled(100);
        assertEquals(50, half.height());
        assertEquals(
                new Rectangle2D.Double(25, 0, 50, 50), forms(half).getFirst().path().getBounds2D());
    }

    @Test
    void saysWhatItLeavesOut() throws Exception {
        String content =
                "<rect width='5' height='5' filter='url(#f)' mask='url(#m)' fill='url(#p)'/>"
                        + "<image href='data:image/png;base64,AA'/><use href='#gone'/><blob/>"
                        + "<text><textPath href='#x'>round</textPath></text>"
                        + "<path d='M0 0h9' marker-end='url(#a)' clip-path='url(#gone)'/>";
        assertEquals(
                List.of(
                        "an effect",
                        "a mask",
                        "a pattern",
                        "a picture within it",
                        "a part that it names and does not have",
                        "a part of the kind blob",
                        "text on a curve",
                        "the ends of its lines",
                        "a clip"),
                read(content).missing());
    }

    @Test
    void refusesWhatDrawsWithoutEnd() {
        assertThrows(
                SvgFile.Unusable.class,
                () -> read("<g id='a'><use href='#a'/><use href='#a'/></g>"));
        StringBuilder laughs = new StringBuilder("<defs><rect id='l0' width='1' height='1'/>");
        for (int i = 1; i < 20; i++) {
            String use = "<use href='#l" + (i - 1) + "'/>";
            laughs.append("<g id='l").append(i).append("'>").append(use.repeat(10)).append("</g>");
        }
        assertThrows(
                SvgFile.Unusable.class,
                () -> read(laughs.append("</defs><use href='#l19'/>").toString()));
    }

    @Test
    void drawsNothingThatIsTooFarAway() throws Exception {
        for (String content :
                List.of(
                        "<rect width='1e300' height='9'/>",
                        "<g transform='scale(1e300)'><rect width='1e9' height='9' stroke='red'/></g>",
                        "<path d='M0 0L1e99 1e99' stroke='red' stroke-dasharray='1e-9'/>",
                        "<circle r='NaN'/><polygon points='1,2 Infinity'/>")) {
            for (Drawing.Form form : forms(read(content))) {
                assertTrue(form.path().getBounds2D().getMaxX() < 1e7, content);
            }
        }
    }

    @Test
    void readsOrRefusesEveryBeginningAndEveryDamage() {
        String whole = svg(ALL);
        Random random = new Random(7);
        for (int i = 0; i < 3_000; i++) {
            byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
            if (i < 300) {
                bytes = Arrays.copyOf(bytes, i * bytes.length / 300);
            }
            for (int k = 0; i >= 300 && k < 1 + i % 5; k++) {
                bytes[random.nextInt(bytes.length)] =
                        (byte) "0-9.e'#%(M<".charAt(random.nextInt(11));
            }
            try {
                assertTrue(SvgFile.read(bytes).drawing().width() > 0);
            } catch (SvgFile.Unusable e) {
                assertFalse(e.getMessage().isBlank());
            }
        }
    }

    private static List<Drawing.Form> forms(Drawing drawing) {
        return drawing.items().stream()
                .filter(Drawing.Form.class::isInstance)
                .map(Drawing.Form.class::cast)
                .toList();
    }

    private static Drawing read(String content) throws SvgFile.Unusable {
        return file(svg(content)).drawing();
    }

    private static SvgFile file(String svg) throws SvgFile.Unusable {
        return SvgFile.read(svg.getBytes(StandardCharsets.UTF_8));
    }

    private static String svg(String content) {
        return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'>"
                + content
                + "</svg>";
    }
}
