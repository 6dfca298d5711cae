/** What the Word and the slide renderer share: package, theme part, charts, streaming XML. */
module org.briefpack.renderer.ooxml {
    requires transitive org.briefpack.model;
    requires transitive org.briefpack.renderer.plan;
    requires org.briefpack.renderer.svg;
    requires org.apache.poi.ooxml;
    requires java.desktop;
    requires java.xml;

    exports org.briefpack.renderer.ooxml to
            org.briefpack.renderer.word,
            org.briefpack.renderer.slides,
            org.briefpack.verify;
}
