package org.briefpack.cli.rows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ServiceLoader;
import org.briefpack.cli.console.Console;
import org.briefpack.cli.pack.InputFile;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.reader.Table;
import org.briefpack.model.reader.TableReader;
import org.briefpack.model.theme.Blob;

/**
 * A spreadsheet that was named on the command line: {@code FILE.csv}, {@code FILE.xlsx} or {@code
 * FILE.xlsx#SHEET}.
 *
 * @param label the file as the person named it, without the sheet
 * @param path where it is
 * @param sheet the sheet, where one was named
 */
public record Spreadsheet(String label, Path path, Optional<String> sheet) {
    /** Finds the file; a {@code #} that belongs to its name is no sheet. */
    public static Spreadsheet named(String typed, Console console) {
        int sign = typed.lastIndexOf('#');
        if (sign <= 0 || Files.exists(console.path(typed))) {
            return new Spreadsheet(typed, console.path(typed), Optional.empty());
        }
        String file = typed.substring(0, sign);
        String sheet = typed.substring(sign + 1);
        return new Spreadsheet(
                file, console.path(file), Optional.of(sheet).filter(name -> !name.isBlank()));
    }

    /**
     * Returns the file's bytes; {@link Code#TABLE_TOO_LARGE} where they are too many.
     *
     * @throws IOException where it cannot be read
     */
    public Outcome<Blob> bytes() throws IOException {
        Diagnostics problems = new Diagnostics();
        Optional<byte[]> bytes = InputFile.within(path, label, TableReader.MOST_BYTES);
        if (bytes.isEmpty()) {
            problems.report(
                    Code.TABLE_TOO_LARGE,
                    SourceSpan.at(label, 1, 1),
                    "the file has more than " + (TableReader.MOST_BYTES >> 20) + " MB",
                    "keep only the rows and columns that are needed, without pictures");
            return problems.failure();
        }
        return problems.outcome(new Blob(label, bytes.get()));
    }

    /** Reads the table with the reader that is installed. */
    public Outcome<Table> read(Blob bytes) {
        return ServiceLoader.load(TableReader.class).findFirst().orElseThrow().read(bytes, sheet);
    }

    /**
     * Returns the text of a file of separated values, in UTF-8, to quote lines of; else nothing.
     */
    public static Optional<byte[]> text(Blob file) {
        byte[] bytes = file.bytes();
        if (bytes.length < 2 || bytes[0] == 'P' && bytes[1] == 'K') {
            return Optional.empty();
        }
        int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        boolean wide = mark == 0xFEFF || mark == 0xFFFE;
        return Optional.of(
                wide
                        ? new String(bytes, StandardCharsets.UTF_16)
                                .getBytes(StandardCharsets.UTF_8)
                        : bytes);
    }
}
