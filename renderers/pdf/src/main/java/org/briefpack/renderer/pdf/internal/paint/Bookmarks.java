package org.briefpack.renderer.pdf.internal.paint;

import java.util.ArrayDeque;
import java.util.Deque;
import org.briefpack.renderer.pdf.internal.layout.text.Places;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfOutline;

/** The outline that viewers show beside the pages: all headings, nested by level. */
final class Bookmarks {
    private record Level(int level, PdfOutline outline) {}

    private Bookmarks() {}

    static void write(PdfContentByte content, Places places, Spots spots, Links links) {
        Deque<Level> above = new ArrayDeque<>();
        above.push(new Level(0, content.getRootOutline()));
        for (Places.Entry heading : places.listed()) {
            Spots.Spot spot = spots.of(heading.id());
            if (spot == null || heading.text().isBlank()) {
                continue;
            }
            int level = heading.level();
            while (above.peek().level() >= level) {
                above.pop();
            }
            PdfOutline outline =
                    new PdfOutline(
                            above.peek().outline(),
                            links.destination(spot),
                            TagTree.text(heading.text()),
                            level < 2);
            above.push(new Level(level, outline));
        }
    }
}
