package org.briefpack.templates.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.Reference;
import org.briefpack.model.pack.Source;

/** Numbers the sources of a pack in the order in which a publication cites them. */
public final class SourceList {
    private final Map<String, Source> sources = new HashMap<>();
    private final SequencedMap<String, Integer> numbers = new LinkedHashMap<>();

    /** Takes the sources of a pack. */
    public SourceList(List<Source> sources) {
        sources.forEach(source -> this.sources.put(source.id(), source));
    }

    /** Returns whether the pack has a source of this id. */
    boolean has(String id) {
        return sources.containsKey(id);
    }

    /** Returns the number of a source, giving it the next one where it has none yet. */
    int number(String id) {
        return numbers.computeIfAbsent(id, key -> numbers.size() + 1);
    }

    /** Returns the sources cited so far, in the order of their numbers. */
    List<Reference> references() {
        List<Reference> references = new ArrayList<>();
        numbers.forEach(
                (id, number) -> {
                    Source source = sources.get(id);
                    references.add(new Reference(id, number, text(source), source.span()));
                });
        return references;
    }

    private static List<Inline> text(Source source) {
        List<Inline> text = new ArrayList<>(source.title().content());
        StringBuilder rest = new StringBuilder(isEnded(source.title().plain()) ? "" : ".");
        source.publisher().ifPresent(publisher -> rest.append(' ').append(publisher.plain()));
        source.published().ifPresent(day -> rest.append(", ").append(day));
        rest.append(source.publisher().isPresent() || source.published().isPresent() ? ". " : " ");
        text.add(new Inline.Text(rest.toString(), source.span()));
        source.url()
                .ifPresent(
                        url ->
                                text.add(
                                        new Inline.Link(
                                                List.of(
                                                        new Inline.Text(
                                                                shown(url.toString()),
                                                                source.span())),
                                                url.toString(),
                                                source.span())));
        return text;
    }

    /** Returns whether a title ends with a sign of its own. */
    private static boolean isEnded(String title) {
        return title.endsWith("?") || title.endsWith("!") || title.endsWith(".");
    }

    /** Leaves out what a reader need not see of an address. */
    private static String shown(String url) {
        String text = url.replaceFirst("^https?://(www\\.)?", "");
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }
}
