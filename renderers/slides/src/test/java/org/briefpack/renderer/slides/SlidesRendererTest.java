package org.briefpack.renderer.slides;

import org.briefpack.model.render.Renderer;
import org.briefpack.renderer.testkit.Extract;
import org.briefpack.renderer.testkit.RendererContract;

class SlidesRendererTest extends RendererContract {
    @Override
    protected Renderer renderer() {
        return new SlidesRenderer();
    }

    @Override
    protected Extract extract(byte[] file) throws Exception {
        return DeckReader.read(file);
    }
}
