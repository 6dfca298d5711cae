package org.briefpack.renderer.svg;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An SVG file that has been looked at: well-formed, of a size, and without scripts or links. */
public final class SvgFile {
    private static final int DEEPEST = 200;
    private static final Pattern ENCODING =
            Pattern.compile(
                    "^(?:\\xEF\\xBB\\xBF)?<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)");
    private static final int HEAD = 200;
    private static final Pattern DOCUMENT_TYPE = Pattern.compile("<!DOCTYPE\\s+svg\\s[^\\[>]*>");

    private final double width;
    private final double height;
    private final byte[] bytes;

    private SvgFile(double width, double height, byte[] bytes) {
        this.width = width;
        this.height = height;
        this.bytes = bytes;
    }

    /** Says in plain words why a picture cannot be used. */
    public static final class Unusable extends Exception {
        private static final long serialVersionUID = 1;

        Unusable(String reason) {
            super(reason);
        }
    }

    /** Returns whether a file looks like one, from its first bytes. */
    public static boolean isSvg(byte[] file) {
        String head = new String(file, 0, Math.min(file.length, 1024), StandardCharsets.UTF_8);
        return head.contains("<svg") || head.contains("<?xml");
    }

    /**
     * Looks at a file.
     *
     * @throws Unusable where it is damaged, has no size, or would run or fetch something
     */
    public static SvgFile read(byte[] file) throws Unusable {
        byte[] bytes = plain(file);
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            // Of bytes that are no letters the parser would write to the terminal.
            Reader letters =
                    new InputStreamReader(new ByteArrayInputStream(bytes), encoding(bytes));
            return read(factory.createXMLStreamReader(letters), bytes);
        } catch (XMLStreamException e) {
            throw new Unusable("the SVG file is not well-formed XML");
        }
    }

    /** Returns the encoding that the file declares (XML 1.0, 4.3.3), else UTF-8. */
    private static Charset encoding(byte[] file) {
        String head = new String(file, 0, Math.min(file.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher declared = ENCODING.matcher(head);
        try {
            return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }

    /** Returns the width in user units, above 0. */
    public double width() {
        return width;
    }

    /** Returns the height in user units, above 0. */
    public double height() {
        return height;
    }

    /** Returns the file, without a document type. */
    public byte[] bytes() {
        return bytes;
    }

    /**
     * Returns what it shows.
     *
     * @throws Unusable where it shows more than can be printed
     */
    public Drawing drawing() throws Unusable {
        return SvgReader.read(this);
    }

    /**
     * Takes out the document type that drawing programs used to write and that only names a file on
     * the web. One that declares something stays, and is refused.
     */
    private static byte[] plain(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        Matcher type = DOCUMENT_TYPE.matcher(text);
        boolean early = type.find() && type.start() < text.indexOf("<svg");
        return early ? type.replaceFirst("").getBytes(StandardCharsets.ISO_8859_1) : file;
    }

    private static SvgFile read(XMLStreamReader reader, byte[] bytes)
            throws XMLStreamException, Unusable {
        double[] size = null;
        int depth = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
            if (depth > DEEPEST) {
                throw new Unusable("the SVG file nests elements too deep");
            }
            if (event == XMLStreamConstants.DTD) {
                throw new Unusable("the SVG file has a document type");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (size == null) {
                    size = size(reader);
                }
                harmless(reader);
            }
        }
        return new SvgFile(size[0], size[1], bytes);
    }

    private static double[] size(XMLStreamReader reader) throws Unusable {
        if (!reader.getLocalName().equals("svg")) {
            throw new Unusable("it is neither PNG, JPEG nor SVG");
        }
        double width = number(reader.getAttributeValue(null, "width"));
        double height = number(reader.getAttributeValue(null, "height"));
        String box = reader.getAttributeValue(null, "viewBox");
        if ((width <= 0 || height <= 0) && box != null) {
            String[] parts = box.trim().split("[\\s,]+");
            if (parts.length == 4) {
                width = number(parts[2]);
                height = number(parts[3]);
            }
        }
        if (width <= 0 || height <= 0) {
            throw new Unusable("the SVG file says neither its size nor a viewBox");
        }
        return new double[] {width, height};
    }

    private static void harmless(XMLStreamReader reader) throws Unusable {
        String name = reader.getLocalName().toLowerCase(Locale.ROOT);
        if (name.equals("script") || name.equals("foreignobject")) {
            throw new Unusable("the SVG file holds a " + name + " element");
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String attribute = reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = reader.getAttributeValue(i).trim();
            boolean link = attribute.equals("href") && !name.equals("a");
            if (link && !value.startsWith("#") && !value.startsWith("data:image/")) {
                throw new Unusable("the SVG file fetches " + value);
            }
            if (attribute.startsWith("on")) {
                throw new Unusable("the SVG file holds a script");
            }
        }
    }

    /** Returns a length in user units; 0 where there is none or where it is a share. */
    private static double number(String text) {
        double length = new Length(0, 0, 16).of(text, Length.Way.NEITHER, 0);
        return Double.isFinite(length) ? length : 0;
    }
}
