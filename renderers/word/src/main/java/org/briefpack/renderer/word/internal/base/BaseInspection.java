package org.briefpack.renderer.word.internal.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.render.BaseReport;
import org.briefpack.model.render.BaseReport.Fate;
import org.briefpack.model.render.BaseReport.Finding;
import org.briefpack.model.theme.Blob;
import org.briefpack.renderer.ooxml.OfficePart;
import org.briefpack.renderer.ooxml.PackageReader.Unusable;
import org.briefpack.renderer.ooxml.XmlTree;
import org.briefpack.renderer.word.internal.style.Style;
import org.w3c.dom.Element;

/** Says what a template keeps, what it maps, what it lacks and what would be lost. */
public final class BaseInspection {
    private final List<Finding> findings = new ArrayList<>();

    private BaseInspection() {}

    /** Looks at a template. */
    public static Outcome<BaseReport> of(Blob file) {
        try {
            BaseTemplate base = BaseTemplate.open(file);
            BaseInspection inspection = new BaseInspection();
            inspection.kept(base);
            OfficePart styles = base.related("styles");
            inspection.styles(BaseStyles.of(XmlTree.parse(styles)));
            inspection.findings.addAll(base.findings());
            return new Outcome.Success<>(
                    new BaseReport(file.name(), inspection.findings), List.of());
        } catch (Unusable e) {
            return new Outcome.Failure<>(List.of(e.diagnostic(file)));
        }
    }

    private void kept(BaseTemplate base) throws Unusable {
        OfficePart theme = base.related("theme");
        if (theme != null) {
            String name = XmlTree.parse(theme).getAttribute("name");
            keep("Theme", name.isEmpty() ? "colours and fonts" : name);
        }
        Element section = base.section();
        if (section == null) {
            return;
        }
        page(section);
        int headers = XmlTree.children(section, "headerReference").size();
        int footers = XmlTree.children(section, "footerReference").size();
        if (headers + footers > 0) {
            keep("Running lines", "headers: " + headers + ", footers: " + footers);
        }
        if (headers > 0 && footers == 0) {
            add(Fate.ADDED, "Footer", "with page numbers");
        }
        keepIfThere(section, "pgBorders", "Page borders");
        keepIfThere(section, "lnNumType", "Line numbers");
        keepIfThere(section, "pgNumType", "Format of page numbers");
    }

    private void keepIfThere(Element section, String tag, String subject) {
        if (XmlTree.child(section, tag) != null) {
            keep(subject, "");
        }
    }

    private void page(Element section) {
        Element size = XmlTree.child(section, "pgSz");
        if (size != null) {
            String one = millimetres(size, "w");
            String other = millimetres(size, "h");
            boolean turned = twips(size, "w") > twips(size, "h");
            String upright = turned ? other + " by " + one : one + " by " + other;
            keep("Page", upright + " mm, its margins");
        }
    }

    private static String millimetres(Element element, String attribute) {
        double twips = twips(element, attribute);
        return twips > 0 ? String.format(Locale.ROOT, "%.0f", twips / 1440 * 25.4) : "?";
    }

    private static double twips(Element element, String attribute) {
        try {
            return Double.parseDouble(XmlTree.value(element, attribute));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private void styles(BaseStyles styles) {
        List<String> same = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Style style : Style.values()) {
            String name = styles.nameOf(style);
            if (styles.missing().contains(style)) {
                missing.add(style.styleName());
            } else if (name.equalsIgnoreCase(style.styleName())) {
                same.add(style.styleName());
            } else {
                add(Fate.MAPPED, "Style " + style.styleName(), name);
            }
        }
        if (!same.isEmpty()) {
            add(Fate.MAPPED, "Styles of the same name", String.join(", ", same));
        }
        if (!missing.isEmpty()) {
            add(Fate.ADDED, "Styles in the template's colours", String.join(", ", missing));
        }
    }

    private void keep(String subject, String detail) {
        add(Fate.KEPT, subject, detail);
    }

    private void add(Fate fate, String subject, String detail) {
        findings.add(new Finding(fate, subject, detail));
    }
}
