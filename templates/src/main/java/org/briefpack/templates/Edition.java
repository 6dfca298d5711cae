package org.briefpack.templates;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Publication;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.pack.Source;

/**
 * All documents of a pack, made with the same choices: a source has one number in all of them. The
 * brief, which cites nearly all, gives them out in the order in which it names them, because Word
 * counts notes so; what it does not name follows in the pack's own order. Several threads may use
 * one at once.
 */
public final class Edition {
    private static final String BRIEF = "brief";

    private final Pack pack;
    private final ComposeOptions options;
    private final Composition brief;
    private Optional<Map<String, Integer>> numbers = Optional.empty();

    /** Takes the pack and the choices; nothing is composed yet. */
    public Edition(Pack pack, ComposeOptions options) {
        this.pack = pack;
        this.options = options;
        brief = new Composition(pack, BRIEF, options, Map::of);
    }

    /** Returns a document; {@link Code#UNKNOWN_DOCUMENT} where there is none of this name. */
    public Outcome<Composition> document(String name) {
        Diagnostics diagnostics = new Diagnostics();
        if (options.templates().document(name).isEmpty()) {
            diagnostics.report(
                    Code.UNKNOWN_DOCUMENT,
                    SourceSpan.NONE,
                    "there is no document named `" + name + "`",
                    "documents: "
                            + String.join(
                                    ", ",
                                    options.templates().documents().stream()
                                            .map(DocumentKind::name)
                                            .toList()));
            return diagnostics.failure();
        }
        return diagnostics.outcome(
                name.equals(BRIEF) ? brief : new Composition(pack, name, options, this::numbers));
    }

    private synchronized Map<String, Integer> numbers() {
        if (numbers.isEmpty()) {
            Map<String, Integer> all = new LinkedHashMap<>();
            brief.with(Map.of())
                    .found()
                    .map(Publication::references)
                    .ifPresent(cited -> cited.forEach(r -> all.put(r.id(), r.number())));
            for (Source source : pack.sources()) {
                all.putIfAbsent(source.id(), all.size() + 1);
            }
            numbers = Optional.of(Map.copyOf(all));
        }
        return numbers.get();
    }
}
