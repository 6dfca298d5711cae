package org.briefpack.templates.compose;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.briefpack.model.document.Metadata;
import org.briefpack.model.pack.FrontMatter;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.pack.RichText;
import org.briefpack.templates.ComposeOptions;

/** What a publication made from a pack says about itself. */
public final class MetadataOf {
    private MetadataOf() {}

    /** Returns the metadata of one document of a pack. */
    public static Metadata pack(
            Pack pack, String document, Messages messages, ComposeOptions options) {
        SequencedMap<String, String> properties = new LinkedHashMap<>();
        pack.fields().forEach((key, value) -> properties.put(key, value.plain()));
        properties.putAll(options.fields());
        Optional<FrontMatter> front = pack.front();
        return new Metadata(
                pack.title().plain() + " – " + messages.text("document." + document),
                plain(pack.subtitle()),
                plain(front.flatMap(FrontMatter::author)),
                plain(front.flatMap(FrontMatter::organisation)),
                plain(front.flatMap(FrontMatter::description)),
                front.map(FrontMatter::keywords).orElse(java.util.List.of()),
                pack.language().orElse("en"),
                front.flatMap(FrontMatter::factsChecked),
                properties);
    }

    private static String plain(Optional<RichText> text) {
        return text.map(RichText::plain).orElse("");
    }
}
