package org.briefpack.renderer.ooxml;

import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

/**
 * Compresses parts (RFC 1951), piece by piece: each piece ends on a byte and knows a little of what
 * stands before it, so that together they are one stream, a twentieth larger than one made at a
 * stretch. Which pieces there are depends on the part alone, and so do the bytes, whether a piece
 * is kept or made anew.
 */
final class PartDeflater implements AutoCloseable {
    /** A third less time than the usual 6, for a thirtieth more bytes. */
    private static final int LEVEL = 4;

    /** How far back a piece refers. All that is possible, 32 KB, takes twice the time. */
    private static final int WINDOW = 4 * 1024;

    private final Deflater deflater = new Deflater(LEVEL, true);
    private final PieceStore store;
    private byte[] buffer = new byte[16 * 1024];

    /** Takes where pieces are kept. */
    PartDeflater(PieceStore store) {
        this.store = store;
    }

    /**
     * Compresses a part.
     *
     * @param cuts where pieces end, in order; the part's end is not among them
     */
    List<byte[]> deflate(byte[] bytes, List<Integer> cuts) {
        List<byte[]> pieces = new ArrayList<>(cuts.size() + 1);
        int start = 0;
        for (int cut : cuts) {
            pieces.add(piece(bytes, start, cut, false));
            start = cut;
        }
        pieces.add(piece(bytes, start, bytes.length, true));
        return pieces;
    }

    private byte[] piece(byte[] bytes, int start, int end, boolean last) {
        int from = Math.max(0, start - WINDOW);
        return store.piece(
                bytes, from, start, end, last, () -> compress(bytes, from, start, end, last));
    }

    private byte[] compress(byte[] bytes, int from, int start, int end, boolean last) {
        deflater.reset();
        if (from < start) {
            deflater.setDictionary(bytes, from, start - from);
        }
        deflater.setInput(bytes, start, end - start);
        if (last) {
            deflater.finish();
        }
        int flush = last ? Deflater.NO_FLUSH : Deflater.SYNC_FLUSH;
        int size = 0;
        int more = deflater.deflate(buffer, 0, buffer.length, flush);
        // A call that leaves room in the buffer has written everything.
        while (size + more == buffer.length) {
            size += more;
            buffer = java.util.Arrays.copyOf(buffer, 2 * buffer.length);
            more = deflater.deflate(buffer, size, buffer.length - size, flush);
        }
        return java.util.Arrays.copyOf(buffer, size + more);
    }

    @Override
    public void close() {
        deflater.end();
    }
}
