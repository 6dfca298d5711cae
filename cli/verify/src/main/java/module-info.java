/** Reopens files that Briefpack wrote and says what of them no longer holds. */
module org.briefpack.verify {
    requires org.briefpack.model;
    requires org.briefpack.renderer.ooxml;
    requires com.github.librepdf.openpdf;
    requires java.desktop;
    requires java.xml;

    provides org.briefpack.model.render.OutputVerifier with
            org.briefpack.verify.FileVerifier;
}
