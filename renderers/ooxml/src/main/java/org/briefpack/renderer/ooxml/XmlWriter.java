package org.briefpack.renderer.ooxml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Writes well-formed UTF-8 XML into memory, element by element. Names carry their prefix ({@code
 * w:p}); the root declares the namespaces with {@link #namespace}. Characters that XML 1.0 forbids
 * (Extensible Markup Language 1.0, production 2) become U+FFFD. Not safe for use by several
 * threads.
 */
public final class XmlWriter {
    private static final byte[] DECLARATION =
            ascii("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");

    /** The characters below U+0080 that stand for themselves. */
    private static final boolean[] PLAIN = plain();

    private char[] letters = new char[0];
    private byte[] bytes;
    private int size;
    private String[] open = new String[32];
    private int depth;
    private final List<Integer> cuts = new ArrayList<>();
    private boolean inStartTag;

    /** Starts a part with the XML declaration. */
    public XmlWriter() {
        this(4096);
        append(DECLARATION);
    }

    private XmlWriter(int capacity) {
        bytes = new byte[capacity];
    }

    /** Starts a piece of a part, without declaration, to be taken over with {@link #piece}. */
    public static XmlWriter fragment() {
        return new XmlWriter(512);
    }

    /** Opens an element. */
    public XmlWriter start(String name) {
        closeStartTag();
        if (depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
        }
        open[depth++] = name;
        append((byte) '<');
        appendAscii(name);
        inStartTag = true;
        return this;
    }

    /** Declares a namespace on the element just opened. */
    public XmlWriter namespace(String prefix, String uri) {
        return attribute(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, uri);
    }

    /** Adds an attribute to the element just opened. */
    public XmlWriter attribute(String name, String value) {
        if (!inStartTag) {
            throw new IllegalStateException("no start tag is open for " + name);
        }
        append((byte) ' ');
        appendAscii(name);
        append((byte) '=');
        append((byte) '"');
        escape(value, true);
        append((byte) '"');
        return this;
    }

    /** Adds a whole-number attribute to the element just opened. */
    public XmlWriter attribute(String name, long value) {
        return attribute(name, Long.toString(value));
    }

    /** Writes characters. */
    public XmlWriter text(String text) {
        closeStartTag();
        escape(text, false);
        return this;
    }

    /** Closes the element opened last. */
    public XmlWriter end() {
        String name = open[--depth];
        if (inStartTag) {
            append((byte) '/');
            inStartTag = false;
        } else {
            append((byte) '<');
            append((byte) '/');
            appendAscii(name);
        }
        append((byte) '>');
        return this;
    }

    /**
     * Writes an element without content.
     *
     * @param attributes names and values by turns
     */
    public XmlWriter leaf(String name, String... attributes) {
        return open(name, attributes).end();
    }

    /**
     * Opens an element with attributes.
     *
     * @param attributes names and values by turns
     */
    public XmlWriter open(String name, String... attributes) {
        start(name);
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
        return this;
    }

    /** Writes an element with nothing but text; keeps white space at either end of the text. */
    public XmlWriter textElement(String name, String text) {
        start(name);
        if (hasOuterSpace(text)) {
            attribute("xml:space", "preserve");
        }
        return text(text).end();
    }

    /** Takes over well-formed XML as it is. */
    public XmlWriter raw(String xml) {
        closeStartTag();
        append(xml.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return this;
    }

    /** Takes over what another writer has written; all its elements must be closed. */
    public XmlWriter piece(XmlWriter other) {
        if (other.depth != 0) {
            throw new IllegalStateException("open element " + other.open[other.depth - 1]);
        }
        closeStartTag();
        reserve(other.size);
        System.arraycopy(other.bytes, 0, bytes, size, other.size);
        size += other.size;
        return this;
    }

    /**
     * Divides the part here for its compression: what stands before is found again in the next
     * file, whatever comes after. Where to divide may depend on the content only.
     */
    public void cut() {
        closeStartTag();
        if (size > 0 && (cuts.isEmpty() || cuts.getLast() < size)) {
            cuts.add(size);
        }
    }

    /** Returns where the part was divided, in order; its end is not among them. */
    List<Integer> cuts() {
        return cuts;
    }

    /** Returns whether nothing was written yet. */
    public boolean isEmpty() {
        return size == 0;
    }

    /** Returns what was written; all elements must be closed. */
    public byte[] toByteArray() {
        if (depth != 0) {
            throw new IllegalStateException("open element " + open[depth - 1]);
        }
        return Arrays.copyOf(bytes, size);
    }

    /** Returns the first character that XML 1.0 forbids or that is half of a pair; -1 for none. */
    public static int forbidden(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && pairAt(text, i)) {
                i++;
            } else if (!allowed(c)) {
                return c;
            }
        }
        return -1;
    }

    private static boolean hasOuterSpace(String text) {
        return !text.isEmpty()
                && (text.charAt(0) <= ' '
                        || text.charAt(text.length() - 1) <= ' '
                        || text.contains("  "));
    }

    private void closeStartTag() {
        if (inStartTag) {
            append((byte) '>');
            inStartTag = false;
        }
    }

    /**
     * Copies text run by run: most of it needs no escape, and a call for each letter is slow cold.
     */
    private void escape(String text, boolean attribute) {
        int length = text.length();
        if (letters.length < length) {
            letters = new char[Math.max(64, length * 2)];
        }
        char[] from = letters;
        text.getChars(0, length, from, 0);
        reserve(length + 16);
        byte[] to = bytes;
        int at = size;
        for (int i = 0; i < length; i++) {
            char c = from[i];
            if (c < PLAIN.length && PLAIN[c]) {
                to[at++] = (byte) c;
            } else {
                size = at;
                if (Character.isHighSurrogate(c) && pairAt(text, i)) {
                    appendCodePoint(text.codePointAt(i++));
                } else {
                    escape(c, attribute);
                }
                reserve(length - i + 16);
                to = bytes;
                at = size;
            }
        }
        size = at;
    }

    private void escape(char c, boolean attribute) {
        switch (c) {
            case '<' -> appendAscii("&lt;");
            case '>' -> appendAscii("&gt;");
            case '&' -> appendAscii("&amp;");
            case '"' -> appendAscii(attribute ? "&quot;" : "\"");
            case '\t', '\n' -> appendAscii(attribute ? "&#" + (int) c + ";" : String.valueOf(c));
            case '\r' -> appendAscii("&#13;");
            default -> appendCodePoint(allowed(c) ? c : 0xFFFD);
        }
    }

    private static boolean allowed(char c) {
        return (c >= ' ' || c == '\t' || c == '\n' || c == '\r')
                && !Character.isSurrogate(c)
                && c < 0xFFFE;
    }

    private static boolean pairAt(String text, int index) {
        return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
    }

    private void appendCodePoint(int c) {
        if (c < 0x80) {
            append((byte) c);
        } else if (c < 0x800) {
            append((byte) (0xC0 | c >> 6));
            append((byte) (0x80 | c & 0x3F));
        } else if (c < 0x10000) {
            append((byte) (0xE0 | c >> 12));
            append((byte) (0x80 | c >> 6 & 0x3F));
            append((byte) (0x80 | c & 0x3F));
        } else {
            append((byte) (0xF0 | c >> 18));
            append((byte) (0x80 | c >> 12 & 0x3F));
            append((byte) (0x80 | c >> 6 & 0x3F));
            append((byte) (0x80 | c & 0x3F));
        }
    }

    @SuppressWarnings("deprecation") // the copy takes the low byte of each character, all of ASCII
    private void appendAscii(String text) {
        int length = text.length();
        reserve(length);
        text.getBytes(0, length, bytes, size);
        size += length;
    }

    private void append(byte[] more) {
        reserve(more.length);
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
    }

    private void append(byte b) {
        if (size == bytes.length) {
            reserve(1);
        }
        bytes[size++] = b;
    }

    private void reserve(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }

    private static boolean[] plain() {
        boolean[] plain = new boolean[0x7F];
        Arrays.fill(plain, ' ', 0x7F, true);
        for (char c : new char[] {'<', '>', '&', '"'}) {
            plain[c] = false;
        }
        return plain;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }
}
