package org.briefpack.renderer.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Pictures look as their style says, or it is told what of it is left out. */
class StyleTest {
    private static Drawing drawing(String inside) throws Exception {
        String file =
                "<svg xmlns='http://www.w3.org/2000/svg' width='200' height='100'>"
                        + inside
                        + "</svg>";
        return SvgFile.read(file.getBytes(StandardCharsets.UTF_8)).drawing();
    }

    private static Drawing.Form form(String inside) throws Exception {
        Drawing drawing = drawing(inside);
        assertEquals(List.of(), drawing.missing(), inside);
        return (Drawing.Form) drawing.items().getLast();
    }

    private static String fill(String inside) throws Exception {
        return String.format("%06x", form(inside).paint().rgb());
    }

    @Test
    void coloursOfEveryNotation() throws Exception {
        Map<String, String> colours =
                Map.ofEntries(
                        Map.entry("hsl(200,80%,40%)", "1481b8"),
                        Map.entry("hsl(200deg 80% 40%)", "1481b8"),
                        Map.entry("hsla(0.5turn, 100%, 25%, 1)", "008080"),
                        Map.entry("hsl(-120 100% 50%)", "0000ff"),
                        Map.entry("hwb(120 0% 0%)", "00ff00"),
                        Map.entry("hwb(0 60% 60%)", "808080"),
                        Map.entry("rgb(100%, 50%, 0%)", "ff8000"),
                        Map.entry("rgb(1 2 3 / 1)", "010203"),
                        Map.entry("#fa0", "ffaa00"),
                        Map.entry("#FA0F", "ffaa00"),
                        Map.entry("RebeccaPurple", "663399"),
                        Map.entry("currentColor", "123456"));
        for (Map.Entry<String, String> colour : colours.entrySet()) {
            String own = "<g color='#123456'><rect width='9' height='9' fill='%s'/></g>";
            assertEquals(colour.getValue(), fill(own.formatted(colour.getKey())), colour.getKey());
            String rule = "<style>rect{fill:%s;color:#123456}</style><rect width='9' height='9'/>";
            assertEquals(colour.getValue(), fill(rule.formatted(colour.getKey())), colour.getKey());
        }
    }

    @Test
    void coloursAreSeenThroughAsTheySay() throws Exception {
        for (String colour :
                List.of("rgba(0,0,0,.5)", "#00000080", "hsl(0 0% 0% / 50%)", "rgb(0 0 0 / 0.5)")) {
            String rect = "<rect width='9' height='9' fill='" + colour + "' fill-opacity='.5'/>";
            assertEquals(0.25, form(rect).opacity(), 0.002, colour);
        }
    }

    @Test
    void theMoreSpecialRuleWinsWhereverItStands() throws Exception {
        String two =
                "<style>%s</style><g id='g' class='a'><rect class='b c' width='9' height='9'/></g>";
        Map<String, String> sheets =
                Map.ofEntries(
                        Map.entry(".b.c{fill:#010101} .b{fill:#020202}", "010101"),
                        Map.entry(".a .b{fill:#010101} .c{fill:#020202}", "010101"),
                        Map.entry("#g>rect{fill:#010101} .a .b.c{fill:#020202}", "010101"),
                        Map.entry("svg>rect{fill:#010101} rect{fill:#020202}", "020202"),
                        Map.entry("g + rect, rect{fill:#010101}", "010101"),
                        Map.entry("rect[width='9']{fill:#010101}", "010101"),
                        Map.entry("[class]{fill:#010101} rect{fill:#020202}", "010101"),
                        Map.entry("rect{fill:#010101!important} #g .b{fill:#020202}", "010101"),
                        Map.entry("/* .b{fill:red} */ * {fill:#010101}", "010101"),
                        Map.entry("g{fill:#010101}", "010101"));
        for (Map.Entry<String, String> sheet : sheets.entrySet()) {
            assertEquals(sheet.getValue(), fill(two.formatted(sheet.getKey())), sheet.getKey());
        }
    }

    @Test
    void whatIsNotUnderstoodIsTold() throws Exception {
        for (String inside :
                List.of(
                        "<style>rect:hover{fill:red}</style><rect width='9' height='9'/>",
                        "<style>@media print{rect{fill:red}}</style><rect width='9' height='9'/>",
                        "<style>g{rect{fill:red}}</style><rect width='9' height='9'/>",
                        "<style>@import 'a.css';</style><rect width='9' height='9'/>",
                        "<rect width='9' height='9' fill='lab(50% 40 59)'/>",
                        "<rect width='9' height='9' fill='var(--x)'/>",
                        "<text textLength='90'>wide</text>",
                        "<text letter-spacing='3'>apart</text>",
                        "<text writing-mode='tb'>down</text>")) {
            assertEquals(1, drawing(inside).missing().size(), inside);
        }
    }

    @Test
    void lengthsInEveryUnit() throws Exception {
        Map<String, Double> lengths =
                Map.of(
                        "1in", 96.0, "2.54cm", 96.0, "25.4mm", 96.0, "72pt", 96.0, "6pc", 96.0,
                        "50%", 100.0, "2em", 32.0, "12px", 12.0, "12", 12.0, "101.6Q", 96.0);
        for (Map.Entry<String, Double> length : lengths.entrySet()) {
            String rect = "<rect width='" + length.getKey() + "' height='50%'/>";
            var reach = form(rect).path().getBounds2D();
            assertEquals(length.getValue(), reach.getWidth(), 0.01, length.getKey());
            assertEquals(50, reach.getHeight(), 0.01);
            String style = "<rect style='width:" + length.getKey() + ";height:9px'/>";
            assertEquals(length.getValue(), form(style).path().getBounds2D().getWidth(), 0.01);
        }
    }

    @Test
    void partsOfATextKeepTheirColoursInOneLine() throws Exception {
        Drawing drawing =
                drawing(
                        "<text x='5' y='9' fill='blue'>Mid <tspan fill='red' dy='5'>down</tspan>"
                                + " end<tspan x='5' y='40' font-weight='bold'>two</tspan></text>");
        assertEquals(List.of(), drawing.missing());
        assertEquals(2, drawing.items().size());
        Drawing.Letters first = (Drawing.Letters) drawing.items().getFirst();
        assertEquals("Mid down end", first.text());
        assertEquals(
                List.of(0x0000FF, 0xFF0000, 0x0000FF),
                first.words().stream().map(Drawing.Words::rgb).toList());
        assertEquals(5, first.words().get(1).drop());
        assertTrue(((Drawing.Letters) drawing.items().get(1)).words().getFirst().bold());
    }

    @Test
    void styleTextCostsTimeThatGrowsWithItsLength() {
        List<String> pieces = List.of("/*", "*", "{", "}", "a{b:c}", ",", ".x ", "/* ", ";", "@");
        Random random = new Random(2);
        assertTimeoutPreemptively(
                Duration.ofMinutes(2),
                () -> {
                    for (String piece : pieces) {
                        drawing("<style>" + piece.repeat(300_000 / piece.length()) + "</style>");
                    }
                    for (int round = 0; round < 100; round++) {
                        StringBuilder text = new StringBuilder();
                        while (text.length() < 20_000) {
                            text.append(pieces.get(random.nextInt(pieces.size())));
                        }
                        drawing("<style>" + text + "</style><rect width='9' height='9'/>");
                    }
                });
    }
}
