package org.briefpack.renderer.ooxml;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.internal.ContentType;

/**
 * Keeps compressed pieces of parts, so that a batch compresses once what all its files have in
 * common, and names and types of parts, which POI is slow to read. A piece is found again by all
 * the bytes that its compression depends on, never by a hash alone. May be used by several threads
 * at once.
 */
public abstract sealed class PieceStore {
    private static final PieceStore NONE = new Forgetful();

    private PieceStore() {}

    /** Returns the store that keeps nothing, for a file of its own. */
    public static PieceStore none() {
        return NONE;
    }

    /**
     * Returns an empty store for the files of a batch; what was not asked for lately is forgotten.
     */
    public static PieceStore bounded() {
        return new Bounded();
    }

    /**
     * Returns a piece of a part, compressed.
     *
     * @param bytes the part
     * @param from where the bytes begin that the compressor may refer back to
     * @param start where the piece begins
     * @param end where it ends
     * @param last whether the part ends with it
     * @param compressed makes it where it is not kept
     */
    abstract byte[] piece(
            byte[] bytes, int from, int start, int end, boolean last, Supplier<byte[]> compressed);

    /**
     * Returns the name that a text is.
     *
     * @throws IllegalArgumentException where it is none (ECMA-376 part 2, 6.2.2.2)
     */
    PackagePartName name(String text) {
        try {
            return PackagingURIHelper.createPartName(text);
        } catch (InvalidFormatException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /**
     * Returns the content type that a text is.
     *
     * @throws IllegalArgumentException where it is none (ECMA-376 part 2, 6.2.2.1)
     */
    ContentType type(String text) {
        try {
            return new ContentType(text);
        } catch (InvalidFormatException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private static final class Forgetful extends PieceStore {
        @Override
        byte[] piece(
                byte[] bytes,
                int from,
                int start,
                int end,
                boolean last,
                Supplier<byte[]> compressed) {
            return compressed.get();
        }
    }

    private static final class Bounded extends PieceStore {
        /** How many bytes one of the two generations holds, compressed and not. */
        private static final int BOUND = 12 * 1024 * 1024;

        /** How many names are kept; the decks of a batch have some hundred. */
        private static final int MOST_NAMES = 5_000;

        private final Map<String, PackagePartName> names = new ConcurrentHashMap<>();
        private final Map<String, ContentType> types = new ConcurrentHashMap<>();
        private volatile Map<Piece, byte[]> young = new ConcurrentHashMap<>();
        private volatile Map<Piece, byte[]> old = Map.of();
        private int size;

        @Override
        byte[] piece(
                byte[] bytes,
                int from,
                int start,
                int end,
                boolean last,
                Supplier<byte[]> compressed) {
            CRC32 hash = new CRC32();
            hash.update(bytes, from, end - from);
            Piece piece = new Piece(bytes, from, start, end, last, (int) hash.getValue());
            byte[] found = young.get(piece);
            if (found != null) {
                return found;
            }
            found = old.get(piece);
            if (found == null) {
                found = compressed.get();
            }
            keep(piece, found);
            return found;
        }

        @Override
        PackagePartName name(String text) {
            PackagePartName found = names.get(text);
            if (found == null) {
                found = super.name(text);
                if (names.size() < MOST_NAMES) {
                    names.put(text, found);
                }
            }
            return found;
        }

        @Override
        ContentType type(String text) {
            return types.computeIfAbsent(text, super::type);
        }

        private synchronized void keep(Piece piece, byte[] compressed) {
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

    /**
     * A piece of a part.
     *
     * @param hash of all bytes that its compression depends on
     */
    private record Piece(byte[] bytes, int from, int start, int end, boolean last, int hash) {
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
}
