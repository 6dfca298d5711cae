/** Writes documents as .docx. */
module org.briefpack.renderer.word {
    requires org.briefpack.model;
    requires org.briefpack.renderer.ooxml;
}
