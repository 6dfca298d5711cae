package org.briefpack.model.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.briefpack.model.diagnostic.Places;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * All that a pack says and shows, part by part. Left out is what no document is meant to print:
 * settings, fields and fixed words, properties of the files, and the banks of claims and sources:
 * statements say what claims say and cite the sources, and rules of their own find the unused. Of a
 * statement's evidence documents print what they have room for.
 */
public final class PackTexts {
    private static final Set<String> NOT_PRINTED =
            Set.of(
                    "fields",
                    "words",
                    "check",
                    "documents",
                    "claims",
                    "front.author",
                    "front.organisation",
                    "front.description",
                    "sources");

    /** Strings that readers see; all others are ids, references and properties. */
    private static final Map<Class<?>, Set<String>> PLAIN =
            Map.of(
                    Search.class, Set.of("query"),
                    Term.class, Set.of("standsFor"),
                    Point.class, Set.of("label"),
                    Series.class, Set.of("unit", "region"),
                    TagGroup.class, Set.of("tags"),
                    Picture.class, Set.of("alt"));

    private final Places places;
    private final Map<String, Claim> claims = new HashMap<>();
    private final List<PackText> texts = new ArrayList<>();

    private PackTexts(Places places) {
        this.places = places;
    }

    /** Returns the texts, pictures and charts in the order of the format. */
    public static List<PackText> of(Pack pack) {
        PackTexts found = new PackTexts(pack.places());
        pack.claims().forEach(claim -> found.claims.put(claim.id(), claim));
        found.inside("", pack);
        return found.texts;
    }

    private void inside(String path, Record owner) {
        for (PackWalk.Part inner : PackWalk.parts(owner)) {
            String part = path.isEmpty() ? inner.key() : path + "." + inner.key();
            if (!NOT_PRINTED.contains(part)) {
                value(part, inner.of(owner));
            }
            if (PLAIN.getOrDefault(owner.getClass(), Set.of()).contains(inner.key())) {
                plain(part, inner.of(owner), places.value(span(owner), inner.key()));
            }
        }
    }

    private void value(String part, Object value) {
        switch (value) {
            case Optional<?> optional -> optional.ifPresent(inner -> value(part, inner));
            case List<?> list -> list.forEach(item -> value(part, item));
            case Map<?, ?> map -> map.values().forEach(item -> value(part, item));
            case RichText text -> texts.add(new PackText(part, text.plain(), text.span(), false));
            case Statement statement -> statement(part, statement);
            case Picture picture -> {
                texts.add(new PackText(part, picture.file(), picture.span(), false));
                inside(part, picture);
            }
            case Series series -> {
                texts.add(
                        new PackText(
                                part + ".chart", series.title().plain(), series.span(), false));
                inside(part, series);
            }
            case AsOf date -> {}
            case Record other -> inside(part, other);
            default -> {}
        }
    }

    private void plain(String part, Object value, SourceSpan place) {
        switch (value) {
            case Optional<?> optional -> optional.ifPresent(inner -> plain(part, inner, place));
            case List<?> list -> list.forEach(item -> plain(part, item, place));
            default -> texts.add(new PackText(part, value.toString(), place, true));
        }
    }

    private static SourceSpan span(Record owner) {
        return switch (owner) {
            case Search search -> search.span();
            case Term term -> term.span();
            case Point point -> point.span();
            case Series series -> series.span();
            case TagGroup tags -> tags.span();
            case Picture picture -> picture.span();
            default -> SourceSpan.NONE;
        };
    }

    /** What belongs to its claim stands in the bank, as the claim itself does. */
    private void statement(String part, Statement statement) {
        if (statement.text().isPresent()) {
            RichText text = statement.text().get();
            texts.add(new PackText(part, text.plain(), text.span(), false));
        } else {
            statement
                    .claim()
                    .map(claims::get)
                    .ifPresent(
                            claim ->
                                    texts.add(
                                            new PackText(
                                                    part,
                                                    claim.text().plain(),
                                                    statement.span(),
                                                    false)));
        }
    }
}
