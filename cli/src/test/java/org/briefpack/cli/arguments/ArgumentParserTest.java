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
    @ValueSource(strings = {"-o x", "-ox", "-o=x", "--out x", "--out=x", "-qvo x", "-qox"})
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
    void takesAValueThatBeginsWithAHyphenAfterAnEqualsSign() throws UsageException {
        assertEquals(Optional.of("-x"), parse("--out=-x").value("--out"));
    }

    @Test
    void asksForAnOperandUnlessHelpIsWanted() throws UsageException {
        Syntax list = new Syntax("list", "lists", "WHAT", true, "packs or themes", List.of());
        UsageException e =
                assertThrows(UsageException.class, () -> ArgumentParser.parse(list, List.of("-q")));
        assertEquals("WHAT is missing: packs or themes", e.getMessage());
        assertTrue(ArgumentParser.parse(list, List.of("--help")).has("--help"));
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
                "-o --strict",
                "--out=",
                "-o -- x",
                "--strict=yes",
                "-q=1",
                "-q -q",
                "-qx",
                "-- a b",
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
