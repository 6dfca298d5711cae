package org.briefpack.renderer.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.Metadata;
import org.briefpack.model.render.RenderRequest;
import org.briefpack.renderer.testkit.Nodes;
import org.briefpack.renderer.testkit.Rendering;
import org.briefpack.renderer.testkit.Samples;

/**
 * Lines in a script, each a paragraph of a document. The files and what is in them are kept beside
 * the tests, so that programs that take text out of files can be tried on them.
 */
enum ScriptSample {
    HEBREW("he", null),
    ARABIC("ar", "wide.ttf"),
    MIXED("en", "wide.ttf"),
    THAI("th", "thai.ttf"),
    DEVANAGARI("hi", "devanagari.ttf");

    private final String language;
    private final String font;
    private Rendering rendering;

    ScriptSample(String language, String font) {
        this.language = language;
        this.font = font;
    }

    List<String> lines() {
        String file = "copied/" + name().toLowerCase(Locale.ROOT) + ".txt";
        try (InputStream in = ScriptSample.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the document as it was rendered; the first call keeps its file. */
    Rendering rendering() {
        if (rendering == null) {
            Nodes n = new Nodes();
            List<Block> blocks = new ArrayList<>();
            lines().forEach(line -> blocks.add(n.paragraph(line)));
            RenderRequest plain =
                    Samples.request(Document.of(Metadata.of("Script", language), blocks));
            RenderRequest request =
                    new RenderRequest(
                            plain.publication(),
                            font == null ? plain.theme() : FromRight.themed(plain.theme(), font),
                            plain.assets(),
                            plain.timestamp(),
                            plain.base(),
                            plain.options());
            rendering = Rendering.of(new PdfRenderer(), request);
            keep();
        }
        return rendering;
    }

    byte[] file() {
        return rendering().bytes();
    }

    private void keep() {
        String name = name().toLowerCase(Locale.ROOT);
        try {
            Path folder = Files.createDirectories(Path.of("target", "ci"));
            Files.write(folder.resolve("copied-" + name + ".pdf"), rendering.bytes());
            Files.write(folder.resolve("copied-" + name + ".txt"), lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
