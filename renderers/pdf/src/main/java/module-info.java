/** Writes documents and decks as tagged PDF. */
module org.briefpack.renderer.pdf {
    requires org.briefpack.model;
}
