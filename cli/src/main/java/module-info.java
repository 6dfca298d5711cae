/** The command {@code briefpack}. Renderers are found at run time. */
module org.briefpack.cli {
    requires org.briefpack.model;
    requires org.briefpack.templates;
    requires info.picocli;

    uses org.briefpack.model.render.BaseInspector;
    uses org.briefpack.model.reader.TableReader;
    uses org.briefpack.model.render.Renderer;
}
