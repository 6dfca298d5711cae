package org.briefpack.templates;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.document.Metadata;
import org.briefpack.model.document.Publication;
import org.briefpack.model.pack.Fields;
import org.briefpack.model.pack.Pack;
import org.briefpack.templates.compose.Arranger;
import org.briefpack.templates.compose.FieldMarks;
import org.briefpack.templates.compose.FieldValues;
import org.briefpack.templates.compose.Filling;
import org.briefpack.templates.compose.GivenFields;
import org.briefpack.templates.compose.InlineMarkup;
import org.briefpack.templates.compose.Messages;
import org.briefpack.templates.compose.MetadataOf;
import org.briefpack.templates.compose.TemplateEngine;
import org.briefpack.templates.markup.MarkupReader;
import org.briefpack.templates.markup.SourceList;

/**
 * One document of a pack, composed for one set of fields or for many: what a field's value cannot
 * change is made once. A template sees which fields have a value, and not what it is. Several
 * threads may use one at once.
 */
public final class Composition {
    /** How many choices of filled fields are kept; a spreadsheet has few. */
    private static final int MOST_FORMS = 16;

    /** The document with certain fields filled. */
    private final class Form {
        private final Outcome<String> markup;
        private final Metadata metadata;
        private final boolean marked;
        private Optional<Outcome<Publication>> publication = Optional.empty();

        /**
         * Takes what the template wrote.
         *
         * @param metadata with the values of the first row that asked for this form
         * @param marked whether a field stands in a plain string, which only reading anew can
         *     change
         */
        Form(Outcome<String> markup, Metadata metadata, boolean marked) {
            this.markup = markup;
            this.metadata = metadata;
            this.marked = marked;
        }

        /** Reads the markup at the first call: who asks for numbers of sources needs no more. */
        synchronized Outcome<Publication> publication() {
            if (publication.isEmpty()) {
                publication = Optional.of(markup.then(text -> read(text, metadata)));
            }
            return publication.get();
        }
    }

    private final Pack pack;
    private final String document;
    private final ComposeOptions options;
    private final Messages messages;
    private final Fields fields;
    private final Function<String, Map<String, Integer>> numbers;
    private final int yielded;
    private final SequencedMap<Map<String, String>, Form> forms = new LinkedHashMap<>();

    /**
     * Takes what every row shares.
     *
     * @param document the name of one of the documents there are
     * @param numbers of the sources, by id, from the document's markup; what has none gets the next
     *     one when it is cited
     */
    Composition(
            Pack pack,
            String document,
            ComposeOptions options,
            Function<String, Map<String, Integer>> numbers) {
        this(pack, document, options, numbers, 0);
    }

    private Composition(
            Pack pack,
            String document,
            ComposeOptions options,
            Function<String, Map<String, Integer>> numbers,
            int yielded) {
        this.yielded = yielded;
        this.numbers = numbers;
        this.pack = pack;
        this.document = document;
        this.options = options;
        this.messages = Messages.of(pack);
        this.fields = Fields.of(pack);
    }

    /**
     * Returns the same document in which the template leaves out more, to keep to its pages.
     *
     * @param steps at most as many as {@link org.briefpack.model.document.Yielding#steps} says
     */
    public Composition yielding(int steps) {
        return new Composition(pack, document, options, numbers, steps);
    }

    /**
     * Returns the document with these values over those of the options.
     *
     * @param values by the fields' names; those that the pack does not have are left out
     * @return as {@link Composer#compose} does
     */
    public Outcome<Publication> with(Map<String, String> values) {
        Metadata metadata = MetadataOf.pack(pack, title(), messages, over(values));
        Form form = form(metadata);
        if (form.marked) {
            return form.markup.then(markup -> read(markup, metadata));
        }
        return form.publication()
                .then(
                        found ->
                                new Outcome.Success<>(
                                        FieldValues.in(found, metadata.properties()),
                                        java.util.List.of()));
    }

    /** Returns the markup that the template writes with these values. */
    public Outcome<String> markup(Map<String, String> values) {
        return form(MetadataOf.pack(pack, title(), messages, over(values)))
                .markup
                .then(
                        text ->
                                new Outcome.Success<>(
                                        FieldMarks.filled(text, name -> "{" + name + "}"),
                                        java.util.List.of()));
    }

    /** What the document is called: in the pack's language, or by its template's head. */
    private String title() {
        boolean builtIn = Composer.document(document).isPresent();
        return builtIn
                ? messages.text("document." + document)
                : options.templates().document(document).map(DocumentKind::title).orElse(document);
    }

    private SequencedMap<String, String> over(Map<String, String> values) {
        SequencedMap<String, String> all = new LinkedHashMap<>(options.fields());
        all.putAll(values);
        return all;
    }

    private synchronized Form form(Metadata metadata) {
        Map<String, String> given = GivenFields.in(metadata.properties(), fields, messages);
        Form form = forms.get(given);
        if (form == null) {
            Outcome<String> markup =
                    TemplateEngine.fill(
                            new Filling(
                                    pack,
                                    document,
                                    messages,
                                    options.sessionMinutes(),
                                    given,
                                    yielded,
                                    options.logo(),
                                    options.templates().files()));
            boolean marked =
                    markup.found().filter(FieldMarks::areIn).isPresent()
                            || MetadataOf.namesFields(pack);
            form = new Form(markup, metadata, marked);
            forms.putLast(given, form);
            if (forms.size() > MOST_FORMS) {
                forms.pollFirstEntry();
            }
        }
        return form;
    }

    private Outcome<Publication> read(String markup, Metadata metadata) {
        String filled =
                FieldMarks.filled(
                        markup,
                        name ->
                                escaped(
                                        MetadataOf.said(
                                                name, metadata.properties(), fields, messages)));
        SourceList sources = new SourceList(pack.sources(), numbers.apply(markup), messages);
        return new MarkupReader(pack.span().file(), metadata, options.paper(), sources)
                .read(filled)
                .then(read -> Arranger.arrange(read, pack, document));
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        InlineMarkup.escape(text, escaped);
        return escaped.toString();
    }
}
