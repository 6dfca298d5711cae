package org.briefpack.renderer.word.internal.base;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.render.CompanyLook;
import org.briefpack.model.theme.Blob;
import org.briefpack.model.theme.Paper;
import org.briefpack.model.theme.Role;
import org.briefpack.renderer.ooxml.LogoPictures;
import org.briefpack.renderer.ooxml.LookReader;
import org.briefpack.renderer.ooxml.OfficePart;
import org.briefpack.renderer.ooxml.PackageReader.Unusable;
import org.briefpack.renderer.ooxml.Relating.Relationship;
import org.briefpack.renderer.ooxml.XmlTree;
import org.briefpack.renderer.word.internal.style.Style;
import org.w3c.dom.Element;

/** Reads how a template for pages looks: its theme, its styles' sizes, the logo in its header. */
public final class BaseTemplateLook {
    private static final double EMU_A_TWIP = 635;

    /** US Letter is 12240 twips wide; A4, which needs no word, 11906. */
    private static final String LETTER = "12[12]\\d\\d";

    /** The largest share of a sheet that a logo has; more is a letterhead drawn as a picture. */
    private static final double LARGEST = 0.2;

    private static final SequencedMap<Role, Style> SIZED = new LinkedHashMap<>();

    static {
        SIZED.put(Role.BODY, Style.NORMAL);
        SIZED.put(Role.TITLE, Style.TITLE);
        SIZED.put(Role.HEADING_1, Style.HEADING_1);
        SIZED.put(Role.HEADING_2, Style.HEADING_2);
    }

    private BaseTemplateLook() {}

    /** Looks at a template. */
    public static Outcome<CompanyLook> of(Blob file) {
        try {
            BaseTemplate base = BaseTemplate.open(file);
            OfficePart theme = base.related("theme");
            BaseStyles styles = BaseStyles.of(XmlTree.parse(base.related("styles")));
            return new Outcome.Success<>(
                    new LookReader(theme == null ? null : XmlTree.parse(theme))
                            .look(false, paper(base), sizes(styles), logos(base)),
                    List.of());
        } catch (Unusable e) {
            return new Outcome.Failure<>(List.of(e.diagnostic(file)));
        }
    }

    private static Optional<Paper> paper(BaseTemplate base) {
        Element size = base.section() == null ? null : XmlTree.child(base.section(), "pgSz");
        return size != null && XmlTree.value(size, "w").matches(LETTER)
                ? Optional.of(Paper.LETTER)
                : Optional.empty();
    }

    private static SequencedMap<Role, Double> sizes(BaseStyles styles) {
        SequencedMap<Role, Double> sizes = new LinkedHashMap<>();
        for (Map.Entry<Role, Style> sized : SIZED.entrySet()) {
            Element size =
                    styles.element(sized.getValue()) == null
                            ? null
                            : styles.resolved(sized.getValue(), "rPr").get("sz");
            String half = size == null ? "" : XmlTree.value(size, "val");
            if (half.matches("\\d{2,3}")) {
                sizes.put(sized.getKey(), Integer.parseInt(half) / 2.0);
            }
        }
        return sizes;
    }

    private static CompanyLook.Logos logos(BaseTemplate base) throws Unusable {
        LogoPictures pictures = new LogoPictures(base.parts());
        for (Relationship r : base.main().relationships()) {
            OfficePart part = base.parts().part(r.target());
            boolean running = r.type().endsWith("/header") || r.type().endsWith("/footer");
            if (part != null && running) {
                Element root = XmlTree.parse(part);
                double weight = r.type().endsWith("/header") ? 1 : 0.1;
                XmlTree.each(root, element -> picture(pictures, base, part, element, weight));
            }
        }
        return pictures.logos();
    }

    private static void picture(
            LogoPictures pictures,
            BaseTemplate base,
            OfficePart part,
            Element element,
            double weight) {
        if (element.getLocalName().equals("drawing")) {
            double[] area = {0};
            XmlTree.each(
                    element,
                    inner -> {
                        if (inner.getLocalName().equals("extent")) {
                            area[0] = number(inner, "cx") * number(inner, "cy");
                        }
                    });
            double sheet = sheet(base) * EMU_A_TWIP * EMU_A_TWIP;
            if (area[0] > 0 && area[0] / sheet < LARGEST) {
                pictures.add(part, element, area[0] / sheet * weight, false, true);
            }
        } else if (element.getLocalName().equals("pict")) {
            pictures.add(part, element, 0, false, true);
        }
    }

    private static double sheet(BaseTemplate base) {
        Element size = base.section() == null ? null : XmlTree.child(base.section(), "pgSz");
        double wide = Measure.twips(size, "w").orElse(11906);
        return wide * Measure.twips(size, "h").orElse(16838);
    }

    private static double number(Element element, String name) {
        String text = element.getAttribute(name);
        return text.matches("\\d{1,9}") ? Double.parseDouble(text) : 0;
    }
}
