package org.briefpack.model.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Inline;
import org.junit.jupiter.api.Test;

/** The quick ways of the text reader give what the Markdown library gives. */
class CodeSpansTest {
    private static final String[] PIECES = {
        "`",
        "`",
        "{client}",
        "$",
        "a",
        "Go 1",
        " ",
        ".",
        "]",
        "!",
        "\"",
        "'",
        "é",
        "😀",
        ">",
        "- ",
        "# ",
        "1. ",
        ":",
        "\t",
        "&",
        "& ",
        "R&D",
        "&amp;",
        "*",
        "\\",
        "\n"
    };

    @Test
    void readsCodeAsTheMarkdownLibraryDoes() {
        Random random = new Random(20_261_123);
        int read = 0;
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = 1 + random.nextInt(9);
            for (int piece = 0; piece < length; piece++) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            YamlNode.Scalar scalar = scalar(text.toString());
            if (CodeSpans.suffice(scalar.text())) {
                read++;
                assertEquals(
                        InlineMarkdown.read(scalar, FIELDS, new Diagnostics()),
                        CodeSpans.read(scalar, FIELDS, new Diagnostics()),
                        scalar.text());
            }
        }
        assertTrue(read > 5_000, read + " texts were read");
    }

    @Test
    void aPlainAmpersandIsNoMark() {
        for (String text :
                new String[] {"Cloud & networks", "a & b && c", "&", "R&D", "a &lt; b"}) {
            YamlNode.Scalar scalar = scalar(text);
            String library =
                    ((Inline.Text)
                                    InlineMarkdown.read(scalar, FIELDS, new Diagnostics())
                                            .getFirst())
                            .text();
            assertEquals(library, RichTextReader.read(scalar, FIELDS, new Diagnostics()).plain());
        }
    }

    private static final NamedFields FIELDS = new NamedFields(scalar(""));

    private static YamlNode.Scalar scalar(String text) {
        int length = text.codePointCount(0, text.length());
        SourceSpan span = new SourceSpan("pack.yaml", 7, 11, 7, 11 + length + 2);
        return new YamlNode.Scalar(text, ScalarType.TEXT, true, span);
    }
}
