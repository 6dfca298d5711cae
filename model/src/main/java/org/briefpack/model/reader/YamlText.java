package org.briefpack.model.reader;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;

/** Decodes a file's bytes; reports what is no readable text before the parser sees it. */
final class YamlText {
    /** Bytes a file may have: a pack of 20,000 claims has about five million. */
    static final int MAX_BYTES = 16 * 1024 * 1024;

    /**
     * How much is looked at in one go. Java compiles a method that was called often sooner than a
     * loop that runs long, so that a fresh process is done earlier.
     */
    private static final int PIECE = 128;

    private YamlText() {}

    /** Returns the characters; empty where something was reported. */
    static Optional<String> decode(String file, byte[] bytes, DiagnosticSink sink) {
        if (bytes.length > MAX_BYTES) {
            sink.report(
                    Code.PACK_TOO_LARGE,
                    SourceSpan.at(file, 1, 1),
                    "the file has " + bytes.length + " bytes; at most " + MAX_BYTES + " are read",
                    "split the pack");
            return Optional.empty();
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            String text = characters(in);
            return checked(file, text.startsWith("\uFEFF") ? text.substring(1) : text, sink);
        } catch (CharacterCodingException e) {
            String before = new String(bytes, 0, in.position(), StandardCharsets.UTF_8);
            sink.report(
                    Code.PACK_UNREADABLE,
                    end(file, before),
                    "the file is not UTF-8 text from here on",
                    "save it as UTF-8");
            return Optional.empty();
        }
    }

    private static String characters(ByteBuffer in) throws CharacterCodingException {
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        int end = in.limit();
        CharBuffer out = CharBuffer.allocate(end);
        while (true) {
            in.limit(Math.min(in.position() + PIECE, end));
            CoderResult result = decoder.decode(in, out, in.limit() == end);
            if (result.isError()) {
                result.throwException();
            }
            if (in.limit() == end) {
                return out.flip().toString();
            }
        }
    }

    private static Optional<String> checked(String file, String text, DiagnosticSink sink) {
        int at = unprintable(text);
        if (at < 0) {
            return Optional.of(text);
        }
        sink.report(
                Code.PACK_UNREADABLE,
                end(file, text.substring(0, at)),
                "the file holds a control character (code " + (int) text.charAt(at) + ")",
                "delete it; it may be invisible in your editor");
        return Optional.empty();
    }

    /**
     * Returns where the first character stands that YAML 1.2.2, 5.1 does not allow in a file: a
     * control character, half a pair or no character at all; -1 where there is none.
     */
    static int unprintable(String text) {
        int at = -1;
        for (int i = 0; i < text.length() && at < 0; i += PIECE) {
            at = unprintable(text, i, Math.min(i + PIECE, text.length()));
        }
        return at;
    }

    private static int unprintable(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < '\u007F' || c >= '\u00A0' && c < '\uD800' || c == '\n') {
                continue;
            }
            boolean paired =
                    Character.isHighSurrogate(c)
                            ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                            : Character.isLowSurrogate(c)
                                    && i > 0
                                    && Character.isHighSurrogate(text.charAt(i - 1));
            if (paired) {
                continue;
            }
            boolean high = c >= '\uE000' && c < '\uFFFE';
            if (!high && c != '\t' && c != '\r' && c != '\u0085') {
                return i;
            }
        }
        return -1;
    }

    private static SourceSpan end(String file, String before) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < before.length(); i++) {
            // YAML 1.2.2, 5.4: a carriage return ends a line, alone or before a line feed.
            boolean alone =
                    before.charAt(i) == '\r'
                            && (i + 1 == before.length() || before.charAt(i + 1) != '\n');
            if (before.charAt(i) == '\n' || alone) {
                line++;
                start = i + 1;
            }
        }
        return SourceSpan.at(file, line, before.codePointCount(start, before.length()) + 1);
    }
}
