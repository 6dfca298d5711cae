package org.briefpack.renderer.pdf.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Density;
import org.briefpack.model.document.Document;
import org.briefpack.model.render.RenderRequest;
import org.briefpack.renderer.pdf.internal.font.ThemeFonts;
import org.briefpack.renderer.pdf.internal.layout.Layout;
import org.briefpack.renderer.pdf.internal.paint.PdfPainter;
import org.briefpack.renderer.pdf.internal.text.Hyphenation;

/** One file: chooses the density at which the document fits its pages, then paints it. */
public final class PdfFile {
    private final RenderRequest request;
    private final Document document;
    private final DiagnosticSink sink;
    private final Words words;

    private PdfFile(RenderRequest request, Document document, DiagnosticSink sink) {
        this.request = request;
        this.document = document;
        this.sink = sink;
        this.words = Words.in(document.metadata().language());
    }

    /** Writes a document; the stream stays open. */
    public static void write(
            RenderRequest request, Document document, DiagnosticSink sink, OutputStream out)
            throws IOException {
        PdfFile file = new PdfFile(request, document, sink);
        Layout layout = file.fitted();
        layout.diagnostics().forEach(sink::report);
        String pageOf = file.words.get("pageOf");
        new PdfPainter(
                        layout,
                        document.metadata(),
                        request.theme().palette(),
                        document.page(),
                        (page, pages) ->
                                layout.count()
                                        .apply(
                                                pageOf.replace("{0}", String.valueOf(page))
                                                        .replace("{1}", String.valueOf(pages))),
                        request.timestamp())
                .write(out);
    }

    /** Tries the densities in order; the last one is kept, and reported, where none fits. */
    private Layout fitted() {
        ThemeFonts fonts = new ThemeFonts(request.theme(), sink);
        Hyphenation hyphenation =
                Hyphenation.of(Locale.forLanguageTag(document.metadata().language()));
        List<Density> densities = document.page().densities();
        int most = document.page().maxPages();
        Layout layout = null;
        for (Density density : densities) {
            layout =
                    Layout.of(
                            document,
                            request.theme(),
                            fonts,
                            density,
                            words::get,
                            request.assets(),
                            hyphenation);
            if (most == 0 || layout.pages().size() <= most) {
                return layout;
            }
        }
        tooLong(layout, most);
        return layout;
    }

    private void tooLong(Layout layout, int most) {
        List<String> cut = new ArrayList<>();
        SourceSpan span = SourceSpan.NONE;
        for (Layout.Beyond heading : layout.beyond(most)) {
            cut.add("\u201C" + heading.text() + "\u201D");
            span = span.isKnown() ? span : heading.span();
        }
        int lines = layout.linesBeyond(most);
        String hint =
                cut.isEmpty()
                        ? "Cut about " + lines + " lines"
                        : "Cut about "
                                + lines
                                + " lines, or these sections: "
                                + String.join(", ", cut);
        sink.report(
                Code.OVERFLOW,
                span,
                "The document takes "
                        + layout.pages().size()
                        + " pages where "
                        + most
                        + " are promised, even when set as tightly as its template allows",
                hint);
    }
}
