package org.briefpack.renderer.ooxml;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps compressed pieces of parts, so that a batch compresses once what all its files have in
 * common. A piece is found again by all the bytes that its compression depends on, never by a hash
 * alone. Bounded: what was not asked for lately is forgotten. May be used by several threads at
 * once.
 */
public final class PieceStore {
    /** How many bytes one of the two generations holds, compressed and not. */
    private static final int BOUND = 12 * 1024 * 1024;

    private volatile Map<Piece, byte[]> young = new ConcurrentHashMap<>();
    private volatile Map<Piece, byte[]> old = Map.of();
    private int size;

    /** Starts empty. */
    public PieceStore() {}

    /**
     * A piece of a part.
     *
     * @param bytes the part
     * @param from where the bytes begin that the compressor may refer back to
     * @param start where the piece begins
     * @param end where it ends
     * @param last whether the part ends with it
     * @param hash of all these bytes
     */
    record Piece(byte[] bytes, int from, int start, int end, boolean last, int hash) {
        Piece alone() {
            return new Piece(
                    Arrays.copyOfRange(bytes, from, end), 0, start - from, end - from, last, hash);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Piece piece
                    && hash == piece.hash
                    && last == piece.last
                    && start - from == piece.start - piece.from
                    && Arrays.equals(bytes, from, end, piece.bytes, piece.from, piece.end);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /** Returns the compressed piece; null where it is not kept. */
    byte[] find(Piece piece) {
        byte[] found = young.get(piece);
        if (found == null) {
            found = old.get(piece);
            if (found != null) {
                keep(piece, found);
            }
        }
        return found;
    }

    /** Keeps a compressed piece. */
    synchronized void keep(Piece piece, byte[] compressed) {
        Piece alone = piece.alone();
        int more = alone.bytes().length + compressed.length;
        if (size + more > BOUND) {
            old = young;
            young = new ConcurrentHashMap<>();
            size = 0;
        }
        if (young.putIfAbsent(alone, compressed) == null) {
            size += more;
        }
    }
}
