/** Composes a pack into a document or deck; holds the built-in pack, themes and templates. */
module org.briefpack.templates {
    requires transitive org.briefpack.model;
    requires freemarker;
    requires java.xml;
    requires static org.jspecify;

    exports org.briefpack.templates;
}
