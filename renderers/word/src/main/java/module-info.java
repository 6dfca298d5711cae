/** Writes documents as .docx. */
module org.briefpack.renderer.word {
    requires org.briefpack.model;
    requires org.briefpack.renderer.ooxml;
    requires java.xml;

    provides org.briefpack.model.render.Renderer with
            org.briefpack.renderer.word.WordRenderer;
    provides org.briefpack.model.render.BaseInspector with
            org.briefpack.renderer.word.WordBaseInspector;
}
