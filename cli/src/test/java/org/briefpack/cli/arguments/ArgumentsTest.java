package org.briefpack.cli.arguments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.briefpack.model.reader.Spelling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

class ArgumentsTest {
    private static ParseResult read(String words) {
        CommandSpec root = Syntax.command("the program", "briefpack", "does it all");
        CommonOptions.all().forEach(root::addOption);
        CommandSpec build =
                Syntax.command("a command", "build", "builds")
                        .addPositional(Syntax.operand("PACK", false, "a pack", List.of()))
                        .addOption(Syntax.value("-o --out", "DIR", "where"))
                        .addOption(Syntax.values("-d --document", "NAME", "what"))
                        .addOption(Syntax.choice("--size", List.of("SMALL", "LARGE"), "how big"))
                        .addOption(Syntax.flag("--strict", "hard"));
        root.addSubcommand("build", build);
        CommandSpec show =
                Syntax.command("a command", "show", "shows")
                        .addPositional(Syntax.operand("WHAT", true, "a thing", List.of()));
        root.addSubcommand("show", show);
        return new CommandLine(root).setExpandAtFiles(false).parseArgs(words.split(" "));
    }

    private static Arguments parse(String words) {
        ParseResult result = read(words);
        assertEquals(List.of(), mistakes(result));
        return new Arguments(result);
    }

    private static List<String> mistakes(ParseResult result) {
        return Mistakes.of(result).stream()
                .flatMap(mistake -> Mistakes.sentences(mistake).stream())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-o x", "-ox", "--out x", "--out=x", "-qvo x", "-o=x"})
    void readsAnOptionHoweverItIsWritten(String words) {
        assertEquals(Optional.of("x"), parse("build " + words).value("--out"));
    }

    @Test
    void keepsRepeatedValuesInOrder() {
        assertEquals(
                List.of("deck", "brief"), parse("build -d deck pack -dbrief").values("--document"));
    }

    @Test
    void takesEverythingAfterTwoDashesAsItStands() {
        Arguments arguments = parse("build -- --strict");
        assertEquals(Optional.of("--strict"), arguments.operand());
        assertFalse(arguments.has("--strict"));
    }

    @Test
    void takesALoneDashAsAWord() {
        assertEquals(Optional.of("-"), parse("build -").operand());
    }

    @Test
    void readsSwitchesInACluster() {
        Arguments arguments = parse("build -qv");
        assertTrue(arguments.has("--quiet") && arguments.has("--verbose"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-q build",
                "build -q",
                "-q build -q",
                "--quiet build -q",
                "-q build --quiet"
            })
    void readsAnOptionOfEveryCommandBeforeAndAfterItsName(String words) {
        Arguments arguments = parse(words);
        assertTrue(arguments.has("--quiet") && arguments.has("-q"));
        assertEquals("build", arguments.command().name());
    }

    @Test
    void readsAValueBeforeTheCommandEvenWhereItIsACommandsName() {
        assertEquals(
                Optional.of(CommonOptions.Colour.NEVER),
                parse("--color never build").value("--color", CommonOptions.Colour.class));
        assertEquals(Optional.of("build"), parse("build -o build").value("--out"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--size small", "--size SMALL", "--size=Small"})
    void readsAChoiceInCapitalsToo(String words) {
        assertEquals(Optional.of("SMALL"), parse("build " + words).value("--size"));
    }

    @Test
    void takesAWordWithAnAtSignForAWord() {
        assertEquals(Optional.of("@file"), parse("build @file").operand());
    }

    @ParameterizedTest
    @CsvSource({
        "build -o a -o b, --out is given twice",
        "build --out, --out needs a value",
        "build --out=, --out needs a value",
        "build -o --strict, --out needs a value",
        "build --strict=yes, --strict takes no value",
        "build -q=yes, --quiet takes no value",
        "build --nothing, there is no option --nothing",
        "build -x, there is no option -x",
        "build a b, one word too many: b",
        "build --size huge, --size cannot be huge; it is one of small; large",
        "build --documnet x, there is no option --documnet; did you mean --document?",
        "biuld --out x, there is no command biuld; did you mean build?",
        "--strict build, '--strict stands after the command: briefpack build --strict'",
        "show, WHAT is missing: a thing"
    })
    void saysPlainlyWhatMakesNoSense(String words, String sentence) {
        assertEquals(
                sentence, mistakes(read(words)).getFirst().replace("small, large", "small; large"));
    }

    @Test
    void saysAllMistakesOfALineAtOnce() {
        assertEquals(
                List.of(
                        "--size cannot be huge; it is one of small, large",
                        "--strict takes no value",
                        "there is no option --nothing",
                        "one word too many: b"),
                mistakes(read("build --size huge --strict=yes --nothing a b")).stream().toList());
    }

    @Test
    void suggestsNothingForAStranger() {
        assertEquals("", Spelling.suggestion("zebra", List.of("build", "check")));
    }
}
