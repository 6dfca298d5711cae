package org.briefpack.preview;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.briefpack.builder.Briefpack;
import org.briefpack.model.document.Publication;
import org.briefpack.model.pack.Pack;
import org.briefpack.templates.BuiltIns;
import org.briefpack.templates.ComposeOptions;
import org.briefpack.templates.Composer;
import org.briefpack.templates.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words of a page lead to their place in the pack, and a change never writes over a save. */
class MendingTest {
    @TempDir Path folder;

    static List<DocumentKind> documents() {
        return Composer.documents();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void wordsOfEveryDocumentLeadBackToWhereTheyAreWritten(DocumentKind document) {
        Pack pack =
                Briefpack.read("pack.yaml", BuiltIns.pack("rust-vs-go").orElseThrow().bytes())
                        .orElseThrow();
        Publication made =
                Composer.compose(pack, document.name(), ComposeOptions.DEFAULT).orElseThrow();
        ShownWords words = new ShownWords(made);
        String title = pack.title().plain();
        List<ShownWords.Leaf> found = words.at("", title, 0);
        assertTrue(
                found.stream().anyMatch(leaf -> leaf.span().line() == pack.title().span().line()),
                () -> found.toString());
    }

    @Test
    void aPointBetweenLinesThatWereBrokenAndDividedIsFound() {
        Pack pack =
                Briefpack.read("pack.yaml", BuiltIns.pack("rust-vs-go").orElseThrow().bytes())
                        .orElseThrow();
        Publication made = Composer.compose(pack, "handout", ComposeOptions.DEFAULT).orElseThrow();
        String subtitle = pack.subtitle().orElseThrow().plain();
        int half = subtitle.length() / 2;
        List<ShownWords.Leaf> found =
                new ShownWords(made)
                        .at(
                                subtitle.substring(0, half) + "-\n",
                                "  " + subtitle.substring(half).toUpperCase(java.util.Locale.ROOT),
                                0);
        assertEquals(pack.subtitle().orElseThrow().span().line(), found.getFirst().span().line());
    }

    @Test
    void wordsThatNobodyWroteLeadNowhere() {
        Pack pack =
                Briefpack.read("pack.yaml", BuiltIns.pack("rust-vs-go").orElseThrow().bytes())
                        .orElseThrow();
        Publication made = Composer.compose(pack, "brief", ComposeOptions.DEFAULT).orElseThrow();
        assertEquals(List.of(), new ShownWords(made).at("", "zzqqzzqqzzqq", 0));
        assertEquals(List.of(), new ShownWords(made).at("", "", 0));
    }

    @Test
    void aFileIsWrittenInPlaceOfWhatItHeldAndOfNothingElse() throws IOException {
        Path file = folder.resolve("pack.yaml");
        byte[] old = "a: b\n".getBytes(StandardCharsets.UTF_8);
        byte[] fresh = "a: c\n".getBytes(StandardCharsets.UTF_8);
        Files.write(file, old);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), file);
        assertTrue(PackWriter.replace(link, old, fresh));
        assertArrayEquals(fresh, Files.readAllBytes(file));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals(
                "rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertFalse(PackWriter.replace(file, old, old));
        assertArrayEquals(fresh, Files.readAllBytes(file));
        try (var files = Files.list(folder)) {
            assertEquals(2, files.count(), "nothing is left beside it");
        }
    }
}
