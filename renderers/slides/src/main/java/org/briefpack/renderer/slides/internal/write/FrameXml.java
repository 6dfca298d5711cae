package org.briefpack.renderer.slides.internal.write;

import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.ChartRoom;
import org.briefpack.model.document.InlineText;
import org.briefpack.model.theme.Blob;
import org.briefpack.model.theme.Length;
import org.briefpack.model.theme.Role;
import org.briefpack.renderer.ooxml.ChartLook;
import org.briefpack.renderer.ooxml.ChartPart;
import org.briefpack.renderer.ooxml.OfficePart;
import org.briefpack.renderer.ooxml.Picture;
import org.briefpack.renderer.ooxml.Relations;
import org.briefpack.renderer.ooxml.XmlWriter;
import org.briefpack.renderer.plan.Box;
import org.briefpack.renderer.plan.Place;
import org.briefpack.renderer.plan.Shape;

/** Writes tables, charts and pictures, in placeholders where the layout has one for them. */
final class FrameXml {
    private static final String SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
    private static final String TABLE = Names.A.replace("/main", "/table");

    private final DeckRendering job;
    private final OfficePart part;
    private final ShapeIds ids;
    private final TextXml text;
    private final XmlWriter w;

    FrameXml(DeckRendering job, OfficePart part, ShapeIds ids, TextXml text) {
        this.job = job;
        this.part = part;
        this.ids = ids;
        this.text = text;
        w = part.xml();
    }

    void table(Shape.Table table) {
        Block.Table source = table.grid().source();
        String caption = InlineText.of(source.caption());
        String alternative = source.summary().isEmpty() ? caption : source.summary();
        frame("Table", alternative, table.place(), table.box());
        w.start("a:graphic").open("a:graphicData", "uri", TABLE);
        new TableXml(text, job.foundation().tableStyle(), job.fromRight()).write(w, table.grid());
        w.end().end().end();
    }

    void chart(Shape.Chart chart) {
        frame("Chart", chart.chart().alt(), chart.place(), chart.box());
        Length size = job.theme().slides().style(Role.CHART).size();
        ChartLook look =
                new ChartLook(
                        job.theme().palette(),
                        size,
                        job.language(),
                        chart.titled(),
                        chart.form(),
                        new ChartRoom(chart.box().w(), chart.box().h(), size.points()));
        String id = ChartPart.add(job.parts(), part, "/ppt", look, chart.chart());
        w.start("a:graphic").open("a:graphicData", "uri", ChartPart.NAMESPACE);
        w.start("c:chart").namespace("c", ChartPart.NAMESPACE).attribute("r:id", id).end();
        w.end().end().end();
    }

    private void frame(String name, String alternative, Place place, Box box) {
        w.start("p:graphicFrame").start("p:nvGraphicFramePr");
        ids.properties(w, name, alternative);
        w.start("p:cNvGraphicFramePr").leaf("a:graphicFrameLocks", "noGrp", "1").end();
        w.start("p:nvPr");
        if (place != null) {
            PlaceNames.placeholder(w, place);
        }
        w.end().end();
        Emu.frame(w, "p:xfrm", job.seen(box));
    }

    void picture(Shape.Picture shape) {
        Block.Figure figure = shape.figure();
        Picture picture;
        try {
            picture = Picture.read(job.request().assets().get(figure.asset()));
        } catch (Picture.Unusable e) {
            throw new IllegalStateException("looked at when it was planned", e);
        }
        w.start("p:pic").start("p:nvPicPr");
        if (figure.decorative()) {
            ids.decorative(w, "Picture");
        } else {
            ids.properties(w, "Picture", figure.alt());
        }
        w.start("p:cNvPicPr").leaf("a:picLocks", "noChangeAspect", "1").end().start("p:nvPr");
        if (shape.place() != null) {
            PlaceNames.placeholder(w, shape.place());
        }
        w.end().end();
        blip(w, job, part, picture, figure.asset(), figure.span());
        w.start("p:spPr");
        Emu.frame(w, "a:xfrm", job.seen(shape.box()));
        w.open("a:prstGeom", "prst", "rect").leaf("a:avLst").end().end().end();
    }

    /** Writes what a picture shows: an SVG with pixels beside it, for readers that need them. */
    static void blip(
            XmlWriter w,
            DeckRendering job,
            OfficePart part,
            Picture picture,
            String name,
            SourceSpan span) {
        String id = part.relate(media(job, picture), Relations.IMAGE);
        w.start("p:blipFill");
        if (picture.kind() == Picture.Kind.SVG) {
            Picture.Pixels pixels = picture.pixels();
            Blob png = new Blob("", pixels.png());
            if (!pixels.complete() && !job.media().containsKey(png)) {
                job.report(
                        Code.SIMPLIFIED,
                        span,
                        name
                                + " has effects or letters that old versions of PowerPoint do not"
                                + " show",
                        "turn text into paths in the drawing program, or use a PNG");
            }
            String fallback = part.relate(job.media("png", "image/png", png), Relations.IMAGE);
            w.open("a:blip", "r:embed", fallback).start("a:extLst");
            w.open("a:ext", "uri", "{96DAC541-7B7A-43D3-8B79-37D633B846F1}");
            w.start("asvg:svgBlip").namespace("asvg", SVG).attribute("r:embed", id).end();
            w.end().end().end();
        } else {
            w.leaf("a:blip", "r:embed", id);
        }
        w.start("a:stretch").leaf("a:fillRect").end().end();
    }

    private static OfficePart media(DeckRendering job, Picture picture) {
        Picture.Kind kind = picture.kind();
        return job.media(kind.extension(), kind.mediaType(), new Blob("", picture.bytes()));
    }
}
