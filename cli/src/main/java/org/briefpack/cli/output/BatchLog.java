package org.briefpack.cli.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefpack.builder.OutputFile;
import org.briefpack.builder.Row;

/**
 * Which rows of a batch are done: the hidden file {@code .briefpack.batch} in the output folder,
 * there while a batch runs or was broken off. A line that is lost or wrong costs time and no more:
 * its row is built again.
 */
public final class BatchLog implements AutoCloseable {
    private static final String NAME = ".briefpack.batch";
    private static final int LARGEST = 64 << 20;

    private final Path file;
    private final OutputFolder output;
    private final Map<String, String> before = new HashMap<>();
    private final FileChannel channel;

    /**
     * Opens the log of a folder.
     *
     * @param folder where the rows' folders lie
     * @param output the same
     * @param print stands for all that makes rows alike: pack, theme, templates, choices
     * @param resume whether to go on where the last batch ended, if its print is the same
     * @throws IOException where the folder cannot be written
     */
    public BatchLog(Path folder, OutputFolder output, String print, boolean resume)
            throws IOException {
        this.output = output;
        file = folder.resolve(NAME);
        Files.createDirectories(folder);
        if (resume) {
            SmallFile.read(file, LARGEST).ifPresent(bytes -> remember(bytes, print));
        }
        if (before.isEmpty()) {
            Files.deleteIfExists(file);
        }
        channel =
                FileChannel.open(
                        file,
                        Set.of(
                                StandardOpenOption.CREATE,
                                StandardOpenOption.APPEND,
                                LinkOption.NOFOLLOW_LINKS));
        if (before.isEmpty()) {
            append(print + "\n");
        }
    }

    /** Returns what stands for all that makes rows alike, from the files of one. */
    public static String print(List<OutputFile> files) {
        StringBuilder all = new StringBuilder();
        for (OutputFile made : files) {
            all.append(made.name()).append('\n');
            all.append(SmallFile.sha256(made.bytes())).append('\n');
        }
        return SmallFile.sha256(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void remember(byte[] bytes, String print) {
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        if (!lines.isEmpty() && lines.getFirst().equals(print)) {
            for (String line : lines) {
                int tab = line.indexOf('\t');
                if (tab > 0) {
                    before.put(line.substring(0, tab), line);
                }
            }
        }
    }

    /** Returns whether a row was done before, and its files are as they were written then. */
    public boolean isDone(Row row) throws IOException {
        String line = before.get(row.key());
        if (line == null) {
            return false;
        }
        String[] words = line.split("\t", -1);
        return words.length > 2
                && words[1].equals(print(row))
                && output.inner(row.key()).holds(List.of(words).subList(2, words.length));
    }

    /** Remembers that a row is done. */
    public void done(Row row, List<OutputFile> files) throws IOException {
        StringBuilder line = new StringBuilder(row.key()).append('\t').append(print(row));
        files.forEach(written -> line.append('\t').append(written.name()));
        append(line.append('\n').toString());
    }

    private static String print(Row row) {
        StringBuilder all = new StringBuilder();
        row.fields()
                .forEach((name, value) -> all.append(name).append('\0').append(value).append('\0'));
        return SmallFile.sha256(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void append(String text) throws IOException {
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Deletes the log: all rows are done. */
    public void delete() throws IOException {
        channel.close();
        Files.deleteIfExists(file);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
