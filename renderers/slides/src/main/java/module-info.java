/** Writes decks as .pptx. */
module org.briefpack.renderer.slides {
    requires org.briefpack.model;
    requires org.briefpack.renderer.ooxml;
    requires org.briefpack.renderer.plan;
    requires java.xml;

    provides org.briefpack.model.render.Renderer with
            org.briefpack.renderer.slides.SlidesRenderer;
    provides org.briefpack.model.render.BaseInspector with
            org.briefpack.renderer.slides.SlidesBaseInspector;
}
