package org.briefpack.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.briefpack.cli.console.Console;

/**
 * Plays one transcript in a folder of its own. A block that opens with <code>```file NAME</code> is
 * a file to lay there; any other block runs the commands after {@code %}: {@code briefpack ...}, or
 * {@code append FILE TEXT}, {@code delete FILE}, {@code show FILE}, {@code grep FILE TEXT} and
 * {@code ls FOLDER}, which look and act as a person would between two runs; {@code swap FILE
 * PATTERN TEXT COPY} and {@code encrypt FILE} make Office files as others may send them.
 */
final class Transcript {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-12-01T12:00:00Z"), ZoneOffset.UTC);

    private final Path folder;

    Transcript(Path folder) {
        this.folder = folder;
    }

    /** Returns the transcript as it happens now; equal to what was written where all is well. */
    String play(String written) throws IOException {
        StringBuilder played = new StringBuilder();
        List<String> lines = written.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            played.append(line).append('\n');
            if (line.startsWith("```")) {
                List<String> block = new ArrayList<>();
                for (i++; !lines.get(i).equals("```"); i++) {
                    block.add(lines.get(i));
                }
                played.append(line.startsWith("```file ") ? lay(line, block) : run(block));
                played.append("```\n");
            }
        }
        return played.toString();
    }

    private String lay(String opening, List<String> block) throws IOException {
        Path file = folder.resolve(opening.substring("```file ".length()));
        Files.createDirectories(file.getParent());
        String text = String.join("\n", block) + "\n";
        Files.writeString(file, text);
        return text;
    }

    private String run(List<String> block) throws IOException {
        StringBuilder played = new StringBuilder();
        for (String line : block) {
            if (line.startsWith("% ")) {
                played.append(line).append('\n').append(result(line.substring(2)));
            }
        }
        return played.toString();
    }

    private String result(String command) throws IOException {
        List<String> words = List.of(command.split(" "));
        Path file = words.size() > 1 ? folder.resolve(words.get(1)) : folder;
        return switch (words.get(0)) {
            case "briefpack" -> briefpack(words.subList(1, words.size()));
            case "append" -> {
                Files.writeString(
                        file,
                        Files.readString(file, StandardCharsets.ISO_8859_1) + words.get(2),
                        StandardCharsets.ISO_8859_1);
                yield "";
            }
            case "swap" -> {
                Path changed = folder.resolve(words.get(4));
                Files.write(changed, swapped(file, words.get(2), words.get(3)));
                yield "";
            }
            case "encrypt" -> {
                // What every encrypted Office file begins with (MS-CFB, 2.2).
                byte[] head = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
                Files.write(file, Arrays.copyOf(head, 600));
                yield "";
            }
            case "delete" -> {
                Files.delete(file);
                yield "";
            }
            case "grep" -> says(Files.readAllBytes(file), words.get(2)) ? "found\n" : "not found\n";
            case "show" -> Files.readString(file);
            case "ls" -> list(file);
            default -> "unknown command in the transcript\n";
        };
    }

    /** Replaces a pattern in every part of an Office file that is XML; "-" stands for nothing. */
    private static byte[] swapped(Path file, String pattern, String with) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file));
                ZipOutputStream copy = new ZipOutputStream(out)) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                copy.putNextEntry(new ZipEntry(e.getName()));
                byte[] part = zip.readAllBytes();
                if (e.getName().endsWith(".xml")) {
                    String xml = new String(part, StandardCharsets.UTF_8);
                    part =
                            xml.replaceAll(pattern, with.equals("-") ? "" : with)
                                    .getBytes(StandardCharsets.UTF_8);
                }
                copy.write(part);
            }
        }
        return out.toByteArray();
    }

    /** Looks into the parts of an Office file too, and into the workbooks among them. */
    private static boolean says(byte[] file, String text) throws IOException {
        if (file.length < 2 || file[0] != 'P' || file[1] != 'K') {
            return new String(file, StandardCharsets.UTF_8).contains(text);
        }
        boolean found = false;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (zip.getNextEntry() != null) {
                found |= says(zip.readAllBytes(), text);
            }
        }
        return found;
    }

    private static String list(Path file) throws IOException {
        try (Stream<Path> paths = Files.list(file)) {
            StringBuilder names = new StringBuilder();
            paths.map(path -> path.getFileName().toString())
                    .sorted()
                    .forEach(name -> names.append(name).append('\n'));
            return names.toString();
        }
    }

    private String briefpack(List<String> words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code;
        try (PrintStream outStream = new PrintStream(out, true, StandardCharsets.UTF_8);
                PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            Console console = new Console(outStream, errStream, Map.of(), folder, CLOCK, false);
            code = Main.run(words, console);
        }
        StringBuilder result = new StringBuilder(out.toString(StandardCharsets.UTF_8));
        err.toString(StandardCharsets.UTF_8)
                .lines()
                .forEach(line -> result.append("2> ").append(line).append('\n'));
        return result.append(code == 0 ? "" : "=> " + code + "\n")
                .toString()
                .replace(folder.toString(), "FOLDER")
                .replaceAll("\"bytes\":[0-9]+", "\"bytes\":N")
                // How long the built-in pack is, which changes with it.
                .replaceAll("takes (about )?[0-9]+ (slides|pages)", "takes $1N $2")
                .replaceAll("(and [0-9]+ on|as many as on) ours", "and N on ours")
                .replaceAll("\"(taken|usual)\":[0-9]+", "\"$1\":N");
    }
}
