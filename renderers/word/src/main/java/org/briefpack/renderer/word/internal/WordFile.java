package org.briefpack.renderer.word.internal;

import java.io.IOException;
import java.io.OutputStream;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.document.Document;
import org.briefpack.model.render.RenderRequest;
import org.briefpack.renderer.ooxml.OfficePackage;
import org.briefpack.renderer.ooxml.OfficePart;
import org.briefpack.renderer.ooxml.Relations;
import org.briefpack.renderer.ooxml.ThemePart;

/** Puts a document's parts together. */
public final class WordFile {
    private WordFile() {}

    /** Writes a document; reports what Word shows in another way than the model says. */
    public static void write(
            RenderRequest request, Document document, DiagnosticSink sink, OutputStream out)
            throws IOException {
        OfficePackage parts = new OfficePackage();
        Looks looks = new Looks(request.theme(), document.page().densities().getFirst());
        Foundation foundation = new Foundation(parts, looks, StyleIds.fresh(), 0);
        Job job = new Job(request, document, sink, foundation);
        OfficePart main = parts.add("/word/document.xml", Names.DOCUMENT);
        parts.root().relate(main, Relations.OFFICE_DOCUMENT);
        content(job, main);
        looks(job, main);
        job.data().addTo(parts, main);
        parts.properties(document.metadata(), request.timestamp());
        parts.write(out);
    }

    private static void content(Job job, OfficePart main) {
        BlockWriter blocks = new BlockWriter(job);
        job.connect(new Notes(job, main, blocks));
        RunningLines lines = new RunningLines(job, main, blocks.inlines());
        PageLayout layout =
                PageLayout.of(job.document().page().paper(), job.request().theme().page());
        new MainPart(job, main, blocks, new PageFrame(job, lines, layout)).write();
        job.notes().finish();
    }

    private static void looks(Job job, OfficePart main) {
        OfficePackage parts = job.parts();
        OfficePart styles = parts.add("/word/styles.xml", Names.type("styles"));
        StylesPart.write(styles.xml(), job.looks(), job.ids(), job.tongue());
        main.relate(styles, Relations.of("styles"));
        OfficePart numbering = parts.add("/word/numbering.xml", Names.type("numbering"));
        job.numbering().writePart(numbering.xml());
        main.relate(numbering, Relations.of("numbering"));
        OfficePart settings = parts.add("/word/settings.xml", Names.type("settings"));
        boolean fieldsOnly = "true".equals(job.request().options().get("fields-only"));
        SettingsPart.write(settings.xml(), job, fieldsOnly);
        main.relate(settings, Relations.of("settings"));
        ThemePart.add(parts, main, "/word/theme/theme1.xml", job.request().theme());
    }
}
