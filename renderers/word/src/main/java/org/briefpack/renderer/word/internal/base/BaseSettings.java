package org.briefpack.renderer.word.internal.base;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefpack.renderer.ooxml.XmlTree;
import org.w3c.dom.Element;

/**
 * A template's settings (ECMA-376 part 1, 17.15.1.78): what its pages depend on stays, and what is
 * lost is named. What is taken out here is what the build does not find.
 */
final class BaseSettings {
    /** Switches that stay, with what they are called; those without a name are no news. */
    private static final Map<String, String> KEPT =
            Map.ofEntries(
                    Map.entry("mirrorMargins", "Facing pages"),
                    Map.entry("evenAndOddHeaders", "Even pages of their own"),
                    Map.entry("gutterAtTop", "Gutter at the top"),
                    Map.entry("autoHyphenation", "Hyphenation"),
                    Map.entry("bookFoldPrinting", "Printing as a booklet"),
                    Map.entry("bookFoldRevPrinting", "Printing as a booklet"),
                    Map.entry("printTwoOnOne", "Two pages on a sheet"),
                    Map.entry("embedTrueTypeFonts", "Embedded fonts"),
                    Map.entry("alignBordersAndEdges", ""),
                    Map.entry("bordersDoNotSurroundHeader", ""),
                    Map.entry("bordersDoNotSurroundFooter", ""),
                    Map.entry("saveSubsetFonts", ""),
                    Map.entry("doNotHyphenateCaps", ""));

    /** Values that stay. */
    private static final Set<String> VALUES =
            Set.of(
                    "defaultTabStop",
                    "consecutiveHyphenLimit",
                    "hyphenationZone",
                    "bookFoldPrintingSheets",
                    "characterSpacingControl",
                    "noLineBreaksAfter",
                    "noLineBreaksBefore",
                    "decimalSymbol",
                    "listSeparator");

    private static final List<String> SLOTS =
            List.of("light1", "dark1", "light2", "dark2", "accent1", "hyperlink");
    private static final List<String> USES =
            List.of("bg1", "t1", "bg2", "t2", "accent1", "hyperlink");

    private final BaseTemplate base;

    BaseSettings(BaseTemplate base) {
        this.base = base;
    }

    /** Takes out what does not stay. */
    void settle(Element settings) {
        for (Element child : XmlTree.children(settings)) {
            String tag = child.getLocalName();
            if (KEPT.containsKey(tag) && BaseStyles.on(child)) {
                if (!KEPT.get(tag).isEmpty()) {
                    base.keep(KEPT.get(tag), "");
                }
            } else if (!VALUES.contains(tag)) {
                XmlTree.remove(child);
                lost(child);
            }
        }
    }

    private void lost(Element child) {
        boolean on = BaseStyles.on(child);
        switch (child.getLocalName()) {
            case "attachedTemplate" ->
                    base.leftOut("Link to another template", "it tells where the file has been");
            case "mailMerge" -> base.leftOut("Mail merge", "the output must not depend on a file");
            case "writeProtection" -> base.leftOut("Write protection", "the document is yours");
            case "documentProtection" -> {
                String enforced = XmlTree.value(child, "enforcement");
                if (enforced.equals("1") || enforced.equals("true") || enforced.equals("on")) {
                    base.leftOut("Protection", "--fields-only asks for it");
                }
            }
            case "docVars" ->
                    base.leftOut("Document variables", "what fields show of them stays as text");
            case "compat" -> {
                if (isOlder(child)) {
                    base.leftOut(
                            "Compatibility with an older Word",
                            "the document is set as Word sets new ones");
                }
            }
            case "trackRevisions" -> {
                if (on) {
                    base.leftOut("Tracking of changes", "Word begins it when you say so");
                }
            }
            case "displayBackgroundShape" -> {
                if (on && base.hasBackground()) {
                    base.leftOut("Page colour", "pages are as white as paper");
                }
            }
            case "clrSchemeMapping" -> {
                if (!usual(child)) {
                    base.leftOut("Exchange of theme colours", "dark stays dark and light light");
                }
            }
            default -> {}
        }
    }

    /** Word 2013 and later write 15 (MS-DOCX, 2.15.1). */
    private static boolean isOlder(Element compat) {
        return XmlTree.children(compat, "compatSetting").stream()
                .filter(s -> XmlTree.value(s, "name").equals("compatibilityMode"))
                .anyMatch(s -> XmlTree.value(s, "val").matches("1[0-4]"));
    }

    private static boolean usual(Element map) {
        for (int i = 0; i < USES.size(); i++) {
            String slot = XmlTree.value(map, USES.get(i));
            if (!slot.isEmpty() && !slot.equals(SLOTS.get(i))) {
                return false;
            }
        }
        return true;
    }
}
