package org.briefpack.renderer.pdf.internal.paint;

import java.util.ArrayList;
import java.util.List;
import org.briefpack.renderer.pdf.internal.font.ThemeFonts;
import org.openpdf.text.pdf.BaseFont;

/** The font of fields: viewers set what people type with it, so it holds all of Windows Latin. */
final class FieldFont {
    private BaseFont base;

    /** Returns the font, opened when the first field asks for it. */
    BaseFont base() {
        if (base == null) {
            base = ThemeFonts.forFields();
        }
        return base;
    }

    /** Breaks a field's text at spaces; what the font lacks is left out by the viewer too. */
    List<String> lines(String text, float size, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && base().getWidthPoint(longer, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }
}
