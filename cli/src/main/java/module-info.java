/** The command {@code briefpack}. Renderers are found at run time. */
module org.briefpack.cli {
    requires org.briefpack.builder;
    requires info.picocli;

    // The record reader fills the project file's record.
    opens org.briefpack.cli.project to
            org.briefpack.model;

    uses org.briefpack.builder.Preview;
    uses org.briefpack.model.reader.TableReader;
    uses org.briefpack.model.render.OutputVerifier;
}
