package org.briefpack.cli.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the walls of the house where they were drawn. */
class ArchitectureTest {
    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(location -> !location.contains("/test-classes/"))
                    .withImportOption(location -> !location.contains("testkit"))
                    .importPackages("org.briefpack");

    static Stream<HouseRule> rules() {
        return HouseRules.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holdsInTheHouse(HouseRule rule) {
        rule.rule().check(HOUSE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void catchesItsPlantedFault(HouseRule rule) {
        JavaClasses planted = new ClassFileImporter().importClasses(rule.planted());
        assertTrue(rule.rule().evaluate(planted).hasViolation(), "caught nothing");
    }

    @Test
    void looksAtEveryModule() {
        for (String module :
                List.of(
                        "model.pack",
                        "templates",
                        "renderer.ooxml",
                        "tables",
                        "builder",
                        "preview",
                        "cli.command")) {
            assertTrue(
                    HOUSE.stream()
                            .anyMatch(
                                    c -> c.getPackageName().startsWith("org.briefpack." + module)),
                    "no class of " + module + " was looked at");
        }
    }

    @Test
    void runsTwentyTwoRules() {
        // A test runner once ran no rule at all and was green.
        assertEquals(22, HouseRules.all().size());
    }
}
