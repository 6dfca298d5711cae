package org.briefpack.templates;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.Publication;
import org.briefpack.model.pack.Pack;

/** Turns a pack into a document or a deck through the document's template. */
public final class Composer {
    private static final List<DocumentKind> KINDS =
            List.of(
                    new DocumentKind(
                            "handout", "pdf", false, true, "two pages to keep on the desk"),
                    new DocumentKind(
                            "brief",
                            "docx",
                            false,
                            true,
                            "the long form, to be edited, filled in and forwarded"),
                    new DocumentKind(
                            "deck", "pptx", true, true, "a training session with speaker notes"),
                    new DocumentKind(
                            "guide",
                            "docx",
                            false,
                            false,
                            "the trainer's guide: the session on paper, with every answer"),
                    new DocumentKind(
                            "exercises",
                            "pdf",
                            false,
                            false,
                            "what people work on in the room, without answers"));

    private Composer() {}

    /** Returns the documents there are, in the order they are built. */
    public static List<DocumentKind> documents() {
        return KINDS;
    }

    /** Returns the document of a name; empty where there is none. */
    public static Optional<DocumentKind> document(String name) {
        return KINDS.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    /**
     * Composes one document.
     *
     * @return the publication, or why it could not be made: {@link Code#UNKNOWN_DOCUMENT}, {@link
     *     Code#TEMPLATE_FAILED}, {@link Code#MARKUP_INVALID} or {@link Code#UNKNOWN_TARGET}
     */
    public static Outcome<Publication> compose(Pack pack, String document, ComposeOptions options) {
        return composition(pack, document, options).then(all -> all.with(Map.of()));
    }

    /**
     * Returns one document to be composed for many sets of fields; {@link Code#UNKNOWN_DOCUMENT}
     * where there is none of this name.
     */
    public static Outcome<Composition> composition(
            Pack pack, String document, ComposeOptions options) {
        return new Edition(pack, options).document(document);
    }

    /** Returns whether a publication would hold nothing but what it is called. */
    public static boolean isBare(Publication publication) {
        return publication instanceof Document document
                && document.blocks().stream().allMatch(Composer::isFrame);
    }

    private static boolean isFrame(Block block) {
        return switch (block) {
            case Block.Paragraph p ->
                    switch (p.role()) {
                        case TITLE, SUBTITLE, KICKER, LEAD, SMALL -> true;
                        case BODY, SOURCE, STATEMENT -> false;
                    };
            case Block.Figure logo -> true;
            case Block.Contents list -> true;
            case Block.PageBreak end -> true;
            case Block.Divider line -> true;
            default -> false;
        };
    }

    /** Fills the document's template and returns the markup, for people who write templates. */
    public static Outcome<String> markup(Pack pack, String document, ComposeOptions options) {
        return composition(pack, document, options).then(all -> all.markup(Map.of()));
    }
}
