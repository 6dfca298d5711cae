package org.briefpack.renderer.ooxml;

import java.util.Locale;
import java.util.UUID;

/** Identifiers in the form that Office files want them: ST_Guid (ECMA-376 part 1, 22.9.2.4). */
public final class Guid {
    private static final long PRIME = 0x100000001B3L;

    private Guid() {}

    /**
     * Returns an identifier that is always the same for the same name, in braces and capitals: two
     * FNV-1a hashes in a UUID of version 8, whose bits are the maker's own (RFC 9562, 5.8). A
     * message digest would do, too, but to find one costs as much as to write a small part.
     */
    public static String of(String name) {
        long high = hash(name, 0xCBF29CE484222325L);
        long low = hash(name, high);
        UUID id =
                new UUID(
                        high & ~0xF000L | 0x8000L, low & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L);
        return "{" + id.toString().toUpperCase(Locale.ROOT) + "}";
    }

    private static long hash(String name, long start) {
        long hash = start;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * PRIME;
        }
        // The last letters reach the high bits, too.
        hash ^= hash >>> 32;
        return hash * PRIME;
    }
}
