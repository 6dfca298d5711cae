/** Writes documents as .docx. */
module org.briefpack.renderer.word {
    requires org.briefpack.model;
    requires org.briefpack.renderer.ooxml;
    requires org.briefpack.renderer.plan;
    requires org.briefpack.renderer.type;
    requires java.xml;

    provides org.briefpack.model.render.Renderer with
            org.briefpack.renderer.word.WordRenderer;
    provides org.briefpack.model.render.BaseInspector with
            org.briefpack.renderer.word.WordBaseInspector;
}
