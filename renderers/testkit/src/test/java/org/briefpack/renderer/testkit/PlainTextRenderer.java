package org.briefpack.renderer.testkit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Deck;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.Metadata;
import org.briefpack.model.document.Node;
import org.briefpack.model.document.TableGrid;
import org.briefpack.model.document.Tree;
import org.briefpack.model.render.OutputFormat;
import org.briefpack.model.render.RenderRequest;
import org.briefpack.model.render.Renderer;

/** The smallest renderer there can be, written along the guide for new ones. */
public final class PlainTextRenderer implements Renderer {
    /** Begins a line with what a picture or chart shows. */
    static final String SHOWN = "Shown: ";

    /** Public, so that the service loader can make one. */
    public PlainTextRenderer() {}

    @Override
    public OutputFormat format() {
        return new OutputFormat("txt", "txt", "text/plain", Set.of(Document.class, Deck.class));
    }

    @Override
    public void render(RenderRequest request, OutputStream out, DiagnosticSink sink)
            throws IOException {
        Metadata about = request.publication().metadata();
        Page page = new Page(sink);
        page.line(about.title());
        page.line(about.author());
        page.line(about.language());
        Tree.each(request.publication(), page);
        out.write(page.text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Takes all words on the way through a publication. */
    private static final class Page implements Tree.Visitor {
        private final StringBuilder text = new StringBuilder();
        private final DiagnosticSink sink;
        private Node around;

        private Page(DiagnosticSink sink) {
            this.sink = sink;
        }

        private void line(String words) {
            text.append(words).append('\n');
        }

        @Override
        public void enter(Node node) {
            around = node;
            if (node instanceof Block.Figure figure) {
                line(SHOWN + figure.alt());
            } else if (node instanceof Block.Chart chart) {
                line(SHOWN + chart.alt());
            } else if (node instanceof Block.Table table) {
                TableGrid.of(table).reportSurplus(sink);
            }
        }

        @Override
        public void words(String words) {
            if (words.codePoints().anyMatch(c -> Character.getType(c) == Character.PRIVATE_USE)) {
                sink.report(Code.GLYPH_MISSING, around.span(), "A character without a meaning");
            }
            line(words);
        }
    }
}
