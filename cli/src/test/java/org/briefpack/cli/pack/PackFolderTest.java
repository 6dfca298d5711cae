package org.briefpack.cli.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.theme.Blob;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackFolderTest {
    @TempDir Path temporary;
    private Path pack;

    @BeforeEach
    void lay() throws IOException {
        pack = Files.createDirectories(temporary.resolve("pack/pictures")).getParent();
        Files.writeString(pack.resolve("pictures/team.png"), "png");
        Files.writeString(temporary.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(pack.resolve("link.txt"), temporary.resolve("secret.txt"));
        Files.createSymbolicLink(pack.resolve("folder"), temporary);
    }

    private Outcome<Blob> read(String name) throws IOException {
        return new PackFolder(pack).read(name, SourceSpan.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pictures/team.png", "./pictures/../pictures/team.png"})
    void readsAFileInTheFolder(String name) throws IOException {
        assertEquals(
                3,
                assertInstanceOf(Outcome.Success.class, read(name)).value() instanceof Blob b
                        ? b.size()
                        : 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.txt",
                "link.txt",
                "folder/secret.txt",
                "/etc/passwd",
                "missing.png",
                "pictures",
                "a\0b"
            })
    void refusesEverythingElse(String name) throws IOException {
        Outcome<Blob> outcome = read(name);
        assertInstanceOf(Outcome.Failure.class, outcome);
        assertEquals(Code.OUTSIDE_PACK, outcome.diagnostics().getFirst().code());
    }

    @Test
    void refusesAFileThatIsTooLarge() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(pack.resolve("big").toFile(), "rw")) {
            file.setLength(InputFile.LARGEST + 1L);
        }
        assertEquals(Code.PACK_TOO_LARGE, read("big").diagnostics().getFirst().code());
    }
}
