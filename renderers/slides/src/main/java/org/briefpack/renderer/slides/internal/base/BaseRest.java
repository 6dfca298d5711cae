package org.briefpack.renderer.slides.internal.base;

import org.briefpack.renderer.ooxml.OfficePackage;
import org.briefpack.renderer.ooxml.OfficePart;
import org.briefpack.renderer.ooxml.PackageReader.Unusable;
import org.briefpack.renderer.ooxml.PackageRest;
import org.briefpack.renderer.ooxml.Relating.Relationship;
import org.briefpack.renderer.ooxml.Relations;
import org.briefpack.renderer.ooxml.XmlTree;
import org.w3c.dom.Element;

/** Names what a template says of itself and of its slides, and the deck does not. */
final class BaseRest {
    private final BaseDeck deck;
    private final OfficePackage parts;
    private final OfficePart main;

    BaseRest(BaseDeck deck, OfficePackage parts, OfficePart main) {
        this.deck = deck;
        this.parts = parts;
        this.main = main;
    }

    void report(Element root) throws Unusable {
        PackageRest.of(parts).forEach(deck::leftOut);
        for (Relationship r : main.relationships()) {
            if (r.type().endsWith("/customXml") || r.type().endsWith("/tags")) {
                deck.leftOut("Custom data", "it may tell where the template comes from");
            }
        }
        for (Element child : XmlTree.children(root)) {
            switch (child.getLocalName()) {
                case "embeddedFontLst" ->
                        deck.leftOut("Embedded fonts", "PowerPoint may not let others use them");
                case "custShowLst" -> deck.leftOut("Custom shows", "their slides are gone");
                case "modifyVerifier" -> deck.leftOut("Write protection", "the deck is yours");
                default -> {}
            }
        }
        if (!root.getAttribute("firstSlideNum").matches("1?")) {
            deck.leftOut("Number of the first slide", "slides count from 1");
        }
        guides(root);
        OfficePart shows = parts.related(main, Relations.of("presProps"));
        if (shows != null) {
            show(XmlTree.child(XmlTree.parse(shows), "showPr"));
        }
    }

    private void guides(Element root) {
        boolean[] found = {false};
        XmlTree.each(root, element -> found[0] |= element.getLocalName().equals("guide"));
        if (found[0]) {
            deck.leftOut("Guides", "those of masters and layouts stay");
        }
    }

    /** Default settings of a show are no loss (ECMA-376 part 1, 19.2.1.30). */
    private void show(Element settings) {
        if (settings == null) {
            return;
        }
        boolean own = settings.getAttribute("loop").matches("1|true");
        own |= XmlTree.child(settings, "kiosk") != null;
        own |= XmlTree.child(settings, "browse") != null;
        if (own) {
            deck.leftOut("Settings of the show", "a speaker turns the slides");
        }
    }
}
