package org.briefpack.model.reader.theme;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.theme.Blob;

/**
 * Finds colours without quotes: to YAML their number sign begins a comment, and nothing is left.
 */
public final class BareColours {
    private static final Pattern BARE =
            Pattern.compile("^\\s*(?:- |[A-Za-z]{1,20}: )\\s*(#[0-9A-Fa-f]{3,8})\\s*(?:#.*)?$");

    private BareColours() {}

    /** Reports each at its place. */
    public static void report(Blob file, DiagnosticSink sink) {
        List<String> lines = new String(file.bytes(), StandardCharsets.UTF_8).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher found = BARE.matcher(line.length() > 200 ? "" : line);
            if (found.matches()) {
                int at = found.start(1) + 1;
                sink.report(
                        Code.BAD_VALUE,
                        new SourceSpan(file.name(), i + 1, at, i + 1, at + found.group(1).length()),
                        "a colour without quotes is a comment to YAML, and is not read",
                        "put it in quotes: \"" + found.group(1) + "\"");
            }
        }
    }
}
