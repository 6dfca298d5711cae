package org.briefpack.model.check;

import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.pack.Picture;

/** Every picture that says something says it in words too. */
final class PictureRule implements Rule {
    @Override
    public void check(Reading reading, DiagnosticSink sink) {
        for (Picture picture : reading.all(Picture.class)) {
            check(picture, sink);
        }
    }

    private static void check(Picture picture, DiagnosticSink sink) {
        boolean decorative = picture.decorative().orElse(false);
        if (picture.alt().isEmpty() && !decorative) {
            sink.report(
                    Code.PICTURE_WITHOUT_ALT,
                    picture.span(),
                    "the picture `" + picture.file() + "` has no alternative text",
                    "add `alt:` with what it shows, or `decorative: true` if it says nothing");
        }
    }
}
