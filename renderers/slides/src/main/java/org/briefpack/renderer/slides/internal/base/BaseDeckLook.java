package org.briefpack.renderer.slides.internal.base;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.document.SlideLayout;
import org.briefpack.model.render.CompanyLook;
import org.briefpack.model.theme.Blob;
import org.briefpack.model.theme.Role;
import org.briefpack.renderer.ooxml.LogoPictures;
import org.briefpack.renderer.ooxml.LookReader;
import org.briefpack.renderer.ooxml.OfficePart;
import org.briefpack.renderer.ooxml.PackageReader.Unusable;
import org.briefpack.renderer.ooxml.XmlTree;
import org.briefpack.renderer.plan.Box;
import org.briefpack.renderer.slides.internal.base.BaseColours.Fill;
import org.w3c.dom.Element;

/** Reads how a template for slides looks, from the layouts that a deck uses. */
public final class BaseDeckLook {
    /** Slides less than one and a half times as wide as high are near to 4 by 3. */
    private static final double WIDE = 1.5;

    private static final double DARK = 0.18;

    /** The largest share of a slide, and of its width, that a logo has; more is a ground. */
    private static final double LARGEST = 0.15;

    private static final double WIDEST = 0.6;

    private final BaseDeck base;
    private final LogoPictures pictures;

    private BaseDeckLook(BaseDeck base) {
        this.base = base;
        pictures = new LogoPictures(base.parts());
    }

    /** Looks at a template. */
    public static Outcome<CompanyLook> of(Blob file) {
        try {
            return new Outcome.Success<>(new BaseDeckLook(BaseDeck.open(file)).look(), List.of());
        } catch (Unusable e) {
            return new Outcome.Failure<>(List.of(e.diagnostic(file)));
        }
    }

    private CompanyLook look() {
        Set<BaseLayout> seen = new LinkedHashSet<>();
        seen.add(base.matches().get(SlideLayout.CONTENT));
        seen.add(base.matches().get(SlideLayout.TITLE));
        seen.addAll(base.layouts());
        seen.forEach(this::pictures);
        Readable content = base.content();
        return new LookReader(base.theme())
                .mapped(content.colours().map(), content.ground())
                .look(
                        base.width() / base.height() < WIDE,
                        Optional.empty(),
                        sizes(),
                        pictures.logos());
    }

    /** Logos stand whole and small near the upper or the lower edge. */
    private boolean isPlaced(Box box) {
        double middle = (box.y() + box.h() / 2) / base.height();
        double high = box.h() / base.height();
        boolean whole =
                box.x() >= 0
                        && box.y() >= 0
                        && box.x() + box.w() <= base.width()
                        && box.y() + box.h() <= base.height();
        return whole && high >= 0.03 && high <= 0.15 && (middle < 0.2 || middle > 0.8);
    }

    private SequencedMap<Role, Double> sizes() {
        SequencedMap<Role, Double> sizes = new LinkedHashMap<>();
        BaseLayout content = base.matches().get(SlideLayout.CONTENT);
        content.contents().stream()
                .findFirst()
                .ifPresent(holder -> sizes.put(Role.BODY, holder.size()));
        content.title().ifPresent(holder -> sizes.put(Role.TITLE, holder.size()));
        return sizes;
    }

    private void pictures(BaseLayout layout) {
        BaseColours colours = layout.colours();
        Fill own = colours.background(layout.content());
        Fill below = own == null ? colours.background(layout.master().root()) : own;
        Fill ground = below == null || below.isNone() ? Fill.of(colours.named("bg1")) : below;
        if (!ground.known()) {
            return;
        }
        boolean dark = ground.colours().getFirst().luminance() < DARK;
        pictures(layout.part(), layout.content(), dark);
        if (!layout.content().getAttribute("showMasterSp").matches("0|false")) {
            pictures(layout.master().part(), layout.master().root(), dark);
        }
    }

    private void pictures(OfficePart part, Element root, boolean dark) {
        XmlTree.each(
                root,
                element -> {
                    Box box =
                            element.getLocalName().equals("pic") ? LayoutReader.box(element) : null;
                    if (box == null || LayoutReader.placeholder(element) != null) {
                        return;
                    }
                    double share = box.w() * box.h() / (base.width() * base.height());
                    if (share > 0 && share < LARGEST && box.w() < base.width() * WIDEST) {
                        pictures.add(part, element, share, dark, isPlaced(box));
                    }
                });
    }
}
