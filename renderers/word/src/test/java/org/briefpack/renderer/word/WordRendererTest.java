package org.briefpack.renderer.word;

import org.briefpack.model.render.Renderer;
import org.briefpack.renderer.testkit.Extract;
import org.briefpack.renderer.testkit.RendererContract;

class WordRendererTest extends RendererContract {
    @Override
    protected Renderer renderer() {
        return new WordRenderer();
    }

    @Override
    protected Extract extract(byte[] file) throws Exception {
        return DocxReader.read(file);
    }
}
