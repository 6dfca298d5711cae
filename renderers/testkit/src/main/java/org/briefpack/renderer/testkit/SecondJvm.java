package org.briefpack.renderer.testkit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.briefpack.model.render.Renderer;

/**
 * Renders the sample in a JVM of its own and prints the hash, to prove that bytes do not depend on
 * it.
 */
public final class SecondJvm {
    private SecondJvm() {}

    /** Prints the hash of the sample in the format named by the first argument. */
    public static void main(String[] args) {
        PrintStream out = System.out;
        out.println(hash(args[0]));
    }

    /** Starts a JVM in another time zone and locale and returns the hash that it computes. */
    static String hashElsewhere(String format) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                List.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        "-Duser.timezone=Pacific/Chatham",
                                        "-Duser.language=tr",
                                        "-Duser.country=TR",
                                        "-Dfile.encoding=ISO-8859-1",
                                        "-Djava.awt.headless=true",
                                        "-Dlog4j2.StatusLogger.level=OFF",
                                        SecondJvm.class.getName(),
                                        format))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("the second JVM failed");
        }
        return output.strip();
    }

    /** Returns the hash of the sample in a format, computed here. */
    static String hash(String format) {
        Renderer renderer =
                ServiceLoader.load(Renderer.class).stream()
                        .map(ServiceLoader.Provider::get)
                        .filter(r -> r.format().id().equals(format))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("no renderer for " + format));
        return Rendering.of(renderer, Samples.request(Samples.everything(renderer.format())))
                .hash();
    }
}
