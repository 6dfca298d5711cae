/** Makes the files of a pack in memory. Renderers are found at run time. */
module org.briefpack.builder {
    requires transitive org.briefpack.model;
    requires transitive org.briefpack.templates;
    requires static org.jspecify;

    exports org.briefpack.builder;

    uses org.briefpack.model.render.BaseInspector;
    uses org.briefpack.model.render.Renderer;
}
