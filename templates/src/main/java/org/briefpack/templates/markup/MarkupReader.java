package org.briefpack.templates.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Deck;
import org.briefpack.model.document.Density;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.Metadata;
import org.briefpack.model.document.Notation;
import org.briefpack.model.document.PageSetup;
import org.briefpack.model.document.Publication;
import org.briefpack.model.document.Reference;
import org.briefpack.model.document.Slide;
import org.briefpack.model.document.Yielding;
import org.briefpack.model.theme.Paper;

/** Reads the markup that a template wrote. Used once. */
public final class MarkupReader {
    private final String file;
    private final Metadata metadata;
    private final Paper paper;
    private final SourceList sources;
    private final BlockReader blocks;

    /**
     * Starts reading for one publication.
     *
     * @param file the pack's name, for positions
     * @param metadata what the publication will say about itself
     * @param paper the sheet of a document
     * @param sources what citations may name
     */
    public MarkupReader(String file, Metadata metadata, Paper paper, SourceList sources) {
        this.file = file;
        this.metadata = metadata;
        this.paper = paper;
        this.sources = sources;
        Notation notation = Notation.of(Locale.forLanguageTag(metadata.language()));
        this.blocks =
                new BlockReader(
                        new InlineReader(sources, metadata.properties()),
                        metadata.properties(),
                        notation);
    }

    /**
     * Reads a document or a deck.
     *
     * @return the publication; {@link Code#MARKUP_INVALID} where the markup breaks the vocabulary,
     *     {@link Code#UNKNOWN_TARGET} where an inner link leads nowhere
     */
    public Outcome<Publication> read(String markup) {
        Diagnostics diagnostics = new Diagnostics();
        try {
            Element root = MarkupTree.parse(markup, file);
            Publication publication =
                    switch (root.name()) {
                        case "document" -> document(root);
                        case "deck" -> deck(root);
                        default ->
                                throw new MarkupProblem(
                                        root, "the outermost element is <document> or <deck>");
                    };
            Targets.check(publication, diagnostics);
            return diagnostics.outcome(publication);
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            report(diagnostics, SourceSpan.NONE, line, "the markup is not well-formed");
        } catch (MarkupProblem e) {
            report(diagnostics, e.element().at(), e.element().line(), e.getMessage());
        }
        return diagnostics.failure();
    }

    private static void report(Diagnostics to, SourceSpan at, int line, String message) {
        to.report(
                Code.MARKUP_INVALID,
                at,
                message + " (line " + line + " of the markup)",
                "run `briefpack build --keep-markup` and look at that line");
    }

    private Document document(Element root) {
        List<Density> densities = new ArrayList<>();
        for (Element child : root.elements()) {
            if (child.name().equals("density")) {
                densities.add(
                        new Density(
                                child.attribute("name", ""),
                                Attributes.number(child, "text", 1),
                                Attributes.number(child, "space", 1)));
            }
        }
        PageSetup page =
                new PageSetup(
                        paper,
                        Attributes.flag(root, "title-page"),
                        blocks.text(root, "header"),
                        blocks.text(root, "footer"),
                        Attributes.whole(root, "max-pages", 0),
                        densities,
                        yielding(root));
        List<Block> content = blocks.content(root, "density", "header", "footer", "left");
        boolean brief = root.attribute("sources", "").equals("short");
        List<Reference> references = sources.references(brief);
        List<Block> said = references.isEmpty() ? Pruning.withoutReferences(content) : content;
        return new Document(metadata, page, blocks.ends().settled(said), references);
    }

    private Yielding yielding(Element root) {
        List<Yielding.Left> left = new ArrayList<>();
        for (Element child : root.elements()) {
            if (child.name().equals("left")) {
                left.add(
                        new Yielding.Left(
                                child.attribute("part", ""),
                                child.attribute("what", ""),
                                Attributes.whole(child, "count", 1),
                                Attributes.whole(child, "of", 1),
                                child.first("t").map(Element::at).orElse(child.at())));
            }
        }
        return new Yielding(Attributes.whole(root, "yields", 0), left);
    }

    private static boolean listsSources(Slide slide) {
        return slide.regions().values().stream()
                .flatMap(List::stream)
                .anyMatch(Block.References.class::isInstance);
    }

    private Deck deck(Element root) {
        SlideReader reader = new SlideReader(blocks);
        List<Inline> footer = blocks.text(root, "footer");
        List<Slide> slides = new ArrayList<>();
        for (Element child : root.elements()) {
            switch (child.name()) {
                case "footer" -> {}
                case "section" -> slides.addAll(reader.section(child));
                case "slide" -> slides.add(reader.read(child));
                default ->
                        throw new MarkupProblem(
                                child, "<deck> holds footer, section and slide only");
            }
        }
        List<Reference> references = sources.references(false);
        if (references.isEmpty()) {
            slides.removeIf(MarkupReader::listsSources);
        }
        return new Deck(metadata, footer, slides, references);
    }
}
