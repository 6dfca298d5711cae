package org.briefpack.renderer.word.internal.file;

import java.io.IOException;
import java.io.OutputStream;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Density;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.Node;
import org.briefpack.model.document.PageSetup;
import org.briefpack.model.document.Tree;
import org.briefpack.model.render.BaseReport;
import org.briefpack.model.render.RenderRequest;
import org.briefpack.model.theme.Blob;
import org.briefpack.renderer.ooxml.EastAsian;
import org.briefpack.renderer.ooxml.FactsPart;
import org.briefpack.renderer.ooxml.OfficePackage;
import org.briefpack.renderer.ooxml.OfficePart;
import org.briefpack.renderer.ooxml.PackageReader.Unusable;
import org.briefpack.renderer.ooxml.PieceStore;
import org.briefpack.renderer.ooxml.Relations;
import org.briefpack.renderer.ooxml.ThemePart;
import org.briefpack.renderer.word.internal.base.BaseDocument;
import org.briefpack.renderer.word.internal.base.BaseLanguage;
import org.briefpack.renderer.word.internal.base.BaseTemplate;
import org.briefpack.renderer.word.internal.block.BlockWriter;
import org.briefpack.renderer.word.internal.block.FigurePicture;
import org.briefpack.renderer.word.internal.block.Notes;
import org.briefpack.renderer.word.internal.block.WordRendering;
import org.briefpack.renderer.word.internal.style.Foundation;
import org.briefpack.renderer.word.internal.style.HeadingNumbers;
import org.briefpack.renderer.word.internal.style.Looks;
import org.briefpack.renderer.word.internal.style.Names;
import org.briefpack.renderer.word.internal.style.StyleIds;
import org.briefpack.renderer.word.internal.style.StylesPart;
import org.w3c.dom.Element;

/** Puts a document's parts together, on a page of our own or on a company's template. */
public final class WordFile {
    private final RenderRequest request;
    private final Document document;
    private final DiagnosticSink sink;
    private int about;

    private WordFile(RenderRequest request, Document document, DiagnosticSink sink) {
        this.request = request;
        this.document = document;
        this.sink = sink;
    }

    /**
     * Writes a document; reports what Word shows in another way than the model says.
     *
     * @param store keeps compressed pieces for the next file
     * @return how many pages it takes, roughly; 0 where the template cannot be used
     */
    public static int write(
            RenderRequest request,
            Document document,
            PieceStore store,
            DiagnosticSink sink,
            OutputStream out)
            throws IOException {
        WordFile file = new WordFile(request, document, sink);
        if (request.base().isEmpty()) {
            file.fresh(store).write(out);
            return file.about;
        }
        Blob base = request.base().get();
        OfficePackage parts;
        try {
            parts = file.basedOn(base, store);
        } catch (Unusable e) {
            sink.report(e.diagnostic(base));
            return 0;
        }
        parts.write(out);
        return file.about;
    }

    /** Reports what {@link #write} would of the template and the pictures. */
    public static void examine(RenderRequest request, Document document, DiagnosticSink sink) {
        if (request.base().isPresent()) {
            Blob file = request.base().get();
            try {
                BaseTemplate base = BaseTemplate.open(file);
                BaseDocument ground = new BaseDocument(base, request.theme());
                WordRendering job = new WordRendering(request, document, sink, ground.foundation());
                new WordFile(request, document, sink).report(file, base, ground, job);
            } catch (Unusable e) {
                sink.report(e.diagnostic(file));
                return;
            }
        }
        Tree.each(
                document,
                new Tree.Visitor() {
                    @Override
                    public void enter(Node node) {
                        if (node instanceof Block.Figure figure) {
                            FigurePicture.of(figure, request.assets(), sink);
                        }
                    }
                });
    }

    private OfficePackage fresh(PieceStore store) {
        OfficePackage parts = new OfficePackage();
        parts.keepIn(store);
        PageSetup page = document.page();
        Looks looks = new Looks(request.theme(), density(page), page.titlePage());
        WordRendering job =
                new WordRendering(
                        request,
                        document,
                        sink,
                        new Foundation(parts, looks, StyleIds.fresh(), 0, HeadingNumbers.NONE, 0));
        OfficePart main = parts.add("/word/document.xml", Names.DOCUMENT);
        parts.root().relate(main, Relations.OFFICE_DOCUMENT);
        content(job, main, null);
        OfficePart styles = parts.add("/word/styles.xml", Names.type("styles"));
        StylesPart.write(styles.xml(), job.looks(), job.ids(), job.tongue());
        main.relate(styles, Relations.of("styles"));
        OfficePart numbering = parts.add("/word/numbering.xml", Names.type("numbering"));
        job.numbering().writePart(numbering.xml());
        main.relate(numbering, Relations.of("numbering"));
        ThemePart.add(
                parts, main, "/word/theme/theme1.xml", request.theme(), EastAsian.of(document));
        finish(job, main, null);
        return parts;
    }

    /**
     * Only Word knows where its pages end. A document that must fit a number of pages therefore is
     * set tighter than it may have to be.
     */
    private static Density density(PageSetup page) {
        int step = page.maxPages() > 0 ? 2 : 0;
        return page.densities().get(Math.min(step, page.densities().size() - 1));
    }

    private OfficePackage basedOn(Blob file, PieceStore store) throws Unusable {
        BaseTemplate base = BaseTemplate.open(file);
        BaseDocument ground = new BaseDocument(base, request.theme());
        OfficePackage parts = base.parts();
        parts.keepIn(store);
        OfficePart main = base.emptied();
        WordRendering job = new WordRendering(request, document, sink, ground.foundation());
        report(file, base, ground, job);
        content(job, main, base);
        ground.finish(job, main);
        if (base.related("theme") == null) {
            ThemePart.add(
                    parts, main, "/word/theme/theme1.xml", request.theme(), EastAsian.of(document));
        }
        finish(job, main, base.settings());
        parts.retainReachable();
        return parts;
    }

    private void report(Blob file, BaseTemplate base, BaseDocument ground, WordRendering job) {
        for (BaseReport.Finding finding : base.findings()) {
            if (finding.fate() != BaseReport.Fate.LEFT_OUT) {
                continue;
            }
            String why = finding.detail().isEmpty() ? "" : " (" + finding.detail() + ")";
            changed(file, finding.subject() + " left out" + why);
        }
        if (!job.rightToLeft() && BaseLanguage.runsFromRight(ground.styles().root())) {
            changed(file, "its text runs from right to left; this document runs the other way");
        }
    }

    private void changed(Blob file, String what) {
        sink.report(Code.BASE_CHANGED, SourceSpan.NONE, file.name() + ": " + what);
    }

    private void pages() {
        int most = document.page().maxPages();
        if (most > 0 && about > most) {
            sink.report(
                    Code.MORE_PAGES,
                    SourceSpan.NONE,
                    document.metadata().title()
                            + " takes about "
                            + about
                            + " pages in Word, and should have "
                            + most,
                    "as PDF it is set to fit");
        }
    }

    private void content(WordRendering job, OfficePart main, BaseTemplate base) {
        BlockWriter blocks = new BlockWriter(job);
        job.connect(new Notes(job, main, blocks));
        RunningLines lines = new RunningLines(job, main, blocks.inlines());
        PageLayout layout =
                PageLayout.of(job.document().page().paper(), job.request().theme().page());
        PageFrame frame =
                base == null || base.section() == null
                        ? new OwnFrame(job, lines, layout)
                        : new BaseFrame(job, base, lines, layout);
        about = new PageCount(job.looks(), frame).of(job.document());
        pages();
        new MainPart(job, main, blocks, frame).write();
        job.notes().finish();
    }

    private void finish(WordRendering job, OfficePart main, Element baseSettings) {
        OfficePackage parts = job.parts();
        OfficePart settings = parts.add("/word/settings.xml", Names.type("settings"));
        new SettingsPart(settings.xml(), job, baseSettings).write();
        main.relate(settings, Relations.of("settings"));
        job.data().addTo(parts, main);
        FactsPart.add(parts, main, request);
        parts.properties(document.metadata(), request.timestamp());
    }
}
