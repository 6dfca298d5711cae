package org.briefpack.model.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.reader.PackReader;
import org.junit.jupiter.api.Test;

class PackChangesTest {
    private static final String OLD =
            """
              - {id: same, text: It stays, sources: [s], asOf: "2025"}
              - {id: gone, text: It goes, sources: [s], asOf: "2025"}
              - id: pay
                text: Pay is *90* thousand
                sources: [s]
                asOf: "2025"
                measure: {series: pay, subject: x, value: 90000, unit: USD, region: US}
            """;

    private static final String NEW =
            """
              - {id: new, text: It comes, sources: [s], asOf: "2026"}
              - id: pay
                text: Pay is *95* thousand
                sources: [t, s]
                asOf: "2026-05"
                visibility: internal
                measure: {series: pay, subject: x, value: 95000.5, unit: USD, region: US}
              - {id: same, text: It   stays, sources: [s], asOf: 2025, visibility: shareable}
            """
                    .replace("It   stays", "\"It\n    stays\"");

    @Test
    void saysWhatWasAddedChangedAndRemovedInTheOrderOfTheNewPack() {
        assertEquals(
                List.of(
                        "added    new: It comes",
                        "changed  pay: Pay is 95 thousand",
                        "         text: Pay is 90 thousand -> Pay is 95 thousand",
                        "         measure: 90000 USD (pay, x, US) -> 95000.5 USD (pay, x, US)",
                        "         asOf: 2025 -> 2026-05",
                        "         sources: s -> t, s",
                        "         visibility: shareable -> internal",
                        "removed  gone: It goes",
                        "claims: 1 added, 1 changed, 1 removed"),
                PackChanges.between(pack(OLD), pack(NEW)).lines());
    }

    @Test
    void aFigureThatComesOrGoesIsAChange() {
        String without = "  - {id: c, text: C, sources: [s], asOf: \"2025\"}\n";
        String with = without.replace("}", ", measure: {series: pay, subject: x, value: 1}}");
        ClaimChange change = PackChanges.between(pack(without), pack(with)).claims().getFirst();
        assertEquals(
                List.of(new ClaimChange.Difference("measure", "none", "1 (pay, x)")),
                assertInstanceOf(ClaimChange.Changed.class, change).differences());
    }

    @Test
    void aPackThatOnlyMovedHasNotChanged() {
        Pack moved = pack("\n\n" + OLD);
        assertEquals(List.of(), PackChanges.between(pack(OLD), moved).claims());
        assertEquals(
                List.of("claims: 0 added, 0 changed, 0 removed"),
                PackChanges.between(moved, pack(OLD)).lines());
    }

    private static Pack pack(String claims) {
        String yaml =
                "id: a\ntitle: A\nsubjects: [{id: x, name: X}, {id: y, name: Y}]\n"
                        + "sources: [{id: s, title: S}, {id: t, title: T}]\nclaims:\n"
                        + claims;
        return PackReader.read("p.yaml", yaml.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }
}
