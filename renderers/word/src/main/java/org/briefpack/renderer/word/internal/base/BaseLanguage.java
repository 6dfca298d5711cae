package org.briefpack.renderer.word.internal.base;

import java.util.ArrayList;
import java.util.List;
import org.briefpack.renderer.ooxml.XmlTree;
import org.briefpack.renderer.word.internal.style.Names;
import org.briefpack.renderer.word.internal.style.Tongue;
import org.w3c.dom.Element;

/** Makes a template's styles speak the document's language, and read in its direction. */
public final class BaseLanguage {
    private final Element styles;
    private final Tongue tongue;

    BaseLanguage(Element styles, Tongue tongue) {
        this.styles = styles;
        this.tongue = tongue;
    }

    /** Returns whether the template's text runs the other way. */
    public static boolean runsFromRight(Element styles) {
        boolean[] found = {false};
        for (Element style : XmlTree.children(styles, "style")) {
            if (XmlTree.value(style, "default").equals("1")) {
                XmlTree.each(
                        style,
                        e -> found[0] |= e.getLocalName().equals("bidi") && BaseStyles.on(e));
            }
        }
        return found[0];
    }

    void apply() {
        List<Element> gone = new ArrayList<>();
        XmlTree.each(
                styles,
                element -> {
                    boolean direction =
                            element.getLocalName().equals("bidi")
                                    || element.getLocalName().equals("rtl");
                    boolean foreign = direction && !tongue.rightToLeft();
                    if (foreign || element.getLocalName().equals("lang")) {
                        gone.add(element);
                    }
                });
        gone.forEach(XmlTree::remove);
        speak();
    }

    /** Puts the language last into the default run properties, where the schema wants it. */
    private void speak() {
        Element defaults = first(styles, "docDefaults");
        Element run = first(first(defaults, "rPrDefault"), "rPr");
        Element language = styles.getOwnerDocument().createElementNS(Names.W, "w:lang");
        tongue.attributes().forEach((name, value) -> language.setAttributeNS(Names.W, name, value));
        Element after = null;
        for (String later : new String[] {"eastAsianLayout", "specVanish", "oMath"}) {
            after = after == null ? XmlTree.child(run, later) : after;
        }
        run.insertBefore(language, after);
    }

    private static Element first(Element parent, String name) {
        Element found = XmlTree.child(parent, name);
        if (found == null) {
            found = parent.getOwnerDocument().createElementNS(Names.W, "w:" + name);
            parent.insertBefore(found, parent.getFirstChild());
        }
        return found;
    }
}
