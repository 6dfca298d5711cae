package org.briefpack.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.briefpack.cli.Main;
import org.briefpack.cli.console.Console;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Presses the tab key in a real bash. */
class CompletionTest {
    private static final Path BASH = Path.of("/bin/bash");

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "'briefpack comp', completion",
        "'briefpack explain BP10', BP100 BP101 BP102 BP103 BP104 BP105 BP106 BP107 BP108 BP109",
        "'briefpack build --pap', --paper",
        "'briefpack build --paper ', a4 letter",
        "'briefpack build --color ', always auto never",
        "'briefpack check --message-format ', json text",
        "'briefpack build -d ', all brief deck exercises guide handout",
        "'briefpack build -f ', all docx pdf pptx",
        "'briefpack build postg', postgres-vs-mongodb",
        "'briefpack list ', documents formats icons languages packs themes",
        "'briefpack completion ', bash zsh"
    })
    void completesCommandsOptionsAndTheirValues(String typed, String offered)
            throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(BASH), "there is no bash here");
        assertEquals(offered, press(typed));
    }

    private String press(String typed) throws IOException, InterruptedException {
        Path script = folder.resolve("completion.bash");
        Files.writeString(script, script());
        int words = typed.split(" ", -1).length;
        String test =
                "compopt() { :; }; source "
                        + script
                        + "; COMP_LINE='"
                        + typed
                        + "'; COMP_WORDS=("
                        + typed
                        + (typed.endsWith(" ") ? " ''" : "")
                        + "); COMP_CWORD="
                        + (words - 1)
                        + "; _complete_briefpack briefpack \"${COMP_WORDS[-1]}\""
                        + " \"${COMP_WORDS[-2]}\" || true; printf '%s\\n' \"${COMPREPLY[@]}\"";
        Process process =
                new ProcessBuilder(BASH.toString(), "--norc", "-c", test)
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return String.join(" ", new TreeSet<>(said.lines().map(String::strip).toList()));
    }

    private String script() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        Console console = new Console(stream, stream, Map.of(), folder, Clock.systemUTC(), false);
        assertEquals(0, Main.run(List.of("completion", "bash"), console));
        return out.toString(StandardCharsets.UTF_8);
    }
}
