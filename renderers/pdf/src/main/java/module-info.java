/** Writes documents as tagged PDF: PDF/UA-1 and PDF/A-2a at once. */
module org.briefpack.renderer.pdf {
    requires org.briefpack.model;
    requires org.briefpack.renderer.plan;
    requires org.briefpack.renderer.svg;
    requires org.briefpack.renderer.type;
    requires java.desktop;
    requires com.github.librepdf.openpdf;

    provides org.briefpack.model.render.Renderer with
            org.briefpack.renderer.pdf.PdfRenderer;
}
