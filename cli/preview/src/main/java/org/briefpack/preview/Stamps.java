package org.briefpack.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What can be seen of files without opening them: whether they are others than before. */
record Stamps(Map<Path, Stamp> byFile) {
    /**
     * One file, with all links followed.
     *
     * @param modified when it was changed, as exactly as the disk knows
     * @param size its bytes; -1 where there is no such file
     * @param key what tells one file from another of the same name, such as the inode; its text
     */
    record Stamp(String modified, long size, String key) {
        static final Stamp ABSENT = new Stamp("", -1, "");
    }

    /** Copies the map. */
    Stamps {
        byFile = Map.copyOf(byFile);
    }

    /** Looks at files; one that cannot be looked at is absent. */
    static Stamps of(Set<Path> files) {
        Map<Path, Stamp> stamps = new HashMap<>();
        for (Path file : files) {
            stamps.put(file, stamp(file));
        }
        return new Stamps(stamps);
    }

    private static Stamp stamp(Path file) {
        try {
            BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(
                    seen.lastModifiedTime().toInstant().toString(),
                    seen.size(),
                    String.valueOf(seen.fileKey()));
        } catch (IOException e) {
            return Stamp.ABSENT;
        }
    }
}
