/** Shows a pack in the browser while somebody writes it. */
module org.briefpack.preview {
    requires org.briefpack.builder;
    requires jdk.httpserver;

    provides org.briefpack.builder.Preview with
            org.briefpack.preview.BrowserPreview;
}
