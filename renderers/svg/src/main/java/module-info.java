/** Reads SVG pictures as forms and letters; what runs or fetches something is refused. */
module org.briefpack.renderer.svg {
    requires transitive java.desktop;
    requires java.xml;

    exports org.briefpack.renderer.svg;
}
