/** The command {@code briefpack}. Renderers are found at run time. */
module org.briefpack.cli {
    requires org.briefpack.builder;
    requires info.picocli;

    uses org.briefpack.model.reader.TableReader;
}
