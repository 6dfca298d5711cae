package org.briefpack.renderer.word.internal;

import org.briefpack.renderer.ooxml.XmlWriter;

/** Writes the document's settings (ECMA-376 part 1, 17.15.1.78) in schema order. */
final class SettingsPart {
    /** Word 2013 and later: no compatibility mode in the title bar. */
    private static final String MODE = "15";

    private static final String WORD = "http://schemas.microsoft.com/office/word";

    private SettingsPart() {}

    static void write(XmlWriter w, Job job, boolean fieldsOnly) {
        w.start("w:settings").namespace("w", Names.W);
        w.leaf("w:zoom", "w:percent", "100");
        if (fieldsOnly) {
            w.leaf("w:documentProtection", "w:edit", "forms", "w:enforcement", "1");
        }
        w.leaf("w:defaultTabStop", "w:val", "720");
        w.leaf("w:characterSpacingControl", "w:val", "doNotCompress");
        if (job.scan().hasFootnotes()) {
            separators(w, "footnote");
        }
        if (job.scan().hasCitations()) {
            separators(w, "endnote");
        }
        w.start("w:compat");
        compatibility(w, "compatibilityMode", MODE);
        compatibility(w, "overrideTableStyleFontSizeAndJustification", "1");
        compatibility(w, "enableOpenTypeFeatures", "1");
        compatibility(w, "doNotFlipMirrorIndents", "1");
        compatibility(w, "differentiateMultirowTableHeaders", "1");
        w.end();
        w.start("w:themeFontLang").attribute("w:val", job.tongue().tag()).end();
        colourMap(w);
        w.leaf("w:decimalSymbol", "w:val", ".");
        w.leaf("w:listSeparator", "w:val", ",");
        w.end();
    }

    /** Which theme colour is meant by which name (17.15.1.20): the usual way round. */
    private static void colourMap(XmlWriter w) {
        w.start("w:clrSchemeMapping");
        w.attribute("w:bg1", "light1").attribute("w:t1", "dark1");
        w.attribute("w:bg2", "light2").attribute("w:t2", "dark2");
        for (int i = 1; i <= 6; i++) {
            w.attribute("w:accent" + i, "accent" + i);
        }
        w.attribute("w:hyperlink", "hyperlink");
        w.attribute("w:followedHyperlink", "followedHyperlink").end();
    }

    private static void separators(XmlWriter w, String kind) {
        w.start("w:" + kind + "Pr");
        w.leaf("w:" + kind, "w:id", "-1").leaf("w:" + kind, "w:id", "0");
        w.end();
    }

    private static void compatibility(XmlWriter w, String name, String value) {
        w.leaf("w:compatSetting", "w:name", name, "w:uri", WORD, "w:val", value);
    }
}
