/** Decides what stands where on each slide. */
module org.briefpack.renderer.plan {
    requires transitive org.briefpack.model;
    requires transitive org.briefpack.renderer.type;
    requires static transitive org.jspecify;

    exports org.briefpack.renderer.plan;
}
