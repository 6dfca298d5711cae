package org.briefpack.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.briefpack.model.reader.PackReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packs that ship are read without a word: what looks like a slip in them would be one. */
class BuiltInPacksTest {
    static Stream<String> packs() {
        return BuiltIns.packs().stream();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void isReadWithoutAWord(String name) {
        byte[] yaml = BuiltIns.pack(name).orElseThrow().bytes();
        assertEquals(List.of(), PackReader.read("pack.yaml", yaml).diagnostics());
    }
}
