package org.briefpack.model.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.pack.PageBlock;
import org.briefpack.model.reader.PackReader;
import org.junit.jupiter.api.Test;

class AudienceTest {
    private static final String PACK =
            """
            id: a
            title: Open title
            subjects:
              - {id: x, name: X, useCases: [open case, {text: SECRET case, visibility: internal}]}
              - {id: y, name: Y, focus: {text: SECRET focus, visibility: internal}}
            claims:
              - {id: hidden, text: SECRET claim, sources: [private], asOf: "2026", visibility: internal}
              - {id: shown, text: open claim, sources: [public], asOf: "2026"}
            sources:
              - {id: private, title: SECRET source}
              - {id: public, title: open source}
            flags:
              - {colour: red, sign: {text: SECRET sign, visibility: internal}, check: SECRET by company}
              - {colour: red, sign: open sign, check: open check}
            market:
              - {id: m, title: SECRET chart, unit: "%", kind: bar, sources: [private], asOf: "2026", visibility: internal, points: [{label: SECRET label, values: {x: 1}}]}
            takeaways: [{claim: hidden}, {text: SECRET words, claim: hidden}, {claim: shown}]
            pages:
              - {id: p, title: SECRET page, documents: [brief], visibility: internal, text: "SECRET words"}
              - {id: q, title: open page, documents: [brief], text: "open words"}
            factors:
              - {id: f, name: F, values: {x: {text: SECRET value, visibility: internal}, y: open value}}
            """;

    @Test
    void nothingInternalIsLeftAnywhere() {
        Pack pack = read(PACK);
        assertTrue(pack.toString().contains("SECRET"));
        String open = Audience.shareable(pack).toString();
        assertFalse(open.contains("SECRET"), open);
        for (String kept :
                new String[] {
                    "open case",
                    "open claim",
                    "open source",
                    "open sign",
                    "open check",
                    "open value",
                    "open words"
                }) {
            assertTrue(open.contains(kept), kept);
        }
    }

    @Test
    void ofAPageOnlyWhatNamesAnInternalFieldGoes() {
        Pack pack =
                read(
                        """
                        id: a
                        title: A
                        fields: {margin: {default: "5", internal: true}}
                        subjects: [{id: x, name: X}, {id: y, name: Y}]
                        pages:
                          - id: q
                            title: Page
                            documents: [brief]
                            text: |
                              ## SECRET {margin}
                              SECRET {margin}

                              | open head | SECRET {margin} |
                              |---|---|
                              | SECRET {margin} | open cell |

                              > [!TIP] SECRET {margin}
                              > open words
                        """);
        Pack open = Audience.shareable(pack);
        assertFalse(open.toString().contains("SECRET"), open.toString());
        List<PageBlock> blocks = open.pages().getFirst().text().blocks();
        assertEquals(
                List.of(PageBlock.Kind.TABLE, PageBlock.Kind.CALLOUT),
                blocks.stream().map(PageBlock::kind).toList());
        assertEquals(2, blocks.getFirst().inner().getLast().inner().size());
    }

    @Test
    void aPackWithoutInternalPartsStaysAsItIs() {
        Pack pack = read("id: a\ntitle: A\nsubjects: [{id: x, name: X}, {id: y, name: Y}]\n");
        assertEquals(pack, Audience.shareable(pack));
    }

    private static Pack read(String yaml) {
        return PackReader.read("p.yaml", yaml.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }
}
