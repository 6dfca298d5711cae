/** Writes decks as .pptx. */
module org.briefpack.renderer.slides {
    requires org.briefpack.model;
    requires org.briefpack.renderer.ooxml;
}
