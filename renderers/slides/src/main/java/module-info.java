/** Writes decks as .pptx. */
module org.briefpack.renderer.slides {
    requires org.briefpack.model;
    requires org.briefpack.renderer.ooxml;
    requires com.github.librepdf.pdfFontsExtra;

    provides org.briefpack.model.render.Renderer with
            org.briefpack.renderer.slides.SlidesRenderer;
}
