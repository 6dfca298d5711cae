package org.briefpack.verify.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.briefpack.model.diagnostic.Code;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;

/** Looks at a PDF file: what it says about itself, its tags, and what stands on its pages. */
final class PdfCheck {
    private final Findings findings;

    PdfCheck(Findings findings) {
        this.findings = findings;
    }

    /** Looks at a file and returns what it says. */
    Reopened.Content check(byte[] bytes) throws Reopened.Damaged {
        try (PdfReader reader = new PdfReader(bytes)) {
            PdfDictionary catalog = reader.getCatalog();
            about(reader, catalog);
            PdfTags tags = PdfTags.of(catalog, findings);
            StringBuilder text = new StringBuilder();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                PdfPage content = new PdfPage(findings);
                text.append(content.read(reader, page)).append('\n');
                tags.hold(reader.getPageOrigRef(page).getNumber(), content.marks());
            }
            tags.finish();
            return new Reopened.Content(text.toString(), facts(catalog));
        } catch (IOException | RuntimeException e) {
            // The library tells damage in many ways, by runtime exceptions too.
            throw new Reopened.Damaged("it is damaged, or no PDF file");
        }
    }

    private void about(PdfReader reader, PdfDictionary catalog) throws IOException {
        if (reader.getInfo().getOrDefault("Title", "").isBlank()) {
            findings.add(Code.VERIFY_TITLE, "it has no title");
        }
        PdfDictionary preferences = catalog.getAsDict(PdfName.VIEWERPREFERENCES);
        if (preferences == null
                || preferences.getAsBoolean(PdfName.DISPLAYDOCTITLE) == null
                || !preferences.getAsBoolean(PdfName.DISPLAYDOCTITLE).booleanValue()) {
            findings.add(Code.VERIFY_TITLE, "viewers show its file name in place of its title");
        }
        if (catalog.getAsString(PdfName.LANG) == null
                || catalog.getAsString(PdfName.LANG).toUnicodeString().isBlank()) {
            findings.add(Code.VERIFY_TITLE, "it does not say in which language it is");
        }
        byte[] metadata = reader.getMetadata();
        String xmp = metadata == null ? "" : new String(metadata, StandardCharsets.UTF_8);
        for (String standard : List.of("pdfuaid:part", "pdfaid:part")) {
            if (!xmp.contains(standard)) {
                findings.add(
                        Code.VERIFY_STRUCTURE, "it no longer says that it is PDF/A and PDF/UA");
            }
        }
    }

    private static String facts(PdfDictionary catalog) throws IOException {
        PdfObject at = catalog;
        for (String key : List.of("PieceInfo", "Briefpack", "Private")) {
            at =
                    at instanceof PdfDictionary inside
                            ? PdfReader.getPdfObject(inside.get(new PdfName(key)))
                            : null;
        }
        return at instanceof PRStream stream
                ? new String(PdfReader.getStreamBytes(stream), StandardCharsets.UTF_8)
                : "";
    }
}
