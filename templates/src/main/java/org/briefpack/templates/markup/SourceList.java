package org.briefpack.templates.markup;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.Reference;
import org.briefpack.model.pack.Read;
import org.briefpack.model.pack.Source;
import org.briefpack.templates.compose.Messages;

/** The sources that a publication cites, with their numbers. */
public final class SourceList {
    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, Integer> given;
    private final Messages messages;
    private final SequencedMap<String, Integer> numbers = new LinkedHashMap<>();
    private int last;

    /**
     * Takes the sources of a pack.
     *
     * @param given their numbers, by id; what has none gets the next one when it is cited
     * @param messages the words for dates and for how a source was read
     */
    public SourceList(List<Source> sources, Map<String, Integer> given, Messages messages) {
        this.messages = messages;
        this.given = given;
        last = given.size();
        sources.forEach(source -> this.sources.put(source.id(), source));
    }

    /** Returns whether the pack has a source of this id. */
    boolean has(String id) {
        return sources.containsKey(id);
    }

    /** Returns the number of a source, giving it the next one where it has none yet. */
    int number(String id) {
        return numbers.computeIfAbsent(
                id, key -> Optional.ofNullable(given.get(key)).orElseGet(() -> ++last));
    }

    /**
     * Returns the sources cited so far, in the order of their numbers.
     *
     * @param brief whether only publisher, year and host are named, as on a sheet whose reader has
     *     the full entries elsewhere
     */
    List<Reference> references(boolean brief) {
        List<Reference> references = new ArrayList<>();
        numbers.forEach(
                (id, number) -> {
                    Source source = Objects.requireNonNull(sources.get(id));
                    List<Inline> text = brief ? inBrief(source) : text(source);
                    references.add(new Reference(id, number, text, source.span()));
                });
        references.sort(Comparator.comparingInt(Reference::number));
        return references;
    }

    /** Publisher, or the title where there is none, year, and a link that shows its host. */
    private static List<Inline> inBrief(Source source) {
        List<Inline> text = new ArrayList<>(source.publisher().orElse(source.title()).content());
        String year =
                source.published()
                        .filter(day -> day.year() > 0)
                        .map(day -> ", " + day.year())
                        .orElse("");
        String end = source.url().isPresent() ? ". " : ".";
        text.add(new Inline.Text(year + end, source.span()));
        source.url().ifPresent(url -> text.add(link(source, url, host(url))));
        return text;
    }

    private static String host(URI url) {
        return url.getHost() == null ? shown(url.toString()) : shown("//" + url.getHost());
    }

    private static Inline link(Source source, URI url, String shown) {
        List<Inline> words = List.of(new Inline.Text(shown, source.span()));
        return new Inline.Link(words, url.toString(), source.span());
    }

    private List<Inline> text(Source source) {
        List<Inline> text = new ArrayList<>(source.title().content());
        StringBuilder rest = new StringBuilder(isEnded(source.title().plain()) ? "" : ".");
        source.publisher().ifPresent(publisher -> rest.append(' ').append(publisher.plain()));
        source.published().ifPresent(day -> rest.append(", ").append(messages.date(day)));
        rest.append(source.publisher().isPresent() || source.published().isPresent() ? ". " : " ");
        switch (source.read().orElse(Read.PRIMARY)) {
            case PRIMARY -> {}
            case PART -> rest.append(messages.text("read.part")).append(". ");
            case SECONDARY -> rest.append(messages.text("read.secondary")).append(". ");
        }
        text.add(new Inline.Text(rest.toString(), source.span()));
        source.url().ifPresent(url -> text.add(link(source, url, shown(url.toString()))));
        return text;
    }

    /** Returns whether a title ends with a sign of its own. */
    private static boolean isEnded(String title) {
        return title.endsWith("?") || title.endsWith("!") || title.endsWith(".");
    }

    /** Leaves out what a reader need not see of an address. */
    private static String shown(String url) {
        String text = url.replaceFirst("^(https?:)?//(www\\.)?", "");
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }
}
