package org.briefpack.templates.markup;

import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.document.Index;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.Node;
import org.briefpack.model.document.Publication;

/** Checks that every inner link of a publication leads to one place. */
final class Targets {
    private Targets() {}

    static void check(Publication publication, DiagnosticSink sink) {
        Index index = Index.of(publication);
        for (Inline.Link link : index.dangling()) {
            sink.report(
                    Code.UNKNOWN_TARGET,
                    link.span(),
                    "the link to `" + link.target() + "` leads nowhere");
        }
        for (Node node : index.doubles()) {
            sink.report(
                    Code.DOUBLE_TARGET,
                    node.span(),
                    "the id `" + node.id() + "` is taken already",
                    "give one of the two places another id");
        }
    }
}
