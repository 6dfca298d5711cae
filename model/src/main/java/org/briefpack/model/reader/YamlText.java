package org.briefpack.model.reader;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
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
            String text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(in)
                            .toString();
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
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < '\u007F' || c >= '\u00A0' && c < '\uD800' || c == '\n') {
                continue;
            }
            if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
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
