/** Fonts and their measures. */
module org.briefpack.renderer.type {
    requires transitive org.briefpack.model;
    requires com.github.librepdf.pdfFontsExtra;
    requires static transitive org.jspecify;

    exports org.briefpack.renderer.type;
}
