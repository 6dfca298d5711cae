package org.briefpack.cli.arguments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentParserTest {
    private static final Syntax SYNTAX =
            new Syntax(
                    "build",
                    "builds",
                    "PACK",
                    false,
                    "a pack",
                    List.of(
                            Option.value("-o --out", "DIR", "where"),
                            Option.values("-d --document", "NAME", "what"),
                            Option.flag("--strict", "hard")));

    private static Arguments parse(String words) throws UsageException {
        return ArgumentParser.parse(SYNTAX, List.of(words.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-o x", "-ox", "--out x", "--out=x", "-qvo x"})
    void readsAnOptionHoweverItIsWritten(String words) throws UsageException {
        assertEquals(Optional.of("x"), parse(words).value("--out"));
    }

    @Test
    void keepsRepeatedValuesInOrder() throws UsageException {
        assertEquals(List.of("deck", "brief"), parse("-d deck pack -dbrief").values("--document"));
    }

    @Test
    void takesEverythingAfterTwoDashesAsItStands() throws UsageException {
        Arguments arguments = parse("-- --strict");
        assertEquals(Optional.of("--strict"), arguments.operand());
        assertFalse(arguments.has("--strict"));
    }

    @Test
    void takesALoneDashAsAWord() throws UsageException {
        assertEquals(Optional.of("-"), parse("-").operand());
    }

    @Test
    void readsSwitchesInACluster() throws UsageException {
        Arguments arguments = parse("-qv");
        assertTrue(arguments.has("--quiet") && arguments.has("--verbose"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-o a -o b",
                "--out",
                "--out=",
                "-o --strict",
                "--strict=yes",
                "--nothing",
                "-x",
                "a b"
            })
    void refusesWhatMakesNoSense(String words) {
        assertThrows(UsageException.class, () -> parse(words));
    }

    @Test
    void namesTheOptionThatWasMeant() {
        UsageException e = assertThrows(UsageException.class, () -> parse("--documnet x"));
        assertEquals("there is no option --documnet; did you mean --document?", e.getMessage());
    }

    @Test
    void suggestsNothingForAStranger() {
        assertEquals("", Spelling.suggestion("zebra", List.of("build", "check")));
    }
}
