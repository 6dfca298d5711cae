package org.briefpack.renderer.word.internal.block;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.document.Block;
import org.briefpack.renderer.ooxml.OfficePart;
import org.briefpack.renderer.ooxml.Picture;
import org.briefpack.renderer.ooxml.Relations;
import org.briefpack.renderer.ooxml.XmlWriter;
import org.briefpack.renderer.word.internal.style.ParagraphFormat;
import org.briefpack.renderer.word.internal.style.RunFormat;
import org.briefpack.renderer.word.internal.style.Style;

/** Writes pictures: PNG and JPEG as they are, SVG with a bitmap for readers that cannot draw it. */
final class FigureWriter {
    private static final String PICTURE =
            "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private static final String SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
    private static final long EMU_PER_TWIP = 635;
    private static final double TALLEST = 0.75;

    private static final double TALLEST_OF_TEXT = 0.85;

    private final BlockWriter blocks;
    private final WordRendering job;
    private final CaptionWriter captions;
    private final Map<String, OfficePart> media = new HashMap<>();
    private final Map<String, OfficePart> fallbacks = new HashMap<>();

    FigureWriter(BlockWriter blocks, WordRendering job, CaptionWriter captions) {
        this.blocks = blocks;
        this.job = job;
        this.captions = captions;
    }

    void write(Story story, Block.Figure figure) {
        Optional<Picture> picture = FigurePicture.of(figure, job.request().assets(), job.sink());
        boolean captioned = !figure.caption().isEmpty();
        ParagraphFormat format = ParagraphFormat.of(Style.NORMAL);
        ParagraphFormat kept = captioned ? format.keepingNext() : format;
        XmlWriter w = story.startParagraph(kept.indented(story.place().indent()));
        int mark = captioned ? 0 : blocks.openMark(w, figure.id());
        if (picture.isPresent()) {
            draw(story, figure, picture.get());
        } else {
            blocks.inlines().runs().text(w, "[" + figure.alt() + "]", RunFormat.PLAIN);
        }
        blocks.closeMark(w, mark);
        w.end();
        if (captioned) {
            captions.figure(story, figure.id(), figure.caption(), false);
        }
    }

    private void draw(Story story, Block.Figure figure, Picture picture) {
        XmlWriter w = story.xml();
        double share = Math.max(0.02, Math.min(1, figure.width()));
        double width = story.place().room() * EMU_PER_TWIP * share;
        double height = width * picture.height() / picture.width();
        double most =
                Math.min(
                        job.document().page().paper().height().emu() * TALLEST,
                        story.place().height() * EMU_PER_TWIP * TALLEST_OF_TEXT);
        double shrink = Math.min(1, most / height);
        int id = job.nextId();
        String alt = figure.decorative() ? "" : figure.alt();
        Drawing frame =
                new Drawing(
                        w,
                        Math.max(1, Math.round(width * shrink)),
                        Math.max(1, Math.round(height * shrink)));
        frame.start(id, "Picture " + id, alt, figure.decorative(), PICTURE);
        w.start("pic:pic").namespace("pic", PICTURE);
        w.start("pic:nvPicPr");
        w.leaf("pic:cNvPr", "id", Integer.toString(id), "name", "Picture " + id, "descr", alt);
        w.leaf("pic:cNvPicPr").end();
        blip(story, figure, picture);
        w.start("pic:spPr").start("a:xfrm").leaf("a:off", "x", "0", "y", "0");
        w.leaf("a:ext", "cx", Long.toString(frame.width()), "cy", Long.toString(frame.height()));
        w.end().open("a:prstGeom", "prst", "rect").leaf("a:avLst").end().end();
        w.end();
        frame.end();
    }

    private void blip(Story story, Block.Figure figure, Picture picture) {
        XmlWriter w = story.xml();
        OfficePart part = media.computeIfAbsent(figure.asset(), name -> add(picture));
        String id = story.part().relate(part, Relations.IMAGE);
        w.start("pic:blipFill");
        if (picture.kind() == Picture.Kind.SVG) {
            String fallback = story.part().relate(fallback(figure, picture), Relations.IMAGE);
            w.open("a:blip", "r:embed", fallback).start("a:extLst");
            w.open("a:ext", "uri", "{96DAC541-7B7A-43D3-8B79-37D633B846F1}");
            w.start("asvg:svgBlip").namespace("asvg", SVG).attribute("r:embed", id).end();
            w.end().end().end();
        } else {
            w.leaf("a:blip", "r:embed", id);
        }
        w.start("a:stretch").leaf("a:fillRect").end().end();
    }

    private OfficePart add(Picture picture) {
        Picture.Kind kind = picture.kind();
        return job.parts()
                .addNumbered("/word/media/image", "." + kind.extension(), kind.mediaType())
                .content(picture.bytes());
    }

    /** What readers show that cannot draw SVG: the same picture as pixels. */
    private OfficePart fallback(Block.Figure figure, Picture picture) {
        OfficePart known = fallbacks.get(figure.asset());
        if (known != null) {
            return known;
        }
        Picture.Pixels pixels = picture.pixels();
        if (!pixels.complete()) {
            job.sink()
                    .report(
                            Code.SIMPLIFIED,
                            figure.span(),
                            figure.asset()
                                    + " has effects or letters that old versions of Word do not show",
                            "turn text into paths in the drawing program, or use a PNG");
        }
        OfficePart part =
                job.parts()
                        .addNumbered("/word/media/image", ".png", "image/png")
                        .content(pixels.png());
        fallbacks.put(figure.asset(), part);
        return part;
    }
}
