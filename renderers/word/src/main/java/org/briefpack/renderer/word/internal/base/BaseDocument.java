package org.briefpack.renderer.word.internal.base;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.briefpack.model.document.Density;
import org.briefpack.model.theme.Theme;
import org.briefpack.renderer.ooxml.CompanyTheme;
import org.briefpack.renderer.ooxml.OfficePart;
import org.briefpack.renderer.ooxml.PackageReader.Unusable;
import org.briefpack.renderer.ooxml.Relations;
import org.briefpack.renderer.ooxml.XmlTree;
import org.briefpack.renderer.ooxml.XmlWriter;
import org.briefpack.renderer.word.internal.block.WordRendering;
import org.briefpack.renderer.word.internal.style.Foundation;
import org.briefpack.renderer.word.internal.style.Looks;
import org.briefpack.renderer.word.internal.style.Names;
import org.briefpack.renderer.word.internal.style.Style;
import org.briefpack.renderer.word.internal.style.StyleIds;
import org.w3c.dom.Element;

/** What a template gives to the document that is written on it. */
public final class BaseDocument {
    /** Well above the numbers that headers and footers of a template use. */
    private static final int FIRST_ID = 500_000;

    private final BaseTemplate base;
    private final BaseStyles styles;
    private final BaseNumbering numbering;
    private final Element lists;
    private final Looks looks;
    private final StyleIds ids;
    private final OfficePart stylesPart;
    private final OfficePart numberingPart;

    public BaseDocument(BaseTemplate base, Theme ours) throws Unusable {
        this.base = base;
        stylesPart = base.related("styles");
        numberingPart = base.related("numbering");
        OfficePart theme = base.related("theme");
        Element known = XmlTree.parse(stylesPart);
        BaseHistory.strip(known);
        BaseOrder.sort(known);
        styles = BaseStyles.of(known);
        lists = numberingPart == null ? null : XmlTree.parse(numberingPart);
        if (lists != null) {
            BaseHistory.strip(lists);
            BaseOrder.sort(lists);
        }
        numbering = new BaseNumbering(lists);
        numbering.repair(known);
        CompanyTheme colours = new CompanyTheme(ours, theme == null ? null : XmlTree.parse(theme));
        looks = new Looks(colours.print(bodySize()), Density.NORMAL, false);
        ids = StyleIds.of(styles.ids(), numbering.firstInstance(), lists(lists));
        for (Style line : List.of(Style.HEADER, Style.FOOTER)) {
            ids.tabs(line, BaseStyles.tabs(styles.resolved(line, "pPr").get("tabs")));
        }
        for (Style style : Style.values()) {
            if (style.kind() == Style.Kind.PARAGRAPH) {
                inherit(style);
            }
        }
    }

    /** The template's styles, with the missing ones of ours. */
    public BaseStyles styles() {
        return styles;
    }

    /** What the content is put on. */
    public Foundation foundation() {
        return new Foundation(
                base.parts(),
                looks,
                ids,
                numbering.firstDefinition(),
                new BaseHeadings(styles, lists),
                FIRST_ID);
    }

    /** Returns the size of the template's running text in points; 11 where it does not say. */
    private double bodySize() {
        Element normal = styles.element(Style.NORMAL);
        double size = size(normal == null ? null : XmlTree.child(normal, "rPr"));
        if (size == 0 && styles.root() != null) {
            Element defaults = XmlTree.child(styles.root(), "docDefaults");
            Element run = defaults == null ? null : XmlTree.child(defaults, "rPrDefault");
            size = size(run == null ? null : XmlTree.child(run, "rPr"));
        }
        return size == 0 ? 11 : size;
    }

    private static double size(Element properties) {
        Element size = properties == null ? null : XmlTree.child(properties, "sz");
        try {
            double points = size == null ? 0 : Double.parseDouble(XmlTree.value(size, "val")) / 2;
            return points >= 6 && points <= 36 ? points : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private void inherit(Style style) {
        boolean own = styles.element(style) != null;
        if (own || style == Style.NORMAL) {
            ids.inherited(style, styles.handsDown(style));
        }
        switch (style) {
            case TITLE, SUBTITLE, TOC_HEADING -> {
                Element list = styles.resolved(style, "pPr").get("numPr");
                if (own && list != null) {
                    ids.unnumber(style);
                }
            }
            default -> {}
        }
    }

    /** The list styles of the template that bring numbering of their own. */
    private Map<Style, StyleIds.OwnList> lists(Element root) {
        Map<Style, StyleIds.OwnList> lists = new EnumMap<>(Style.class);
        for (Style style : Style.values()) {
            Element element = styles.element(style);
            Element properties = element == null ? null : XmlTree.child(element, "pPr");
            Element list = properties == null ? null : XmlTree.child(properties, "numPr");
            Element id = list == null ? null : XmlTree.child(list, "numId");
            if (id != null && root != null) {
                Element level = XmlTree.child(list, "ilvl");
                String definition = definition(root, XmlTree.value(id, "val"));
                if (definition != null) {
                    lists.put(
                            style,
                            new StyleIds.OwnList(
                                    definition,
                                    level == null ? 0 : level(XmlTree.value(level, "val"))));
                }
            }
        }
        return lists;
    }

    private static int level(String text) {
        return text.matches("[0-8]") ? Integer.parseInt(text) : 0;
    }

    private static String definition(Element root, String instance) {
        for (Element num : XmlTree.children(root, "num")) {
            Element definition = XmlTree.child(num, "abstractNumId");
            if (XmlTree.value(num, "numId").equals(instance) && definition != null) {
                return XmlTree.value(definition, "val");
            }
        }
        return null;
    }

    /** Completes styles and lists once the content is written and all lists are known. */
    public void finish(WordRendering job, OfficePart main) {
        OfficePart part = numberingPart;
        if (part == null) {
            part = job.parts().add("/word/numbering.xml", Names.type("numbering"));
            main.relate(part, Relations.of("numbering"));
        }
        XmlWriter w = new XmlWriter();
        numbering.write(w, job.numbering());
        part.content(w.toByteArray());
        new BaseLanguage(styles.root(), job.tongue()).apply();
        styles.write(stylesPart, looks, ids);
    }
}
