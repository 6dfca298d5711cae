package org.briefpack.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.reader.WrittenValues;
import org.briefpack.templates.BuiltIns;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random edits of the built-in packs: only the value's own bytes change. {@code -Dedits=3400} makes
 * so many in each, ten thousand in all.
 */
class EveryPackCanBeMendedTest {
    private static final int EDITS = Integer.getInteger("edits", 120);

    private static final List<String> PIECES =
            List.of(
                    "word",
                    " ",
                    ": ",
                    " #",
                    "'",
                    "\"",
                    "\\",
                    "- ",
                    "{",
                    "}",
                    "[",
                    "]",
                    ",",
                    "&",
                    "*",
                    "!",
                    "|",
                    ">",
                    "%",
                    "@",
                    "`",
                    "é",
                    "\uD83D\uDE00",
                    "true",
                    "12",
                    "~",
                    "\n",
                    "\t",
                    "  ",
                    "?",
                    "=",
                    "<b>",
                    "{client}",
                    "**",
                    "_",
                    "…",
                    "\u05D0",
                    "---");

    static Stream<String> packs() {
        return BuiltIns.packs().stream();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void onlyTheValuesBytesChange(String pack) {
        String plain =
                new String(BuiltIns.pack(pack).orElseThrow().bytes(), StandardCharsets.UTF_8);
        Random random = new Random(pack.hashCode());
        List<String> forms =
                List.of(plain, plain.replace("\n", "\r\n"), "\uFEFF" + plain.replace("\n", "\r\n"));
        int refused = 0;
        int texts = 0;
        for (int f = 0; f < forms.size(); f++) {
            byte[] yaml = forms.get(f).getBytes(StandardCharsets.UTF_8);
            WrittenValues values = WrittenValues.of(pack, yaml).orElseThrow();
            List<WrittenValues.Value> all = values.all();
            for (int i = 0; i < EDITS / forms.size(); i++) {
                int index = random.nextInt(all.size());
                String words = words(random);
                Outcome<byte[]> changed = values.with(all.get(index).span(), words);
                if (changed.found().isEmpty()) {
                    refused++;
                } else {
                    assertOnly(yaml, changed.found().get(), all, index, words);
                }
                texts++;
            }
        }
        assertTrue(refused < texts / 4, refused + " of " + texts + " refused");
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder();
        int length = random.nextInt(8);
        for (int i = 0; i < length; i++) {
            words.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return words.toString();
    }

    private static void assertOnly(
            byte[] before,
            byte[] after,
            List<WrittenValues.Value> values,
            int index,
            String words) {
        List<WrittenValues.Value> now = WrittenValues.of("", after).orElseThrow().all();
        assertEquals(values.size(), now.size());
        for (int i = 0; i < values.size(); i++) {
            assertEquals(values.get(i).path(), now.get(i).path());
            assertEquals(i == index ? words : values.get(i).text(), now.get(i).text());
        }
        // The bytes that differ lie in one stretch, no longer than the value as it was written.
        int start = Arrays.mismatch(before, after);
        if (start < 0) {
            return;
        }
        int end = 0;
        while (end < Math.min(before.length, after.length) - start
                && before[before.length - 1 - end] == after[after.length - 1 - end]) {
            end++;
        }
        String gone =
                new String(before, start, before.length - end - start, StandardCharsets.UTF_8);
        String value = values.get(index).text();
        assertTrue(
                gone.length() <= 2 * value.length() + 400,
                "more is gone than was written: " + gone);
    }
}
