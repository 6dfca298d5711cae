package org.briefpack.cli.build;

import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.briefpack.model.render.Renderer;

/** The renderers on the class path, by the id of the format they write. */
public final class Renderers {
    private final Map<String, Renderer> byFormat = new TreeMap<>();

    /** Finds them. */
    public Renderers() {
        for (Renderer renderer : ServiceLoader.load(Renderer.class)) {
            byFormat.put(renderer.format().id(), renderer);
        }
    }

    /** Returns all, in the order of their ids. */
    public Map<String, Renderer> all() {
        return byFormat;
    }

    /** Returns the one that writes a format; empty where none does. */
    public Optional<Renderer> forFormat(String id) {
        return Optional.ofNullable(byFormat.get(id));
    }

    /**
     * Returns the one that writes a file.
     *
     * @throws java.util.NoSuchElementException where none does
     */
    Renderer of(Job job) {
        return forFormat(job.format()).orElseThrow();
    }
}
