package org.briefpack.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefpack.cli.arguments.CommonOptions;
import org.briefpack.cli.command.Commands;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.CommandSpec;

class EveryCommandIsShownTest {
    private static final List<CommandSpec> COMMANDS =
            Commands.all().stream().map(command -> command.spec()).toList();

    @Test
    void everyCommandHasATranscript() throws IOException {
        StringBuilder shown = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/transcripts"))) {
            for (Path file : files.toList()) {
                shown.append(Files.readString(file));
            }
        }
        for (CommandSpec command : COMMANDS) {
            assertTrue(shown.indexOf("% briefpack " + command.name()) >= 0, command.name());
        }
    }

    @Test
    void whatReadmeTypesCanBeTyped() throws IOException {
        Set<String> options = new TreeSet<>();
        COMMANDS.forEach(command -> options.addAll(command.optionsMap().keySet()));
        CommonOptions.all().forEach(option -> options.addAll(List.of(option.names())));
        Set<String> names = COMMANDS.stream().map(CommandSpec::name).collect(Collectors.toSet());
        String readme = Files.readString(Path.of("..", "README.md"));
        assertEquals(Set.of(), unknown(readme, "(?<![\\w-])(--[a-z][a-z-]+)", options));
        assertEquals(Set.of(), unknown(readme, "`(?:\\./)?briefpack ([a-z]+)", names));
        assertEquals(Set.of(), unknown(readme, "(?m)^ +\\./briefpack ([a-z]+)", names));
    }

    private static Set<String> unknown(String text, String pattern, Set<String> known) {
        Set<String> unknown = new TreeSet<>();
        Matcher found = Pattern.compile(pattern).matcher(text);
        while (found.find()) {
            unknown.add(found.group(1));
        }
        unknown.removeAll(known);
        return unknown;
    }
}
