package org.briefpack.renderer.slides.internal.write;

import org.briefpack.model.theme.Length;
import org.briefpack.renderer.ooxml.XmlWriter;
import org.briefpack.renderer.plan.Box;

/** Writes places and distances in English Metric Units (ECMA-376 part 1, 20.1.7.6). */
final class Emu {
    private Emu() {}

    static String of(double points) {
        return Long.toString(Length.pt(points).emu());
    }

    /** Writes a transform with the name that the parent wants. */
    static void frame(XmlWriter w, String name, Box box) {
        w.start(name);
        inner(w, box);
        w.end();
    }

    static void inner(XmlWriter w, Box box) {
        w.leaf("a:off", "x", of(box.x()), "y", of(box.y()));
        w.leaf("a:ext", "cx", of(box.w()), "cy", of(box.h()));
    }

    /** Writes a group's transform: its children count in the slide's own coordinates. */
    static void group(XmlWriter w, Box box) {
        w.start("a:xfrm");
        inner(w, box);
        w.leaf("a:chOff", "x", of(box.x()), "y", of(box.y()));
        w.leaf("a:chExt", "cx", of(box.w()), "cy", of(box.h()));
        w.end();
    }
}
