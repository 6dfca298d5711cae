/** Fonts and their measures. */
module org.briefpack.renderer.type {
    requires transitive org.briefpack.model;
    requires com.github.librepdf.pdfFontsExtra;

    exports org.briefpack.renderer.type;
}
