package org.briefpack.renderer.slides.internal.base;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.document.SlideLayout;
import org.briefpack.model.render.BaseReport;
import org.briefpack.model.render.BaseReport.Fate;
import org.briefpack.model.render.BaseReport.Finding;
import org.briefpack.model.theme.Blob;
import org.briefpack.renderer.ooxml.PackageReader.Unusable;

/** Says what a template for slides keeps, which of its layouts are used, and what would be lost. */
public final class BaseDeckInspection {
    private final List<Finding> findings = new ArrayList<>();

    private BaseDeckInspection() {}

    /** Looks at a template. */
    public static Outcome<BaseReport> of(Blob file) {
        try {
            BaseDeck base = BaseDeck.open(file);
            BaseDeckInspection inspection = new BaseDeckInspection();
            inspection.look(base);
            return new Outcome.Success<>(
                    new BaseReport(file.name(), inspection.findings), List.of());
        } catch (Unusable e) {
            return new Outcome.Failure<>(List.of(e.diagnostic(file)));
        }
    }

    private void look(BaseDeck base) {
        String theme = base.themeName();
        add(Fate.KEPT, "Theme", theme.isEmpty() ? "colours and fonts" : theme);
        add(
                Fate.KEPT,
                "Slide",
                String.format(Locale.ROOT, "%.1f by %.1f cm", cm(base.width()), cm(base.height())));
        int masters = base.masters().size();
        String more = masters == 1 ? "" : "; layouts of all are used where they fit";
        add(Fate.KEPT, "Masters", masters + more);
        Set<BaseLayout> used = new LinkedHashSet<>();
        for (SlideLayout kind : SlideLayout.values()) {
            BaseLayout layout = base.matches().get(kind);
            used.add(layout);
            add(Fate.MAPPED, name(kind), "layout \u201C" + layout.name() + "\u201D");
        }
        for (BaseLayout layout : base.layouts()) {
            if (!used.contains(layout)) {
                add(Fate.KEPT, "Layout \u201C" + layout.name() + "\u201D", "for slides you add");
            }
        }
        added(base);
        findings.addAll(base.findings());
    }

    private void added(BaseDeck base) {
        add(Fate.ADDED, "Source line", "text above the foot of each slide");
        BaseLayout content = base.matches().get(SlideLayout.CONTENT);
        if (content.contents().isEmpty()) {
            add(Fate.ADDED, "Room for content", "text boxes: no layout has a placeholder for it");
        }
        if (base.matches().get(SlideLayout.TWO_CONTENT).sides().isEmpty()) {
            add(Fate.ADDED, "Two contents side by side", "one below the other instead");
        }
        printed(base, "notesMaster", "Notes master");
        printed(base, "handoutMaster", "Handout master");
        findings.addAll(base.changes());
    }

    private void printed(BaseDeck base, String kind, String name) {
        if (base.printed(kind) == null) {
            add(Fate.ADDED, name, "in the template's colours");
        } else {
            add(Fate.KEPT, name, "");
        }
    }

    private static double cm(double points) {
        return points / 72 * 2.54;
    }

    private static String name(SlideLayout kind) {
        String words = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return "Slides of kind " + words;
    }

    private void add(Fate fate, String subject, String detail) {
        findings.add(new Finding(fate, subject, detail));
    }
}
