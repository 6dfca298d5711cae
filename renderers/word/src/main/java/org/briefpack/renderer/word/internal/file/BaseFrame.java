package org.briefpack.renderer.word.internal.file;

import java.util.List;
import org.briefpack.renderer.ooxml.XmlTree;
import org.briefpack.renderer.ooxml.XmlWriter;
import org.briefpack.renderer.word.internal.block.Job;
import org.briefpack.renderer.word.internal.style.Names;
import org.w3c.dom.Element;

/** The page as a template has it: its paper, margins, headers and footers. */
final class BaseFrame implements PageFrame {
    private static final String[] RUNNING = {"headerReference", "footerReference"};

    /** What of the section's page is taken over as it is, in the order of the schema (17.6.17). */
    private static final List<String> KEPT = List.of("pgBorders", "lnNumType", "pgNumType");

    private final Job job;
    private final Element section;
    private final RunningLines lines;
    private final PageLayout upright;
    private final PageLayout turned;
    private RunningLines.Pair own;

    /** Takes what the template does not say from the fallback. */
    BaseFrame(Job job, Element section, RunningLines lines, PageLayout fallback) {
        this.job = job;
        this.section = section;
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
        return layout.room() < 1000 ? f : layout;
    }

    private static int number(Element element, String attribute, int otherwise) {
        try {
            return element == null
                    ? otherwise
                    : Integer.parseInt(XmlTree.value(element, attribute));
        } catch (NumberFormatException e) {
            return otherwise;
        }
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
    public void write(XmlWriter w, boolean landscape, boolean titlePage) {
        w.start("w:sectPr");
        for (String tag : RUNNING) {
            for (Element reference : XmlTree.children(section, tag)) {
                w.start("w:" + tag);
                String type = XmlTree.value(reference, "type");
                w.attribute("w:type", type.matches("first|even") ? type : "default");
                w.attribute("r:id", reference.getAttributeNS(Names.R, "id")).end();
            }
        }
        boolean headed = XmlTree.child(section, "headerReference") != null;
        boolean footed = XmlTree.child(section, "footerReference") != null;
        if (!footed) {
            own(headed).write(w);
        }
        PageFrame.notes(w, job.scan());
        (landscape ? turned : upright).write(w);
        for (String tag : KEPT) {
            Element kept = XmlTree.child(section, tag);
            if (kept != null) {
                XmlTree.write(w, kept);
            }
        }
        w.leaf("w:cols", "w:space", "720");
        // A letterhead without lines for its first page has its usual ones there.
        boolean first = headed || footed ? XmlTree.child(section, "titlePg") != null : titlePage;
        if (first) {
            w.leaf("w:titlePg");
        }
        if (job.rightToLeft()) {
            w.leaf("w:bidi");
        }
        w.end();
    }

    /** Page numbers are added to a header that has no footer. */
    private RunningLines.Pair own(boolean headed) {
        if (own == null) {
            own = headed ? lines.footer(upright.room()) : lines.write(upright.room());
        }
        return own;
    }
}
