package org.briefpack.cli.command;

import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.briefpack.model.render.Renderer;

/** The renderers on the class path, by the id of the format they write. */
final class Renderers {
    private final Map<String, Renderer> byFormat = new TreeMap<>();

    /** Finds them. */
    Renderers() {
        for (Renderer renderer : ServiceLoader.load(Renderer.class)) {
            byFormat.put(renderer.format().id(), renderer);
        }
    }

    Map<String, Renderer> all() {
        return byFormat;
    }

    Optional<Renderer> forFormat(String id) {
        return Optional.ofNullable(byFormat.get(id));
    }
}
