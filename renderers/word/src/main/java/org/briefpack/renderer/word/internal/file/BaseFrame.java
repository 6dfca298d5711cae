package org.briefpack.renderer.word.internal.file;

import java.util.List;
import org.briefpack.renderer.ooxml.XmlTree;
import org.briefpack.renderer.ooxml.XmlWriter;
import org.briefpack.renderer.word.internal.base.BaseTemplate;
import org.briefpack.renderer.word.internal.base.Measure;
import org.briefpack.renderer.word.internal.block.WordRendering;
import org.briefpack.renderer.word.internal.style.Names;
import org.w3c.dom.Element;

/** The page as a template has it: its paper, margins, headers and footers. */
final class BaseFrame implements PageFrame {
    private static final String[] RUNNING = {"headerReference", "footerReference"};

    /** What of the section's page is taken over, in the order of the schema (17.6.17). */
    private static final List<String> BEFORE_COLUMNS =
            List.of("paperSrc", "pgBorders", "lnNumType", "pgNumType");

    private final WordRendering job;
    private final Element section;
    private final RunningLines lines;
    private final PageLayout upright;
    private final PageLayout turned;
    private final boolean evenPages;
    private RunningLines.Pair own;

    /** Takes what the template does not say from the fallback. */
    BaseFrame(WordRendering job, BaseTemplate base, RunningLines lines, PageLayout fallback) {
        this.job = job;
        section = base.section();
        evenPages = base.hasEvenPages();
        this.lines = lines;
        PageLayout read = read(section, fallback);
        upright = read.landscape() ? read.turned() : read;
        turned = upright.turned();
    }

    private static PageLayout read(Element section, PageLayout f) {
        Element size = XmlTree.child(section, "pgSz");
        Element margins = XmlTree.child(section, "pgMar");
        int width = number(size, "w", f.width());
        int height = number(size, "h", f.height());
        int left = number(margins, "left", f.left());
        int right = number(margins, "right", f.right());
        PageLayout layout =
                new PageLayout(
                        width,
                        height,
                        number(margins, "top", f.top()),
                        number(margins, "bottom", f.bottom()),
                        left,
                        right,
                        number(margins, "header", f.header()),
                        number(margins, "footer", f.footer()),
                        Math.max(0, number(margins, "gutter", 0)),
                        width > height);
        return layout;
    }

    private static int number(Element element, String attribute, int otherwise) {
        return Measure.twips(element, attribute).orElse(otherwise);
    }

    @Override
    public int room(boolean landscape) {
        return (landscape ? turned : upright).room();
    }

    @Override
    public int height(boolean landscape) {
        return (landscape ? turned : upright).textHeight();
    }

    @Override
    public void write(XmlWriter w, boolean landscape, boolean first) {
        w.start("w:sectPr");
        for (String tag : RUNNING) {
            for (Element reference : XmlTree.children(section, tag)) {
                w.start("w:" + tag);
                w.attribute("w:type", type(reference));
                w.attribute("r:id", reference.getAttributeNS(Names.R, "id")).end();
            }
        }
        added(w);
        PageFrame.notes(w, job.scan());
        (landscape ? turned : upright).write(w);
        for (String tag : BEFORE_COLUMNS) {
            Element kept = XmlTree.child(section, tag);
            if (kept != null) {
                XmlTree.write(w, first ? kept : withoutStart(kept));
            }
        }
        w.leaf("w:cols", "w:space", "720");
        if (first && titled()) {
            w.leaf("w:titlePg");
        }
        if (job.rightToLeft()) {
            w.leaf("w:bidi");
        }
        Element grid = XmlTree.child(section, "docGrid");
        if (grid != null) {
            XmlTree.write(w, grid);
        }
        w.end();
    }

    /** A letterhead without lines for its first page has its usual ones there. */
    private boolean titled() {
        return bare()
                ? job.document().page().titlePage()
                : XmlTree.child(section, "titlePg") != null;
    }

    /** Returns whether the template has no running lines at all. */
    private boolean bare() {
        return XmlTree.child(section, "headerReference") == null
                && XmlTree.child(section, "footerReference") == null;
    }

    /** Where pages begin to count holds for the first of our sections alone. */
    private static Element withoutStart(Element kept) {
        Element copy = (Element) kept.cloneNode(true);
        if (copy.getLocalName().equals("pgNumType")) {
            copy.removeAttributeNS(Names.W, "start");
        }
        return copy;
    }

    /** Page numbers are added to pages whose template has no footer for them. */
    private void added(XmlWriter w) {
        if (has("footerReference", "default")) {
            return;
        }
        if (own == null) {
            own = bare() ? lines.write(upright.room()) : lines.footer(upright.room());
        }
        own.write(w);
        if (evenPages && !has("footerReference", "even")) {
            own.writeEven(w);
        }
    }

    private boolean has(String tag, String type) {
        return XmlTree.children(section, tag).stream().anyMatch(r -> type(r).equals(type));
    }

    private static String type(Element reference) {
        String type = XmlTree.value(reference, "type");
        return type.matches("first|even") ? type : "default";
    }
}
