package org.briefpack.cli.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.briefpack.cli.arguments.Arguments;
import org.briefpack.cli.arguments.Syntax;
import org.briefpack.cli.arguments.UsageException;
import org.briefpack.cli.console.Console;
import org.briefpack.cli.project.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class ChoiceReaderTest {
    @TempDir Path folder;

    @Test
    void takesCompanyTemplatesWithAndWithoutMacros() throws Exception {
        for (String ending : List.of("docx", "dotx", "docm", "dotm", "DOTM")) {
            assertEquals(List.of("docx"), List.copyOf(bases("acme." + ending).keySet()), ending);
        }
        for (String ending : List.of("pptx", "potx", "pptm", "potm")) {
            assertEquals(List.of("pptx"), List.copyOf(bases("acme." + ending).keySet()), ending);
        }
        assertThrows(UsageException.class, () -> bases("acme.odp"));
    }

    private Map<String, ?> bases(String name) throws IOException, UsageException {
        Files.writeString(folder.resolve(name), "a template");
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        Console console = new Console(nowhere, nowhere, Map.of(), folder, Clock.systemUTC(), false);
        CommandSpec spec = Syntax.command(this, "build", "");
        ChoiceReader.options().forEach(spec::addOption);
        Arguments words = new Arguments(new CommandLine(spec).parseArgs("--base", name));
        return new ChoiceReader(words, console, Project.NONE).read().orElseThrow().bases();
    }
}
