package org.briefpack.renderer.ooxml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.briefpack.model.render.CompanyLook.Logos;
import org.briefpack.model.theme.Blob;
import org.w3c.dom.Element;

/**
 * Picks the logo out of the pictures that stand on every page or slide of a template: one that is
 * called a logo, else the only one that stands where logos do. Several may be ornament.
 */
public final class LogoPictures {
    private static final String R =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private record Found(
            OfficePart file, boolean dark, boolean named, boolean placed, double area) {}

    private final OfficePackage parts;
    private final List<Found> found = new ArrayList<>();

    /** Looks at pictures of a package. */
    public LogoPictures(OfficePackage parts) {
        this.parts = parts;
    }

    /**
     * Adds the picture of a drawing.
     *
     * @param owner the part that the drawing stands in
     * @param drawing with a picture in it, by its relationship
     * @param area how large it is; compared with that of others only
     * @param dark whether it stands on a dark ground
     * @param placed whether it stands where logos do, and is as small
     */
    public void add(OfficePart owner, Element drawing, double area, boolean dark, boolean placed) {
        boolean[] named = {false};
        String[] ids = {"", ""};
        XmlTree.each(
                drawing,
                element -> {
                    switch (element.getLocalName()) {
                        case "cNvPr", "docPr" ->
                                named[0] |=
                                        (element.getAttribute("name")
                                                        + element.getAttribute("descr"))
                                                .toLowerCase(Locale.ROOT)
                                                .contains("logo");
                        case "blip" -> ids[0] = element.getAttributeNS(R, "embed");
                        case "svgBlip" -> ids[1] = element.getAttributeNS(R, "embed");
                        case "imagedata" -> ids[0] = element.getAttributeNS(R, "id");
                        default -> {}
                    }
                });
        part(owner, ids[1])
                .or(() -> part(owner, ids[0]))
                .ifPresent(file -> found.add(new Found(file, dark, named[0], placed, area)));
    }

    private Optional<OfficePart> part(OfficePart owner, String id) {
        return owner.relationships().stream()
                .filter(r -> r.id().equals(id) && !r.external())
                .flatMap(r -> Stream.ofNullable(parts.part(r.target())))
                .findFirst();
    }

    /** Returns the logos. */
    public Logos logos() {
        Optional<Blob> light = usable(false);
        Optional<Blob> dark = usable(true);
        if (light.isPresent() && dark.isPresent() && light.get().equals(dark.get())) {
            dark = Optional.empty();
        }
        Optional<String> unusable =
                light.isPresent() || dark.isPresent()
                        ? Optional.empty()
                        : found.stream()
                                .filter(Found::named)
                                .map(one -> last(one.file().name()))
                                .findFirst();
        return new Logos(light, dark, unusable);
    }

    private Optional<Blob> usable(boolean dark) {
        List<Found> here = found.stream().filter(one -> one.dark() == dark).toList();
        List<Found> named = here.stream().filter(Found::named).toList();
        if (named.isEmpty()) {
            List<Found> placed = here.stream().filter(Found::placed).toList();
            boolean one = placed.stream().map(Found::file).distinct().count() == 1;
            return one ? picture(placed.getFirst().file().content()) : Optional.empty();
        }
        return named.stream()
                .sorted(Comparator.comparingDouble(Found::area).reversed())
                .flatMap(one -> picture(one.file().content()).stream())
                .findFirst();
    }

    /** Returns a picture that every format shows, under a name with its ending. */
    private static Optional<Blob> picture(byte[] bytes) {
        return Picture.kind(bytes).map(kind -> new Blob("logo." + kind.extension(), bytes));
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
