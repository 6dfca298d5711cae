package org.briefpack.cli.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a delivery is about to do, written down before it does it: the hidden file {@code
 * .briefpack.journal}, which is there only while files are put in their places.
 *
 * @param back whether the files that were there before come back, because one could not be put in
 *     its place
 * @param steps the files, in the order in which they are put in their places
 */
record Journal(boolean back, List<Step> steps) {
    static final String NAME = ".briefpack.journal";

    /** The names that a delivery gives to files which have no place yet or no more. */
    static final Pattern TEMPORARY = Pattern.compile("\\.briefpack\\.[0-9a-f]{16}");

    /** Written where there is no file or no hash. */
    private static final String NONE = "-";

    private static final int LARGEST = 1 << 20;
    private static final Pattern HASH = Pattern.compile("-|[0-9a-f]{64}");

    /**
     * One file.
     *
     * @param temporary where it lies, complete, until it is moved
     * @param target its place
     * @param hash its SHA-256
     * @param before the SHA-256 of what was in its place; empty where nothing was
     * @param backup a second name of what was in its place; empty where nothing was
     */
    record Step(
            String temporary,
            String target,
            String hash,
            Optional<String> before,
            Optional<String> backup) {}

    /** Copies the list. */
    Journal {
        steps = List.copyOf(steps);
    }

    /** Returns the journal of a folder; empty where there is none that makes sense. */
    static Optional<Journal> of(Path folder) throws IOException {
        Optional<byte[]> bytes = SmallFile.read(folder.resolve(NAME), LARGEST);
        return bytes.flatMap(found -> parse(new String(found, StandardCharsets.UTF_8)));
    }

    /** Reads a journal. It may come from anybody: it can name files of its own folder only. */
    static Optional<Journal> parse(String text) {
        List<String> lines = text.lines().toList();
        List<Step> steps = new ArrayList<>();
        if (lines.isEmpty() || !text.endsWith("\n")) {
            return Optional.empty();
        }
        for (String line : lines.subList(1, lines.size())) {
            String[] words = line.split("\t", -1);
            if (words.length != 5
                    || !TEMPORARY.matcher(words[0]).matches()
                    || !isPlain(words[1])
                    || !HASH.matcher(words[2]).matches()
                    || !HASH.matcher(words[3]).matches()
                    || !words[4].equals(NONE) && !TEMPORARY.matcher(words[4]).matches()) {
                return Optional.empty();
            }
            steps.add(new Step(words[0], words[1], words[2], some(words[3]), some(words[4])));
        }
        return Optional.of(new Journal(lines.getFirst().equals("back"), steps));
    }

    /** Returns whether a name is a file's in the folder itself. */
    static boolean isPlain(String name) {
        return !name.isEmpty()
                && name.chars().noneMatch(c -> c < ' ' || c == '/' || c == '\\')
                && !name.equals(".")
                && !name.equals("..");
    }

    private static Optional<String> some(String word) {
        return word.equals(NONE) ? Optional.empty() : Optional.of(word);
    }

    byte[] bytes() {
        StringBuilder text = new StringBuilder(back ? "back" : "forward").append('\n');
        for (Step step : steps) {
            text.append(step.temporary()).append('\t');
            text.append(step.target()).append('\t');
            text.append(step.hash()).append('\t');
            text.append(step.before().orElse(NONE)).append('\t');
            text.append(step.backup().orElse(NONE)).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    Journal backwards() {
        return new Journal(true, steps);
    }
}
