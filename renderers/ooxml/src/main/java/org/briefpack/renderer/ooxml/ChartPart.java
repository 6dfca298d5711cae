package org.briefpack.renderer.ooxml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.ChartForm;
import org.briefpack.model.document.ChartKind;
import org.briefpack.model.document.InlineText;

/**
 * A native chart with its data in a workbook of its own (ECMA-376 part 1, 21.2.2.29), so that the
 * reader can edit both.
 */
public final class ChartPart {
    /** Namespace of charts, and the URI that a graphic names to hold one. */
    public static final String NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String R =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private ChartPart() {}

    /**
     * Adds a chart and its workbook and relates the owner to the chart.
     *
     * @param folder of the main part, such as {@code /ppt}
     * @return the id of the relationship
     */
    public static String add(
            OfficePackage parts,
            OfficePart owner,
            String folder,
            ChartLook look,
            Block.Chart chart) {
        OfficePart part = parts.addNumbered(folder + "/charts/chart", ".xml", ContentTypes.CHART);
        OfficePart workbook =
                parts.addNumbered(
                        folder + "/embeddings/Microsoft_Excel_Worksheet",
                        ".xlsx",
                        ContentTypes.WORKBOOK);
        workbook.content(workbook(chart, look.form(), parts.store()));
        write(part.xml(), look, chart, part.relate(workbook, Relations.PACKAGE));
        return owner.relate(part, Relations.CHART);
    }

    private static byte[] workbook(Block.Chart chart, ChartForm form, PieceStore store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ChartWorkbook.write(chart, form, store, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(XmlWriter w, ChartLook look, Block.Chart chart, String workbook) {
        w.start("c:chartSpace").namespace("c", NAMESPACE).namespace("a", A).namespace("r", R);
        w.leaf("c:date1904", "val", "0").leaf("c:lang", "val", look.language());
        w.leaf("c:roundedCorners", "val", "0");
        w.start("c:chart");
        title(w, look, chart);
        w.start("c:plotArea");
        layout(w, look);
        new ChartPlot(w, look, chart).write();
        w.end();
        legend(w, look);
        w.leaf("c:plotVisOnly", "val", "1").leaf("c:dispBlanksAs", "val", "gap");
        w.end();
        w.start("c:spPr").leaf("a:noFill").start("a:ln").leaf("a:noFill").end().end();
        ChartText.properties(w, look, false);
        w.open("c:externalData", "r:id", workbook).leaf("c:autoUpdate", "val", "0").end();
        w.end();
    }

    /** A pie leaves room for the labels around it; programs do not all do so by themselves. */
    private static void layout(XmlWriter w, ChartLook look) {
        if (look.form().kind() != ChartKind.PIE) {
            w.leaf("c:layout");
            return;
        }
        w.start("c:layout").start("c:manualLayout").leaf("c:layoutTarget", "val", "inner");
        w.leaf("c:xMode", "val", "edge").leaf("c:yMode", "val", "edge");
        w.leaf("c:x", "val", "0.2").leaf("c:y", "val", "0.22");
        w.leaf("c:w", "val", "0.6").leaf("c:h", "val", "0.54").end().end();
    }

    /** The title, where the chart shows it, and below it what the values count. */
    private static void title(XmlWriter w, ChartLook look, Block.Chart chart) {
        String title = look.titled() ? InlineText.of(chart.title()) : "";
        if (title.isBlank() && chart.unit().isBlank()) {
            w.leaf("c:autoTitleDeleted", "val", "1");
            return;
        }
        w.start("c:title").start("c:tx").start("c:rich").leaf("a:bodyPr").leaf("a:lstStyle");
        if (!title.isBlank()) {
            ChartText.paragraph(w, look, title, true);
        }
        if (!chart.unit().isBlank()) {
            ChartText.paragraph(w, look, chart.unit(), false);
        }
        w.end().end();
        w.leaf("c:overlay", "val", "0").end();
        w.leaf("c:autoTitleDeleted", "val", "0");
    }

    private static void legend(XmlWriter w, ChartLook look) {
        if (!look.form().legend()) {
            return;
        }
        w.start("c:legend").leaf("c:legendPos", "val", "t").leaf("c:overlay", "val", "0");
        ChartText.properties(w, look, false);
        w.end();
    }
}
