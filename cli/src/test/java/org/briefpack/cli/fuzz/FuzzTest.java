package org.briefpack.cli.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs {@link Fuzz} in the memory that the launcher gives: {@code -Dfuzz=2000} for so many files,
 * {@code -Dfuzz.seed=7} for another start, {@code -Dfuzz.kinds=svg} for one kind. Left out of the
 * usual run.
 */
@EnabledIfSystemProperty(named = "fuzz", matches = "[0-9]+")
class FuzzTest {
    @TempDir Path folder;

    @Test
    void noFileEndsWithAFaultOfOursOrWithoutAnEnd() throws Exception {
        Process process =
                new ProcessBuilder(
                                List.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-Xmx512m",
                                        "-XX:+UseSerialGC",
                                        "-Djava.awt.headless=true",
                                        "-Dfuzz.kinds=" + System.getProperty("fuzz.kinds", ""),
                                        "-Dlog4j2.StatusLogger.level=OFF",
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        Fuzz.class.getName(),
                                        System.getProperty("fuzz"),
                                        System.getProperty("fuzz.seed", "1"),
                                        folder.resolve("fuzz").toString()))
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        System.out.println(said);
        assertEquals(0, process.waitFor(), said);
        assertTrue(said.contains("heap at most"), said);
    }
}
