package org.briefpack.renderer.pdf.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Deck;
import org.briefpack.model.document.Density;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.PageSetup;
import org.briefpack.model.document.ReadingDirection;
import org.briefpack.model.render.PageKind;
import org.briefpack.model.render.RenderRequest;
import org.briefpack.model.theme.Blob;
import org.briefpack.model.theme.Paper;
import org.briefpack.model.words.FixedWords;
import org.briefpack.renderer.pdf.internal.font.ThemeFonts;
import org.briefpack.renderer.pdf.internal.layout.deck.DeckPages;
import org.briefpack.renderer.pdf.internal.layout.page.Layout;
import org.briefpack.renderer.pdf.internal.layout.page.Section;
import org.briefpack.renderer.pdf.internal.layout.text.Pictures;
import org.briefpack.renderer.pdf.internal.paint.PdfPainter;
import org.briefpack.renderer.pdf.internal.paint.PicturePainter;
import org.briefpack.renderer.pdf.internal.text.Hyphenation;
import org.openpdf.text.ExceptionConverter;

/** One file: chooses the density at which a document fits its pages, then paints it. */
public final class PdfFile {
    /** How many of the longest sections are named where a document must be cut. */
    private static final int LONGEST = 3;

    /** How much of a page may be filled, where a text ends, for it to be worth saving. */
    private static final double NEXT_TO_NOTHING = 0.2;

    /** A longer document has so many pages that one more does not matter. */
    private static final int MOST_CLOSED = 80;

    /** Shares of the space between paragraphs and around tables to try, in order. */
    private static final double[] CLOSER = {0.96, 0.92, 0.88};

    /** The same for a document of a few pages, which has less space to take from. */
    private static final double[] CLOSEST = {0.96, 0.92, 0.88, 0.84, 0.8, 0.75, 0.7, 0.65};

    /** How many pages are a few. */
    private static final int FEW = 8;

    private final RenderRequest request;
    private final DiagnosticSink sink;
    private final FixedWords words;
    private final Hyphenation hyphenation;
    private final PicturePainter painter = new PicturePainter();

    private PdfFile(RenderRequest request, DiagnosticSink sink) {
        this.request = request;
        this.sink = sink;
        this.words = request.publication().metadata().fixedWords();
        this.hyphenation = Hyphenation.of(language());
    }

    private Locale language() {
        return Locale.forLanguageTag(request.publication().metadata().language());
    }

    /** Writes a publication; the stream stays open. */
    public static void write(RenderRequest request, DiagnosticSink sink, OutputStream out)
            throws IOException {
        PdfFile file = new PdfFile(request, sink);
        Layout layout = file.laidOut();
        try {
            switch (request.publication()) {
                case Document document -> file.paint(layout, document.page(), out);
                case Deck deck -> file.paint(layout, PageSetup.plain(file.paper()), out);
            }
        } catch (ExceptionConverter e) {
            file.damagedFont(e);
        }
    }

    /** The library copies the outlines of letters when a file ends, and then finds them damaged. */
    private void damagedFont(ExceptionConverter fault) {
        String own =
                request.theme().fonts().values().stream()
                        .flatMap(family -> family.files().values().stream())
                        .map(Blob::name)
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", "));
        if (own.isEmpty()) {
            throw fault;
        }
        sink.report(
                Code.FONT_UNUSABLE,
                SourceSpan.NONE,
                "letters of a font file of the theme are damaged and cannot be embedded: " + own,
                "name other files, or take the font from its maker again");
    }

    /** Reports what {@link #write} would, but for what shows only when it is painted. */
    public static void examine(RenderRequest request, DiagnosticSink sink) {
        new PdfFile(request, sink).tried();
    }

    /** A document that keeps to its pages when it is set tightest is not set again to look best. */
    private void tried() {
        if (request.publication() instanceof Document document) {
            PageSetup page = document.page();
            Diagnostics problems = new Diagnostics();
            ThemeFonts fonts = new ThemeFonts(request.theme(), problems);
            Layout layout = layout(document, fonts, page.densities().getLast());
            if (page.maxPages() == 0 || layout.pages().size() <= page.maxPages()) {
                problems.list().forEach(sink::report);
                layout.diagnostics().forEach(sink::report);
                return;
            }
        }
        laidOut();
    }

    private Layout laidOut() {
        ThemeFonts fonts = new ThemeFonts(request.theme(), sink);
        Layout layout =
                switch (request.publication()) {
                    case Document document -> fitted(document, fonts);
                    case Deck deck -> pages(deck, fonts);
                };
        layout.diagnostics().forEach(sink::report);
        return layout;
    }

    private void paint(Layout laidOut, PageSetup page, OutputStream out) throws IOException {
        Layout layout = ReadingDirection.isFromRight(language()) ? laidOut.mirrored() : laidOut;
        String pageOf = words.get("page");
        new PdfPainter(
                        layout,
                        request.publication().metadata(),
                        request.theme().palette(),
                        page,
                        painter,
                        (number, pages) ->
                                layout.count()
                                        .apply(
                                                pageOf.replace("{0}", String.valueOf(number))
                                                        .replace("{1}", String.valueOf(pages))),
                        request.timestamp(),
                        request.options().getOrDefault(RenderRequest.FACTS, ""))
                .write(out);
    }

    /** Returns the sheet for a deck, which has none of its own: A4 unless Letter is asked for. */
    private Paper paper() {
        return request.options().getOrDefault("paper", "").equals("letter")
                ? Paper.LETTER
                : Paper.A4;
    }

    private Pictures pictures() {
        return new Pictures(request.assets(), painter::fault);
    }

    private Layout pages(Deck deck, ThemeFonts fonts) {
        PageKind kind = PageKind.of(request.options());
        return DeckPages.of(
                deck, kind, paper(), request.theme(), fonts, words::get, pictures(), hyphenation);
    }

    /** Sets a document as large as its pages allow; says what to cut where nothing fits. */
    private Layout fitted(Document document, ThemeFonts fonts) {
        PageSetup page = document.page();
        int most = page.maxPages();
        if (most == 0) {
            Density density = page.densities().getFirst();
            return closed(document, fonts, density, layout(document, fonts, density));
        }
        Layout layout = Fit.of(page.densities(), most, density -> layout(document, fonts, density));
        if (layout.pages().size() > most) {
            tooLong(layout, most);
            return layout;
        }
        return layout.spread();
    }

    private Layout layout(Document document, ThemeFonts fonts, Density density) {
        return Layout.of(
                document, request.theme(), fonts, density, words::get, pictures(), hyphenation);
    }

    /**
     * Takes a little space away where that saves pages with next to nothing on them, as an editor
     * would; less than anybody sees from one page to the next.
     */
    private Layout closed(Document document, ThemeFonts fonts, Density density, Layout layout) {
        int thin = layout.thinPages(NEXT_TO_NOTHING);
        if (thin == 0 || layout.pages().size() > MOST_CLOSED) {
            return layout;
        }
        Layout best = layout;
        for (double share : layout.pages().size() > FEW ? CLOSER : CLOSEST) {
            Density closer = new Density(density.name(), density.text(), density.space() * share);
            Layout tried = layout(document, fonts, closer);
            int left = tried.thinPages(NEXT_TO_NOTHING);
            if (left < thin && tried.pages().size() < best.pages().size()) {
                best = tried;
                thin = left;
            }
            if (thin == 0) {
                break;
            }
        }
        return best;
    }

    private void tooLong(Layout layout, int most) {
        List<Section> sections = Section.of(layout, most);
        List<Section> longest = new ArrayList<>(sections);
        longest.sort(Comparator.comparingInt(Section::lines).reversed());
        SourceSpan span =
                longest.stream()
                        .map(Section::span)
                        .filter(SourceSpan::isKnown)
                        .findFirst()
                        .orElse(SourceSpan.NONE);
        List<String> hints = new ArrayList<>();
        hints.add("cut about " + lines(layout.linesBeyond(most)) + ", wherever they can be spared");
        addHint(hints, "too far back: ", sections.stream().filter(s -> s.beyond() > 0));
        addHint(hints, "the longest: ", longest.stream().limit(LONGEST));
        sink.report(
                Code.OVERFLOW,
                span,
                "the document takes "
                        + layout.pages().size()
                        + " pages where "
                        + most
                        + " are promised, even when set as tightly as its template allows",
                hints.toArray(String[]::new));
    }

    private static void addHint(List<String> hints, String what, Stream<Section> sections) {
        String names =
                sections.map(s -> "\u201C" + s.text() + "\u201D (" + lines(s.lines()) + ")")
                        .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            hints.add(what + names);
        }
    }

    private static String lines(int count) {
        return count == 1 ? "1 line" : count + " lines";
    }
}
