package org.briefpack.renderer.testkit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.briefpack.model.render.Renderer;

/** What the guide for new renderers promises: a format of eighty lines passes the contract. */
class PlainTextRendererTest extends RendererContract {
    @Override
    protected Renderer renderer() {
        return new PlainTextRenderer();
    }

    @Override
    protected Extract extract(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        List<String> lines = text.lines().toList();
        List<String> shown =
                lines.stream()
                        .filter(line -> line.startsWith(PlainTextRenderer.SHOWN))
                        .map(line -> line.substring(PlainTextRenderer.SHOWN.length()))
                        .toList();
        return new Extract(text, lines.get(0), lines.get(1), lines.get(2), shown);
    }
}
