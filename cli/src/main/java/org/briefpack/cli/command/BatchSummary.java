package org.briefpack.cli.command;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.briefpack.builder.OutputFile;

/**
 * What became of each row, as {@code summary.csv}: RFC 4180, in UTF-8, in the order of the rows.
 */
final class BatchSummary {
    private final StringBuilder text = new StringBuilder("key,row,result,files,problem\r\n");

    /**
     * Adds a row.
     *
     * @param key names the row's folder
     * @param place where the row stands, such as {@code rows.csv:3:1}
     * @param result {@code written}, {@code kept} where it was done before, or {@code failed}
     * @param files names of the files, without folders
     * @param problem why it failed; else empty
     */
    void add(String key, String place, String result, List<String> files, String problem) {
        line(key, place, result, String.join(" ", files), problem);
    }

    private void line(String... cells) {
        for (int i = 0; i < cells.length; i++) {
            text.append(i == 0 ? "" : ",").append(cell(cells[i]));
        }
        text.append("\r\n");
    }

    private static String cell(String value) {
        // What begins so is a formula to spreadsheets.
        String harmless = value.matches("(?s)[=+@\\t\\r-].*") ? "'" + value : value;
        return harmless.matches("(?s).*[,\"\\r\\n].*")
                ? "\"" + harmless.replace("\"", "\"\"") + "\""
                : harmless;
    }

    OutputFile file() {
        return new OutputFile("summary.csv", text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
