package org.briefpack.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.briefpack.cli.console.Console;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who redirects to a full disk, or to a program that has gone, hears of it. */
class LostOutputTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--version", "list packs", "explain BP104", "schema", "help"})
    void whatCannotBeSaidIsAnError(String words) {
        OutputStream full =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("No space left on device");
                    }
                };
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
        PrintStream out = new PrintStream(full, true, StandardCharsets.UTF_8);
        Console console = new Console(out, err, Map.of(), folder, Clock.systemUTC(), false);
        assertEquals(5, Main.run(List.of(words.split(" ")), console));
        assertEquals(
                "briefpack: standard output cannot be written; what was to be said there is lost\n",
                said.toString(StandardCharsets.UTF_8));
    }
}
