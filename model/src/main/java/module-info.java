/** What a pack, a document and a theme are, and how they are read and checked. */
module org.briefpack.model {
    requires org.commonmark;
    requires org.snakeyaml.engine;
    requires static transitive org.jspecify;

    exports org.briefpack.model.check;
    exports org.briefpack.model.diagnostic;
    exports org.briefpack.model.document;
    exports org.briefpack.model.pack;
    exports org.briefpack.model.reader;
    exports org.briefpack.model.reader.theme;
    exports org.briefpack.model.render;
    exports org.briefpack.model.theme;
    exports org.briefpack.model.words;

    uses org.briefpack.model.reader.TableReader;
}
