package org.briefpack.renderer.slides.internal.base;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.briefpack.renderer.ooxml.OfficePart;
import org.briefpack.renderer.plan.Box;
import org.w3c.dom.Element;

/**
 * A layout of a company's template.
 *
 * @param master that it belongs to
 * @param part holds it
 * @param content of the part
 * @param name as people see it, in any language
 * @param type what PowerPoint knows it as (ECMA-376 part 1, 19.7.15); may be empty
 * @param holders its placeholders, in the order of the file
 */
record BaseLayout(
        BaseDeck.Master master,
        OfficePart part,
        Element content,
        String name,
        String type,
        List<Holder> holders) {
    /** Returns its colours, by its own map where it has one. */
    BaseColours colours() {
        return master.colours().overridden(content);
    }

    /** Returns what lies under its text. */
    BaseGround ground() {
        return new BaseGround(master.root(), content);
    }

    /** Returns where title and content stand; never empty for a layout with a title. */
    List<Box> textBoxes() {
        return holders.stream()
                .filter(holder -> holder.isTitle() || holder.isContent())
                .map(Holder::box)
                .toList();
    }

    Optional<Holder> title() {
        return holders.stream().filter(Holder::isTitle).findFirst();
    }

    /** Returns whether another placeholder goes by the same kind and index. */
    boolean hasTwin(Holder holder) {
        return holders.stream()
                        .filter(h -> h.type().equals(holder.type()) && h.index() == holder.index())
                        .count()
                > 1;
    }

    /** Returns the placeholders for content, largest first. */
    List<Holder> contents() {
        return holders.stream()
                .filter(Holder::isContent)
                .sorted(Comparator.comparingDouble(Holder::area).reversed())
                .toList();
    }

    /** Returns the largest two that stand side by side, left one first; empty for none. */
    List<Holder> sides() {
        List<Holder> contents = contents();
        for (int i = 0; i < contents.size(); i++) {
            for (int j = i + 1; j < contents.size(); j++) {
                Holder a = contents.get(i);
                Holder b = contents.get(j);
                if (a.isBeside(b) && b.area() > a.area() / 4) {
                    return a.box().x() < b.box().x() ? List.of(a, b) : List.of(b, a);
                }
            }
        }
        return List.of();
    }

    /** Returns the length of the footer's line in its type size; 0 where there is none. */
    double footerRoom() {
        return holders.stream()
                .filter(holder -> holder.type().equals("ftr"))
                .mapToDouble(holder -> holder.box().w() / holder.size())
                .findFirst()
                .orElse(0);
    }

    /** Returns the index of the date, footer or number; -1 where the layout has none. */
    int foot(String kind) {
        return holders.stream()
                .filter(holder -> holder.type().equals(kind))
                .mapToInt(Holder::index)
                .findFirst()
                .orElse(-1);
    }
}
