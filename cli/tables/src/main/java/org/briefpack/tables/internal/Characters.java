package org.briefpack.tables.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.theme.Blob;

/**
 * The characters of a text file, in one of the encodings that are certain: UTF-8, or UTF-16 as
 * Excel writes "Unicode text". Anything else would be a guess at people's names.
 */
final class Characters {
    private static final String REMEDY = "save it as CSV UTF-8 or as .xlsx";

    /** How many bytes tell UTF-16 without a mark at its beginning. */
    private static final int SAMPLE = 2_000;

    private Characters() {}

    /** Returns the characters without a byte order mark; empty where something was reported. */
    static Optional<String> of(Blob file, DiagnosticSink sink) {
        byte[] bytes = file.bytes();
        Charset charset = charset(bytes);
        CharsetDecoder decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), out, true);
        String text = out.flip().toString();
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (result.isError()) {
            Position at = Position.of(text, text.length());
            String found =
                    charset == StandardCharsets.UTF_8
                            ? "the file is not UTF-8 from here on; it may be in Windows-1252 or"
                                    + " another code page"
                            : "the file is not UTF-16 from here on";
            sink.report(Code.TABLE_UNREADABLE, at.in(file), found, REMEDY);
            return Optional.empty();
        }
        return readable(file, text, sink);
    }

    private static Charset charset(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        if (first == 0xFEFF || first == 0xFFFE) {
            return first == 0xFEFF ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }
        int length = Math.min(bytes.length, SAMPLE) / 2 * 2;
        int high = 0;
        int low = 0;
        for (int i = 0; i < length; i += 2) {
            high += bytes[i] == 0 ? 1 : 0;
            low += bytes[i + 1] == 0 ? 1 : 0;
        }
        // Separators, digits and letters of Europe have a zero as one half of theirs.
        int enough = length / 8;
        if (length > 0 && bytes.length % 2 == 0 && Math.max(high, low) > enough) {
            return high > low ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }
        return StandardCharsets.UTF_8;
    }

    private static Optional<String> readable(Blob file, String text, DiagnosticSink sink) {
        int at = 0;
        while (at < text.length() && isReadable(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return Optional.of(text);
        }
        sink.report(
                Code.TABLE_UNREADABLE,
                Position.of(text, at).in(file),
                "the file holds a control character (code " + (int) text.charAt(at) + ")",
                "delete it, or " + REMEDY);
        return Optional.empty();
    }

    /** Excel ends a line inside a cell with a line feed, some programs with a vertical tab. */
    private static boolean isReadable(char c) {
        return c >= ' ' && c != '\u007F' || c == '\n' || c == '\r' || c == '\t' || c == '\u000B';
    }

    /**
     * A place in a text.
     *
     * @param line from 1
     * @param column in code points, from 1
     */
    record Position(int line, int column) {
        static Position of(String text, int offset) {
            int[] starts = lineStarts(text);
            return of(text, starts, offset);
        }

        static Position of(String text, int[] starts, int offset) {
            int found = Arrays.binarySearch(starts, offset);
            int line = found >= 0 ? found : -found - 2;
            return new Position(line + 1, text.codePointCount(starts[line], offset) + 1);
        }

        SourceSpan in(Blob file) {
            return SourceSpan.at(file.name(), line, column);
        }
    }

    /** Returns where lines begin; they end with LF, CRLF or CR. */
    static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || c == '\r' && !pair) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * count);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
