package org.briefpack.builder;

import java.time.Instant;
import java.util.Map;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.theme.Blob;

/**
 * A pack with all it needs to be written.
 *
 * @param pack the pack
 * @param pictures its pictures by the names that it uses
 * @param modified when its file was last changed
 */
public record PackInput(Pack pack, Map<String, Blob> pictures, Instant modified) {
    /** Copies the map. */
    public PackInput {
        pictures = Map.copyOf(pictures);
    }

    /**
     * Returns a pack without pictures; files say that they were made when its facts were checked.
     */
    public static PackInput of(Pack pack) {
        return new PackInput(pack, Map.of(), Instant.EPOCH);
    }
}
