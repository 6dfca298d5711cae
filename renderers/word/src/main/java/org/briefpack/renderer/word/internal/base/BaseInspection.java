package org.briefpack.renderer.word.internal.base;

import java.util.ArrayList;
import java.util.List;
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
            inspection.theme(base);
            OfficePart styles = base.related("styles");
            BaseStyles known = BaseStyles.of(XmlTree.parse(styles));
            inspection.text(base, known);
            inspection.styles(known);
            inspection.findings.addAll(base.findings());
            return new Outcome.Success<>(
                    new BaseReport(file.name(), inspection.findings), List.of());
        } catch (Unusable e) {
            return new Outcome.Failure<>(List.of(e.diagnostic(file)));
        }
    }

    private void theme(BaseTemplate base) throws Unusable {
        OfficePart theme = base.related("theme");
        if (theme != null) {
            String name = XmlTree.parse(theme).getAttribute("name");
            add(Fate.KEPT, "Theme", name.isEmpty() ? "colours and fonts" : name);
        }
    }

    private void text(BaseTemplate base, BaseStyles styles) throws Unusable {
        OfficePart lists = base.related("numbering");
        BaseHeadings headings =
                new BaseHeadings(styles, lists == null ? null : XmlTree.parse(lists));
        if (headings.count()) {
            add(Fate.KEPT, "Numbers of headings", "the contents show them");
        }
        Element indent = styles.resolved(Style.NORMAL, "pPr").get("ind");
        if (styles.element(Style.NORMAL) != null && indent != null) {
            add(
                    Fate.KEPT,
                    "Indents of " + styles.nameOf(Style.NORMAL),
                    "boxes and tables have none");
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

    private void add(Fate fate, String subject, String detail) {
        findings.add(new Finding(fate, subject, detail));
    }
}
