package org.briefpack.cli.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.briefpack.cli.build.Renderers;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Deck;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.Publication;
import org.briefpack.model.document.Slide;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.reader.PackReader;
import org.briefpack.model.render.RenderRequest;
import org.briefpack.model.theme.Theme;
import org.briefpack.templates.BuiltIns;
import org.briefpack.templates.ComposeOptions;
import org.briefpack.templates.Composer;
import org.briefpack.templates.ThemeReader;

/** What the benchmarks work on: the built-in pack, and larger ones made from it. */
final class Workbench {
    /** About how many pages the built-in brief has. */
    private static final int PAGES = 40;

    private static final Renderers RENDERERS = new Renderers();

    private Workbench() {}

    static byte[] yaml() {
        return BuiltIns.pack("rust-vs-go").orElseThrow().bytes();
    }

    static Pack pack() {
        return PackReader.read("pack.yaml", yaml()).orElseThrow();
    }

    static Theme theme() {
        return ThemeReader.builtIn("harbour").orElseThrow();
    }

    static Publication publication(String document) {
        return Composer.compose(pack(), document, ComposeOptions.DEFAULT).orElseThrow();
    }

    /** Renders in memory and returns the size of the file. */
    static int render(Publication publication, Theme theme, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RENDERERS
                .forFormat(format)
                .orElseThrow()
                .render(RenderRequest.of(publication, theme, Instant.EPOCH), out, problem -> {});
        return out.size();
    }

    /** Returns a brief of about so many pages: the built-in one's content, cut off or repeated. */
    static Document brief(int pages) {
        Document one = (Document) publication("brief");
        int size = Math.max(1, one.blocks().size() * pages / PAGES);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Block block = one.blocks().get(i % one.blocks().size());
            // A table of contents in each copy would list the headings of all: a square.
            if (i < one.blocks().size() || !(block instanceof Block.Contents)) {
                blocks.add(block);
            }
        }
        return new Document(one.metadata(), one.page(), blocks, one.references());
    }

    /** Returns a deck with so many slides. */
    static Deck deck(int slides) {
        Deck one = (Deck) publication("deck");
        List<Slide> all = new ArrayList<>();
        for (int i = 0; i < slides; i++) {
            all.add(one.slides().get(i % one.slides().size()));
        }
        return new Deck(one.metadata(), one.footer(), all, one.references());
    }

    /** Returns a pack file with so many claims, each with a source of its own. */
    static byte[] claims(int count) {
        StringBuilder yaml = new StringBuilder("id: many\ntitle: Many claims\nsubjects:\n");
        yaml.append("  - {id: tea, name: Tea}\n  - {id: coffee, name: Coffee}\nclaims:\n");
        for (int i = 0; i < count; i++) {
            yaml.append("  - {id: c").append(i).append(", text: \"In survey ").append(i);
            yaml.append(", three in *ten* say that they drink it.\", sources: [s").append(i);
            yaml.append("], asOf: \"2026-05\"}\n");
        }
        yaml.append("sources:\n");
        for (int i = 0; i < count; i++) {
            yaml.append("  - {id: s").append(i).append(", title: Survey ").append(i);
            yaml.append(", url: \"https://example.org/")
                    .append(i)
                    .append("\", checked: 2026-06-01}\n");
        }
        return yaml.toString().getBytes(StandardCharsets.UTF_8);
    }
}
