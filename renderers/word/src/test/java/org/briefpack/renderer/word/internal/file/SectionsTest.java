package org.briefpack.renderer.word.internal.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Align;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.ParagraphRole;
import org.junit.jupiter.api.Test;

class SectionsTest {
    @Test
    void turnsThePageForAWideTableWithItsHeadingAndSource() {
        assertEquals("P | HWS | P", plan("P H W S P"));
    }

    @Test
    void joinsWideTablesThatFollowOneAnother() {
        assertEquals("P | WHW", plan("P W H W"));
    }

    @Test
    void makesNoEmptyPageOfAPageBreak() {
        assertEquals("W | P", plan("W B P").replace("B", ""));
        assertEquals("P | BW", plan("P B W"));
    }

    @Test
    void keepsADocumentWithoutWideTablesInOnePiece() {
        assertEquals("PHP", plan("P H P"));
        assertEquals("", plan(""));
    }

    private static String plan(String letters) {
        List<Block> blocks = new ArrayList<>();
        for (String letter : letters.isEmpty() ? new String[0] : letters.split(" ")) {
            blocks.add(block(letter));
        }
        List<String> sections = new ArrayList<>();
        for (Sections section : Sections.of(blocks)) {
            StringBuilder text = new StringBuilder();
            section.blocks().forEach(b -> text.append(letter(b)));
            sections.add(text.toString());
        }
        return String.join(" | ", sections);
    }

    private static Block block(String letter) {
        return switch (letter) {
            case "H" -> new Block.Heading(1, "", List.of(), SourceSpan.NONE);
            case "W" ->
                    new Block.Table(
                            "",
                            List.of(),
                            "",
                            List.of(new Block.TableColumn(1, Align.START)),
                            0,
                            0,
                            true,
                            List.of(),
                            SourceSpan.NONE);
            case "S" -> new Block.Paragraph(ParagraphRole.SOURCE, List.of(), SourceSpan.NONE);
            case "B" -> new Block.PageBreak(SourceSpan.NONE);
            default -> Block.Paragraph.of("x");
        };
    }

    private static String letter(Block block) {
        return switch (block) {
            case Block.Heading h -> "H";
            case Block.Table t -> "W";
            case Block.PageBreak b -> "B";
            case Block.Paragraph p -> p.role() == ParagraphRole.SOURCE ? "S" : "P";
            default -> "P";
        };
    }
}
