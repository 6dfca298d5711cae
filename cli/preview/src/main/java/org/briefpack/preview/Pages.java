package org.briefpack.preview;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.briefpack.builder.OutputFile;
import org.briefpack.builder.Renderers;
import org.briefpack.builder.WantedFile;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.render.Renderer;
import org.briefpack.templates.DocumentKind;

/** Answers what the page asks for. Knows no HTTP but the status of an answer. */
final class Pages {
    /** The longest body of a request, in bytes. */
    static final int MOST_BODY = 1 << 16;

    private static final String PDF = "pdf";

    private final Workshop workshop;
    private final Mending mending;

    /** Answers from a workshop. */
    Pages(Workshop workshop) {
        this.workshop = workshop;
        this.mending = new Mending(workshop);
    }

    /** Returns what a request looks at. */
    View view(Map<String, String> words) {
        return View.of(words, workshop.usual(), workshop.themes(), workshop.version().documents());
    }

    /** Returns the newest version's number. */
    String number() {
        return Integer.toString(workshop.version().number());
    }

    /**
     * Answers one request.
     *
     * @param name what it asks for
     * @param words what stood behind the question mark
     * @param body what came with it; one byte more than {@link #MOST_BODY} where it is longer
     */
    Answer answer(String name, Map<String, String> words, byte[] body) {
        if (body.length > MOST_BODY) {
            return Answer.of(413);
        }
        return switch (name) {
            case "state" -> state(view(words), words.containsKey("made"));
            case "pages.pdf" -> pages(view(words), words.getOrDefault("had", ""));
            case "file" -> file(view(words), words.getOrDefault("format", ""));
            case "find" -> find(view(words), span(words));
            case "values" -> values(words);
            case "edit" -> edit(words, body);
            case "undo" -> said(mending.undo());
            case "all.zip" -> all(view(words));
            case String other ->
                    Asset.named(other)
                            .map(asset -> Answer.of(asset.type(), asset.bytes()))
                            .orElseGet(() -> Answer.of(404));
        };
    }

    private Answer state(View view, boolean wait) {
        Version version = workshop.version();
        Optional<Made> made =
                wait && version.input().isPresent()
                        ? Optional.of(workshop.make(view, PDF))
                        : workshop.ready(view, PDF);
        if (wait) {
            version.checks().all();
        }
        return Answer.json(
                200,
                new PageState(version, view)
                        .json(workshop.themes(), made, workshop.examined(view, false)));
    }

    /** Sends the pages; the last good ones where there are no new ones. */
    private Answer pages(View view, String had) {
        String version = number();
        Made made = workshop.make(view, PDF);
        Optional<OutputFile> file = made.failed() ? workshop.good(view) : made.file();
        if (file.isEmpty()) {
            return Answer.of(204);
        }
        String mark = Marks.of(file.get().bytes());
        Map<String, String> headers =
                Map.of(
                        "Briefpack-Mark",
                        mark,
                        "Briefpack-Version",
                        version,
                        "Briefpack-Stale",
                        Boolean.toString(made.failed()),
                        "Briefpack-Millis",
                        Long.toString(made.millis()));
        return mark.equals(had)
                ? new Answer(204, "application/pdf", headers, new byte[0])
                : new Answer(200, "application/pdf", headers, file.get().bytes());
    }

    /** Says which words of a document are written at a place of the pack. */
    private Answer find(View view, SourceSpan span) {
        Optional<String> found =
                workshop.words(view)
                        .flatMap(
                                shown ->
                                        shown.within(mending.around(span))
                                                .or(() -> shown.within(span)));
        return Answer.json(200, Map.of("words", found.orElse("")));
    }

    /** Finds values: by their path, by words, by a place of the file, or by a point of a page. */
    private Answer values(Map<String, String> words) {
        SequencedMap<String, Object> json = new LinkedHashMap<>();
        json.put("mark", mending.mark());
        if (words.containsKey("path")) {
            json.put("values", mending.named(words.get("path")));
        } else if (words.containsKey("search")) {
            json.put("values", mending.search(words.get("search")));
        } else if (words.containsKey("line")) {
            json.put("values", mending.at(number(words, "line"), number(words, "column")));
        } else {
            json.put(
                    "values",
                    mending.clicked(
                            view(words),
                            words.getOrDefault("before", ""),
                            words.getOrDefault("after", ""),
                            number(words, "place") / 1000.0));
        }
        return Answer.json(200, json);
    }

    private Answer edit(Map<String, String> words, byte[] body) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
            return said(mending.change(words.getOrDefault("mark", ""), span(words), text));
        } catch (CharacterCodingException e) {
            return Answer.of(400);
        }
    }

    /** Says that something was done, or why not. */
    private static Answer said(Optional<Diagnostic> refusal) {
        if (refusal.isEmpty()) {
            return Answer.json(200, Map.of());
        }
        Diagnostic why = refusal.get();
        SequencedMap<String, Object> json = new LinkedHashMap<>();
        json.put("code", why.code().id());
        json.put("message", why.message());
        json.put("hints", why.hints());
        return Answer.json(why.code() == Code.CHANGED_MEANWHILE ? 409 : 422, json);
    }

    private static SourceSpan span(Map<String, String> words) {
        return new SourceSpan(
                "",
                number(words, "line"),
                number(words, "column"),
                number(words, "endLine"),
                number(words, "endColumn"));
    }

    private static int number(Map<String, String> words, String name) {
        String word = words.getOrDefault(name, "");
        return word.matches("[0-9]{1,8}") ? Integer.parseInt(word) : 0;
    }

    private Answer file(View view, String format) {
        if (!Renderers.installed().formats(view.document()).contains(format)) {
            return Answer.of(404);
        }
        Outcome<List<OutputFile>> files =
                workshop.all(view, List.of(new WantedFile(view.document(), format)));
        return files.found()
                .flatMap(all -> all.stream().findFirst())
                .map(file -> download(file, mediaType(format)))
                .orElseGet(() -> Answer.of(409));
    }

    private static String mediaType(String format) {
        return Renderers.installed()
                .forFormat(format)
                .map(Renderer::format)
                .map(found -> found.mediaType())
                .orElse("application/octet-stream");
    }

    /** Sends what a build with the same choices writes, in one archive. */
    private Answer all(View view) {
        List<WantedFile> wanted = new ArrayList<>();
        for (DocumentKind kind : workshop.version().documents()) {
            if (kind.standard()) {
                wanted.add(new WantedFile(kind, kind.format()));
            }
        }
        Optional<List<OutputFile>> files = workshop.all(view, wanted).found();
        if (files.isEmpty() || files.get().isEmpty()) {
            return Answer.of(409);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (OutputFile file : files.get()) {
                zip.putNextEntry(new ZipEntry(file.name()));
                zip.write(file.bytes());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        String name = workshop.version().input().orElseThrow().pack().id() + ".zip";
        return download(new OutputFile(name, bytes.toByteArray()), "application/zip");
    }

    private static Answer download(OutputFile file, String type) {
        // RFC 6266, 4.3 and RFC 8187, 3.2: a name in any script.
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return new Answer(
                200,
                type,
                Map.of("Content-Disposition", "attachment; filename*=UTF-8''" + name),
                file.bytes());
    }
}
