package org.briefpack.renderer.word.internal.base;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefpack.renderer.ooxml.XmlTree;
import org.briefpack.renderer.word.internal.style.Names;
import org.w3c.dom.Element;

/**
 * The order in which properties stand (ECMA-376 part 1, annex A.1). Other programs than Word write
 * some of them elsewhere, such as LibreOffice the style of a list's level; Word may then call the
 * whole file damaged.
 */
final class BaseOrder {
    private static final Map<String, List<String>> ORDER = new HashMap<>();

    static {
        order(
                "pPr",
                "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr"
                        + " suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap"
                        + " overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd"
                        + " snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap"
                        + " jc textDirection textAlignment textboxTightWrap outlineLvl divId"
                        + " cnfStyle rPr sectPr");
        order(
                "rPr",
                "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss"
                        + " imprint noProof snapToGrid vanish webHidden color spacing w kern"
                        + " position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em"
                        + " lang eastAsianLayout specVanish oMath");
        order(
                "style",
                "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden"
                        + " unhideWhenUsed qFormat locked personal personalCompose personalReply"
                        + " rsid pPr rPr tblPr trPr tcPr tblStylePr");
        order("abstractNum", "nsid multiLevelType tmpl name styleLink numStyleLink lvl");
        order(
                "lvl",
                "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr"
                        + " rPr");
        order("numPr", "ilvl numId");
        order(
                "tblPr",
                "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW"
                        + " jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook"
                        + " tblCaption tblDescription");
        order(
                "tcPr",
                "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection"
                        + " tcFitText vAlign hideMark");
        for (String sides : List.of("pBdr", "tblBorders", "tcBorders", "tblCellMar", "tcMar")) {
            order(sides, "top left start bottom right end insideH insideV between bar tl2br tr2bl");
        }
    }

    private BaseOrder() {}

    private static void order(String parent, String children) {
        ORDER.put(parent, Arrays.asList(children.split(" ")));
    }

    /** Puts properties in their order; returns whether some stood elsewhere. */
    static boolean sort(Element root) {
        boolean[] changed = {false};
        XmlTree.each(
                root,
                element -> {
                    List<String> order =
                            Names.W.equals(element.getNamespaceURI())
                                    ? ORDER.get(element.getLocalName())
                                    : null;
                    changed[0] |= order != null && sort(element, order);
                });
        return changed[0];
    }

    private static boolean sort(Element parent, List<String> order) {
        List<Element> children = XmlTree.children(parent);
        List<Element> sorted = new ArrayList<>(children);
        // What later versions of Word have added stands behind all of these.
        sorted.sort(Comparator.comparingInt(child -> place(child, order)));
        if (sorted.equals(children)) {
            return false;
        }
        sorted.forEach(parent::appendChild);
        return true;
    }

    private static int place(Element child, List<String> order) {
        int at = order.indexOf(child.getLocalName());
        return at >= 0 && Names.W.equals(child.getNamespaceURI()) ? at : order.size();
    }
}
