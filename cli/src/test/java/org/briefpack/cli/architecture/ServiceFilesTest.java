package org.briefpack.cli.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.briefpack.builder.Preview;
import org.briefpack.model.reader.TableReader;
import org.briefpack.model.render.BaseInspector;
import org.briefpack.model.render.OutputVerifier;
import org.briefpack.model.render.Renderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A renderer, the reader of tables or the preview is found on the class path and on the module path
 * alike.
 */
class ServiceFilesTest {
    private static final List<String> SERVICES =
            List.of(
                    Renderer.class.getName(),
                    BaseInspector.class.getName(),
                    TableReader.class.getName(),
                    Preview.class.getName(),
                    OutputVerifier.class.getName());

    static Stream<ModuleReference> providers() {
        List<ModuleReference> found = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (entry.matches(".*(renderer|tables|preview|verify).*")) {
                found.addAll(ModuleFinder.of(Path.of(entry)).findAll());
            }
        }
        return found.stream();
    }

    @ParameterizedTest
    @MethodSource("providers")
    void namesTheSameServicesInBothPlaces(ModuleReference module) throws IOException {
        for (String service : SERVICES) {
            Set<String> provided = new TreeSet<>();
            module.descriptor().provides().stream()
                    .filter(provides -> provides.service().equals(service))
                    .forEach(provides -> provided.addAll(provides.providers()));
            assertEquals(provided, serviceFile(module, service));
        }
    }

    @Test
    void findsRenderersTheReaderOfTablesAndThePreview() {
        assertFalse(providers().toList().isEmpty());
        for (Renderer renderer : ServiceLoader.load(Renderer.class)) {
            assertFalse(renderer.format().accepts().isEmpty(), renderer.format().id());
        }
        assertEquals(1, ServiceLoader.load(TableReader.class).stream().count());
        assertEquals(1, ServiceLoader.load(Preview.class).stream().count());
        assertEquals(1, ServiceLoader.load(OutputVerifier.class).stream().count());
    }

    private static Set<String> serviceFile(ModuleReference module, String service)
            throws IOException {
        Set<String> named = new TreeSet<>();
        try (var reader = module.open()) {
            reader.find("META-INF/services/" + service).ifPresent(uri -> named.addAll(lines(uri)));
        }
        return named;
    }

    private static List<String> lines(URI uri) {
        try (InputStream in = uri.toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceAll("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
