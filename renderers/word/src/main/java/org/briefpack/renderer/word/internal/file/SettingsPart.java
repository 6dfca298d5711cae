package org.briefpack.renderer.word.internal.file;

import org.briefpack.renderer.ooxml.EastAsian;
import org.briefpack.renderer.ooxml.XmlTree;
import org.briefpack.renderer.ooxml.XmlWriter;
import org.briefpack.renderer.word.internal.block.WordRendering;
import org.briefpack.renderer.word.internal.style.Names;
import org.w3c.dom.Element;

/** Writes the document's settings (ECMA-376 part 1, 17.15.1.78) in schema order. */
final class SettingsPart {
    /** Word 2013 and later: no compatibility mode in the title bar. */
    private static final String MODE = "15";

    private static final String WORD = "http://schemas.microsoft.com/office/word";

    private final XmlWriter w;
    private final WordRendering job;
    private final Element base;

    /** The template's settings may be null where there is no template. */
    SettingsPart(XmlWriter w, WordRendering job, Element base) {
        this.w = w;
        this.job = job;
        this.base = base;
    }

    void write() {
        w.start("w:settings").namespace("w", Names.W);
        w.leaf("w:zoom", "w:percent", "100");
        keep("embedTrueTypeFonts", "saveSubsetFonts", "mirrorMargins", "alignBordersAndEdges");
        keep("bordersDoNotSurroundHeader", "bordersDoNotSurroundFooter", "gutterAtTop");
        if ("true".equals(job.request().options().get("fields-only"))) {
            w.leaf("w:documentProtection", "w:edit", "forms", "w:enforcement", "1");
        }
        keepOr("defaultTabStop", "720");
        keep("autoHyphenation", "consecutiveHyphenLimit", "hyphenationZone", "doNotHyphenateCaps");
        keep("evenAndOddHeaders", "bookFoldRevPrinting", "bookFoldPrinting");
        keep("bookFoldPrintingSheets");
        keepOr("characterSpacingControl", "doNotCompress");
        keep("printTwoOnOne", "noLineBreaksAfter", "noLineBreaksBefore");
        if (job.scan().hasFootnotes()) {
            separators("footnote");
        }
        if (job.scan().hasCitations()) {
            separators("endnote");
        }
        w.start("w:compat");
        compatibility("compatibilityMode", MODE);
        compatibility("overrideTableStyleFontSizeAndJustification", "1");
        compatibility("enableOpenTypeFeatures", "1");
        compatibility("doNotFlipMirrorIndents", "1");
        compatibility("differentiateMultirowTableHeaders", "1");
        w.end();
        w.start("w:themeFontLang").attribute("w:val", job.tongue().tag());
        // Which of the theme's fonts sets East-Asian letters (17.15.1.88).
        EastAsian.of(job.document()).ifPresent(l -> w.attribute("w:eastAsia", l.language()));
        w.end();
        colourMap();
        keepOr("decimalSymbol", ".");
        keepOr("listSeparator", ",");
        w.end();
    }

    /** Takes over what the template has of these. */
    private void keep(String... names) {
        for (String name : names) {
            Element found = base == null ? null : XmlTree.child(base, name);
            if (found != null) {
                XmlTree.write(w, found);
            }
        }
    }

    private void keepOr(String name, String otherwise) {
        if (base == null || XmlTree.child(base, name) == null) {
            w.leaf("w:" + name, "w:val", otherwise);
        } else {
            keep(name);
        }
    }

    /** Which theme colour is meant by which name (17.15.1.20): the usual way round. */
    private void colourMap() {
        w.start("w:clrSchemeMapping");
        w.attribute("w:bg1", "light1").attribute("w:t1", "dark1");
        w.attribute("w:bg2", "light2").attribute("w:t2", "dark2");
        for (int i = 1; i <= 6; i++) {
            w.attribute("w:accent" + i, "accent" + i);
        }
        w.attribute("w:hyperlink", "hyperlink");
        w.attribute("w:followedHyperlink", "followedHyperlink").end();
    }

    private void separators(String kind) {
        w.start("w:" + kind + "Pr");
        w.leaf("w:" + kind, "w:id", "-1").leaf("w:" + kind, "w:id", "0");
        w.end();
    }

    private void compatibility(String name, String value) {
        w.leaf("w:compatSetting", "w:name", name, "w:uri", WORD, "w:val", value);
    }
}
