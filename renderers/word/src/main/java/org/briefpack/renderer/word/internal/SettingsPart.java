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
        w.leaf(
                "w:clrSchemeMapping",
                "w:bg1",
                "light1",
                "w:t1",
                "dark1",
                "w:bg2",
                "light2",
                "w:t2",
                "dark2",
                "w:accent1",
                "accent1",
                "w:accent2",
                "accent2",
                "w:accent3",
                "accent3",
                "w:accent4",
                "accent4",
                "w:accent5",
                "accent5",
                "w:accent6",
                "accent6",
                "w:hyperlink",
                "hyperlink",
                "w:followedHyperlink",
                "followedHyperlink");
        w.leaf("w:decimalSymbol", "w:val", ".");
        w.leaf("w:listSeparator", "w:val", ",");
        w.end();
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
