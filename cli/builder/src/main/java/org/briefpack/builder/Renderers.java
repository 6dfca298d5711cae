package org.briefpack.builder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.briefpack.model.render.BaseInspector;
import org.briefpack.model.render.OutputFormat;
import org.briefpack.model.render.Renderer;
import org.briefpack.model.theme.Blob;
import org.briefpack.templates.DocumentKind;

/** The renderers on the class path: all that is known of formats and their file endings. */
public final class Renderers {
    private static final Renderers INSTALLED = new Renderers();

    private final Map<String, Renderer> byFormat = new TreeMap<>();
    private final List<BaseInspector> inspectors = new ArrayList<>();

    /** Returns those on the class path, found once. */
    public static Renderers installed() {
        return INSTALLED;
    }

    private Renderers() {
        for (Renderer renderer : ServiceLoader.load(Renderer.class)) {
            byFormat.put(renderer.format().id(), renderer);
        }
        ServiceLoader.load(BaseInspector.class).forEach(inspectors::add);
    }

    /** Returns all by the ids of their formats, in the order of the ids. */
    public Map<String, Renderer> all() {
        return Collections.unmodifiableMap(byFormat);
    }

    /** Returns the one that writes a format; empty where none does. */
    public Optional<Renderer> forFormat(String id) {
        return Optional.ofNullable(byFormat.get(id));
    }

    /**
     * Returns the ids of the formats that a document can be made in: the usual one, then others.
     */
    public List<String> formats(DocumentKind document) {
        return byFormat.values().stream()
                .map(Renderer::format)
                .filter(format -> format.accepts().contains(document.publication()))
                .map(OutputFormat::id)
                .sorted(Comparator.comparing(id -> !id.equals(document.format())))
                .toList();
    }

    /** Returns what knows company templates of a file's kind; empty where no format can use it. */
    public Optional<BaseInspector> inspector(Blob base) {
        return inspectors.stream().filter(inspector -> inspector.recognises(base)).findFirst();
    }

    /**
     * Returns the one that writes a file.
     *
     * @throws java.util.NoSuchElementException where none does
     */
    Renderer of(WantedFile file) {
        return forFormat(file.format()).orElseThrow();
    }

    /** Throws where no renderer is installed for one of the files. */
    void require(List<WantedFile> files) {
        for (WantedFile file : files) {
            if (!byFormat.containsKey(file.format())) {
                throw new IllegalArgumentException(
                        "no renderer for " + file.format() + " is installed");
            }
        }
    }
}
