package org.briefpack.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.briefpack.model.diagnostic.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    @TempDir Path temporary;

    private Path folder() {
        return temporary.resolve("out");
    }

    private OutputFolder output() {
        return new OutputFolder(folder(), "out");
    }

    private static OutputFile file(String name, String text) {
        return new OutputFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> paths = Files.list(folder())) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void writesAllFilesAndLeavesNothingElseBehind() throws IOException {
        output().write(List.of(file("a.pdf", "1"), file("b.docx", "2")));
        output().write(List.of(file("a.pdf", "3"), file("b.docx", "4")));
        assertEquals(List.of(".briefpack", "a.pdf", "b.docx"), names());
        assertEquals("4", Files.readString(folder().resolve("b.docx")));
    }

    @Test
    void noticesAnEditEvenOfOneByte() throws IOException {
        output().write(List.of(file("b.docx", "ours")));
        Files.writeString(folder().resolve("b.docx"), "hers");
        var found = output().edited(List.of(file("b.docx", "new")));
        assertEquals(Code.OUTPUT_EDITED, found.getFirst().code());
        assertEquals("out/b.docx", found.getFirst().span().file());
    }

    @Test
    void takesAnUntouchedFileForOurs() throws IOException {
        output().write(List.of(file("b.docx", "ours")));
        assertEquals(List.of(), output().edited(List.of(file("b.docx", "new"))));
    }

    @Test
    void takesAFileThatIsNotInTheLedgerForSomebodyElses() throws IOException {
        Files.createDirectories(folder());
        Files.writeString(folder().resolve("b.docx"), "hers");
        assertEquals(1, output().edited(List.of(file("b.docx", "new"))).size());
        assertEquals(List.of(), output().edited(List.of(file("b.docx", "hers"))));
    }

    @Test
    void keepsEveryEditedFileUnderAFreeName() throws IOException {
        for (String edit : List.of("first", "second")) {
            output().write(List.of(file("b.docx", "ours")));
            Files.writeString(folder().resolve("b.docx"), edit);
        }
        output().write(List.of(file("b.docx", "ours")));
        assertEquals("first", Files.readString(folder().resolve("b.edited.docx")));
        assertEquals("second", Files.readString(folder().resolve("b.edited-2.docx")));
        assertEquals("ours", Files.readString(folder().resolve("b.docx")));
    }

    @Test
    void leavesAnEqualFileUntouched() throws IOException {
        output().write(List.of(file("a.pdf", "1")));
        FileTime long_ago = FileTime.fromMillis(0);
        Files.setLastModifiedTime(folder().resolve("a.pdf"), long_ago);
        output().write(List.of(file("a.pdf", "1")));
        assertEquals(long_ago, Files.getLastModifiedTime(folder().resolve("a.pdf")));
    }

    @Test
    void leavesTheOldFilesWhereOneCannotBeWritten() throws IOException {
        output().write(List.of(file("a.pdf", "old")));
        Files.createDirectories(folder().resolve("b.docx/in-the-way"));
        assertThrows(
                IOException.class,
                () -> output().write(List.of(file("a.pdf", "new"), file("b.docx", "new"))));
        assertEquals("old", Files.readString(folder().resolve("a.pdf")));
        assertEquals(List.of(".briefpack", "a.pdf", "b.docx"), names());
    }

    @Test
    void putsBackWhatWasMovedBeforeAMoveFailed() throws IOException {
        Files.createDirectories(folder());
        Files.writeString(folder().resolve("a.pdf"), "old");
        try (Delivery delivery = new Delivery(folder())) {
            delivery.stage(file("a.pdf", "new"));
            delivery.stage(file("b.docx", "new"));
            delivery.stage(file("c.pptx", "new"));
            // The disk loses the last file between writing and moving.
            Files.delete(folder().resolve(".c.pptx.new"));
            assertThrows(IOException.class, delivery::commit);
        }
        assertEquals(List.of("a.pdf"), names());
        assertEquals("old", Files.readString(folder().resolve("a.pdf")));
    }

    @Test
    void survivesAGarbledLedger() throws IOException {
        Files.createDirectories(folder());
        Files.write(folder().resolve(".briefpack"), new byte[] {(byte) 0xFF, 0, 10, 1});
        output().write(List.of(file("a.pdf", "1")));
        assertTrue(Files.readString(folder().resolve(".briefpack")).endsWith("  a.pdf\n"));
    }
}
