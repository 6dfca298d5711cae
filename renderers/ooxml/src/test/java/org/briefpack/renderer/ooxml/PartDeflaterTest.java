package org.briefpack.renderer.ooxml;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;

class PartDeflaterTest {
    @Test
    void piecesTogetherAreOneStreamThatHoldsThePart() throws DataFormatException {
        byte[] part = text(3_000, "Acme");
        for (List<Integer> cuts : List.of(List.<Integer>of(), List.of(1), List.of(9_000, 40_000))) {
            assertArrayEquals(part, inflated(deflated(part, cuts, PieceStore.none()), part.length));
        }
        assertArrayEquals(
                new byte[0], inflated(deflated(new byte[0], List.of(), PieceStore.none()), 0));
    }

    @Test
    void aPieceThatDoesNotCompressGrowsByLittleAndIsWhole() throws DataFormatException {
        byte[] noise = new byte[300_000];
        long seed = 1;
        for (int i = 0; i < noise.length; i++) {
            seed = seed * 6364136223846793005L + 1442695040888963407L;
            noise[i] = (byte) (seed >>> 56);
        }
        assertArrayEquals(
                noise,
                inflated(deflated(noise, List.of(100_000), PieceStore.none()), noise.length));
    }

    @Test
    void theBytesAreTheSameWhetherThePiecesWereKeptOrNot() {
        PieceStore store = PieceStore.bounded();
        deflated(text(3_000, "Somebody else"), List.of(30_000, 60_000), store);
        byte[] part = text(3_000, "Acme");
        List<Integer> cuts = List.of(30_000, 60_000);
        byte[] alone = joined(deflated(part, cuts, PieceStore.none()));
        assertArrayEquals(alone, joined(deflated(part, cuts, store)));
        assertArrayEquals(alone, joined(deflated(part, cuts, store)));
    }

    @Test
    void findsAPieceAgainWhereAnEarlierOneChanged() {
        PieceStore store = PieceStore.bounded();
        List<Integer> cuts = List.of(30_000, 60_000);
        List<byte[]> first = deflated(text(3_000, "Acme"), cuts, store);
        List<byte[]> second = deflated(text(3_000, "Bolt"), cuts, store);
        assertNotSame(first.get(0), second.get(0));
        assertSame(first.get(1), second.get(1));
        assertSame(first.get(2), second.get(2));
    }

    @Test
    void aPieceAtThePartsEndIsAnotherOneThanInItsMiddle() throws DataFormatException {
        PieceStore store = PieceStore.bounded();
        byte[] one = text(100, "Acme");
        byte[] two = new byte[2 * one.length];
        System.arraycopy(one, 0, two, 0, one.length);
        System.arraycopy(one, 0, two, one.length, one.length);
        assertArrayEquals(one, inflated(deflated(one, List.of(), store), one.length));
        assertArrayEquals(two, inflated(deflated(two, List.of(one.length), store), two.length));
    }

    @Test
    void forgetsWhatWasNotAskedForLately() {
        PieceStore store = PieceStore.bounded();
        List<byte[]> often = deflated(text(3_000, "Acme"), List.of(), store);
        List<byte[]> once = deflated(text(3_000, "Bolt"), List.of(), store);
        for (int i = 0; i < 400; i++) {
            deflated(text(3_000, "Client " + i), List.of(), store);
            assertSame(often.get(0), deflated(text(3_000, "Acme"), List.of(), store).get(0));
        }
        assertNotSame(once.get(0), deflated(text(3_000, "Bolt"), List.of(), store).get(0));
    }

    private static byte[] text(int lines, String name) {
        StringBuilder text = new StringBuilder("<w:t>For " + name + "</w:t>");
        while (text.length() < 100) {
            text.append(' ');
        }
        for (int i = 0; i < lines; i++) {
            text.append("<w:p><w:r><w:t>Line ").append(i * 31 % 977).append("</w:t></w:r></w:p>");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<byte[]> deflated(byte[] part, List<Integer> cuts, PieceStore store) {
        try (PartDeflater deflater = new PartDeflater(store)) {
            List<byte[]> pieces = deflater.deflate(part, cuts);
            assertEquals(cuts.size() + 1, pieces.size());
            return pieces;
        }
    }

    private static byte[] joined(List<byte[]> pieces) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pieces.forEach(out::writeBytes);
        return out.toByteArray();
    }

    private static byte[] inflated(List<byte[]> pieces, int size) throws DataFormatException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(joined(pieces));
            byte[] part = new byte[size + 1];
            int length = inflater.inflate(part);
            assertTrue(inflater.finished());
            assertEquals(0, inflater.getRemaining());
            return java.util.Arrays.copyOf(part, length);
        } finally {
            inflater.end();
        }
    }
}
