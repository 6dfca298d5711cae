package org.briefpack.renderer.pdf.internal.paint;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.briefpack.model.document.Metadata;
import org.briefpack.model.document.PageSetup;
import org.briefpack.model.theme.Palette;
import org.briefpack.renderer.pdf.internal.font.ThemeFonts;
import org.briefpack.renderer.pdf.internal.layout.page.Layout;
import org.briefpack.renderer.pdf.internal.layout.page.Page;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfICCBased;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPageLabels;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Writes pages as a tagged PDF 1.7 file that is PDF/A-2a and PDF/UA-1. */
public final class PdfPainter {
    private static final String PRODUCER = "Briefpack";
    private static final PdfName PIECE_INFO = new PdfName("PieceInfo");
    private static final PdfName LAST_MODIFIED = new PdfName("LastModified");
    private static final PdfName PRIVATE = new PdfName("Private");
    private static final DateTimeFormatter PDF_DATE =
            DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'", Locale.ROOT);

    private final Layout layout;
    private final Metadata metadata;
    private final Palette palette;
    private final RunningLines running;
    private final PicturePainter pictures;
    private final Instant timestamp;
    private final String facts;

    /**
     * Makes a painter for one file.
     *
     * @param pictures what opened the pictures of the layout
     * @param pageOf words between the page's number and the count, such as {@code Page {0} of {1}}
     * @param facts what the file keeps of the facts that it states; empty for nothing
     */
    public PdfPainter(
            Layout layout,
            Metadata metadata,
            Palette palette,
            PageSetup setup,
            PicturePainter pictures,
            PageCount pageOf,
            Instant timestamp,
            String facts) {
        this.layout = layout;
        this.metadata = metadata;
        this.palette = palette;
        this.running = new RunningLines(layout, setup, palette, pageOf);
        this.pictures = pictures;
        this.timestamp = timestamp;
        this.facts = facts;
    }

    /** Writes the file; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        Rectangle paper =
                new Rectangle(Canvas.f(layout.sheet().width()), Canvas.f(layout.sheet().height()));
        Document document = new Document(paper, 0, 0, 0, 0);
        document.setGlyphSubstitutionEnabled(false);
        try {
            GlyphTexts texts = new GlyphTexts();
            PdfWriter writer = TextWriter.of(document, out, texts);
            writer.setCloseStream(false);
            writer.setPdfVersion(PdfWriter.VERSION_1_7);
            writer.setTagged();
            writer.setFullCompression();
            writer.setCompressionLevel(ThemeFonts.COMPRESSION);
            writer.setTabs(PdfName.S);
            document.open();
            describe(writer);
            TagTree tags = new TagTree(writer);
            pages(document, writer, tags, texts);
            tags.write();
            document.close();
            out.flush();
        } catch (DocumentException e) {
            throw new IllegalStateException("the PDF library refused a page", e);
        }
    }

    private void pages(Document document, PdfWriter writer, TagTree tags, GlyphTexts texts) {
        Spots spots = new Spots(layout);
        double height = layout.sheet().height();
        Links links = new Links(writer, tags, spots, height);
        FormPainter forms =
                new FormPainter(writer, tags, texts, new FieldFont(), layout.fromRight());
        PagePainter painter =
                new PagePainter(
                        layout, palette, tags, links, forms, pictures, new VectorPainter(writer));
        List<Page> pages = layout.pages();
        for (int i = 0; i < pages.size(); i++) {
            if (i > 0) {
                document.newPage();
            }
            writer.setPageEmpty(false);
            Canvas canvas = new Canvas(writer.getDirectContent(), tags, texts, height);
            painter.paint(pages.get(i), canvas);
            running.paint(canvas, i + 1, pages.size());
            canvas.close();
        }
        Bookmarks.write(writer.getDirectContent(), layout.places(), spots, links);
    }

    private void describe(PdfWriter writer) throws IOException {
        PdfDictionary info = writer.getInfo();
        info.put(PdfName.TITLE, TagTree.text(metadata.title()));
        if (!metadata.author().isEmpty()) {
            info.put(PdfName.AUTHOR, TagTree.text(metadata.author()));
        }
        if (!metadata.description().isEmpty()) {
            info.put(PdfName.SUBJECT, TagTree.text(metadata.description()));
        }
        if (!metadata.keywords().isEmpty()) {
            info.put(PdfName.KEYWORDS, TagTree.text(String.join(", ", metadata.keywords())));
        }
        PdfString date = new PdfString(PDF_DATE.format(timestamp.atOffset(ZoneOffset.UTC)));
        info.put(PdfName.CREATIONDATE, date);
        info.put(PdfName.MODDATE, date);
        info.put(PdfName.PRODUCER, new PdfString(PRODUCER));
        info.put(PdfName.CREATOR, new PdfString(PRODUCER));
        info.put(PdfName.FILEID, new PdfLiteral(fileId()));
        PdfDictionary catalog = writer.getExtraCatalog();
        catalog.put(PdfName.LANG, new PdfString(metadata.language()));
        catalog.put(PdfName.OUTPUTINTENTS, new PdfArray(outputIntent(writer)));
        if (!facts.isEmpty()) {
            catalog.put(PIECE_INFO, factsOf(writer, date));
        }
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        if (!layout.places().headings().isEmpty()) {
            writer.setViewerPreferences(PdfWriter.PageModeUseOutlines);
        }
        PdfPageLabels labels = new PdfPageLabels();
        labels.addPageLabel(1, PdfPageLabels.DECIMAL_ARABIC_NUMERALS);
        writer.setPageLabels(labels);
        String iso = DateTimeFormatter.ISO_INSTANT.format(timestamp);
        writer.setXmpMetadata(Xmp.packet(metadata, iso, PRODUCER));
    }

    /** Keeps the facts as data of our own, which viewers pass over (ISO 32000-1, 14.5). */
    private PdfDictionary factsOf(PdfWriter writer, PdfString date) throws IOException {
        PdfStream stream = new PdfStream(facts.getBytes(StandardCharsets.UTF_8));
        stream.flateCompress(ThemeFonts.COMPRESSION);
        PdfDictionary data = new PdfDictionary();
        data.put(LAST_MODIFIED, date);
        data.put(PRIVATE, writer.addToBody(stream).getIndirectReference());
        PdfDictionary pieces = new PdfDictionary();
        pieces.put(new PdfName(PRODUCER), data);
        return pieces;
    }

    /** Says what the colours mean: sRGB (ISO 19005-2, 6.2.3). */
    private static PdfDictionary outputIntent(PdfWriter writer) throws IOException {
        PdfDictionary intent = new PdfDictionary(new PdfName("OutputIntent"));
        intent.put(PdfName.S, new PdfName("GTS_PDFA1"));
        intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString("sRGB IEC61966-2.1"));
        intent.put(PdfName.INFO, new PdfString("sRGB IEC61966-2.1"));
        ICC_Profile profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
        intent.put(
                PdfName.DESTOUTPUTPROFILE,
                writer.addToBody(new PdfICCBased(profile)).getIndirectReference());
        return intent;
    }

    /** Returns the file's id, made from what it says about itself and its number of pages. */
    private String fileId() {
        String seed =
                String.join(
                        "|",
                        metadata.title(),
                        metadata.subtitle(),
                        metadata.author(),
                        metadata.organisation(),
                        metadata.description(),
                        metadata.language(),
                        timestamp.toString(),
                        Integer.toString(layout.pages().size()));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(seed.getBytes(StandardCharsets.UTF_8));
            String id = HexFormat.of().formatHex(digest, 0, 16);
            return "[<" + id + "><" + id + ">]";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
