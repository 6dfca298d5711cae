package org.briefpack.renderer.pdf;

import org.briefpack.model.render.Renderer;
import org.briefpack.renderer.testkit.Extract;
import org.briefpack.renderer.testkit.RendererContract;
import org.briefpack.renderer.testkit.TaggedText;

class PdfRendererTest extends RendererContract {
    @Override
    protected Renderer renderer() {
        return new PdfRenderer();
    }

    @Override
    protected Extract extract(byte[] file) throws Exception {
        return TaggedText.read(file);
    }
}
