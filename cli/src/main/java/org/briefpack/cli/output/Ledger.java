package org.briefpack.cli.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.briefpack.builder.OutputFile;

/**
 * Remembers what we wrote: the hidden file {@code .briefpack} in an output folder, one line for
 * each file with its SHA-256 and its name. Whoever deletes it loses no more than the memory: files
 * are then treated as somebody else's.
 */
final class Ledger {
    static final String NAME = ".briefpack";

    private static final int DIGITS = 64;
    private static final int LARGEST = 4 << 20;

    private final Map<String, String> hashes = new TreeMap<>();

    private Ledger() {}

    /** Reads the ledger of a folder; one that is missing or garbled remembers less. */
    static Ledger of(Path folder) throws IOException {
        Ledger ledger = new Ledger();
        SmallFile.read(folder.resolve(NAME), LARGEST)
                .ifPresent(
                        bytes ->
                                new String(bytes, StandardCharsets.UTF_8)
                                        .lines()
                                        .filter(line -> line.length() > DIGITS + 2)
                                        .forEach(ledger::remember));
        return ledger;
    }

    private void remember(String line) {
        hashes.put(line.substring(DIGITS + 2), line.substring(0, DIGITS));
    }

    /** Returns the hash of a file as we last wrote it; empty where we never did. */
    Optional<String> hash(String name) {
        return Optional.ofNullable(hashes.get(name));
    }

    /** Remembers a file, and returns its hash. */
    String remember(OutputFile file) {
        String hash = SmallFile.sha256(file.bytes());
        hashes.put(file.name(), hash);
        return hash;
    }

    /** Returns the ledger as a file; it is written the way {@code sha256sum} writes. */
    OutputFile toFile() {
        StringBuilder text = new StringBuilder();
        hashes.forEach((name, hash) -> text.append(hash).append("  ").append(name).append('\n'));
        return new OutputFile(NAME, text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
