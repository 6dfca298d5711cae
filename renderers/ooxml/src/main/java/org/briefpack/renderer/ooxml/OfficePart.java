package org.briefpack.renderer.ooxml;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;

/**
 * A part of an {@link OfficePackage} (ECMA-376 part 2, 6.2): POI's part, with a writer that streams
 * XML into it.
 */
public final class OfficePart extends Relating {
    private PackagePart part;
    private XmlWriter writer;
    private List<Integer> cuts = List.of();

    OfficePart(PackagePart part) {
        super(part);
        this.part = part;
    }

    PackagePartName partName() {
        return part.getPartName();
    }

    /** Returns the absolute part name, such as {@code /word/document.xml}. */
    public String name() {
        return part.getPartName().getName();
    }

    /** Returns the media type of the content. */
    public String contentType() {
        return part.getContentType();
    }

    /** Returns the writer that the part's XML goes to; the same one until the XML is complete. */
    public XmlWriter xml() {
        if (writer == null) {
            writer = new XmlWriter();
        }
        return writer;
    }

    /** Sets the content, in place of what was there. */
    public OfficePart content(byte[] content) {
        writer = null;
        cuts = List.of();
        fill(content);
        return this;
    }

    /** Returns the content; XML must be complete. */
    public byte[] content() {
        pour();
        if (part instanceof BytesPart own) {
            return own.held();
        }
        try (InputStream in = part.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empties the part and gives it another media type; its relationships stay. */
    public void restart(String contentType) {
        content(new byte[0]);
        try {
            part.setContentType(contentType);
        } catch (InvalidFormatException e) {
            throw new IllegalArgumentException(contentType, e);
        }
    }

    /** Returns the part as it goes into the file. */
    PackageZip.Entry entry() {
        pour();
        return new PackageZip.Entry(name(), contentType(), this::content, cuts, relationships());
    }

    private void pour() {
        if (writer != null) {
            fill(writer.toByteArray());
            cuts = List.copyOf(writer.cuts());
            writer = null;
        }
    }

    private void fill(byte[] content) {
        if (part instanceof BytesPart own) {
            own.hold(content);
            return;
        }
        part.clear();
        try (OutputStream out = part.getOutputStream()) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // What was read from a file cannot be written: POI has put another part in its place.
        part = part.getPackage().getPart(part.getPartName());
        source(part);
    }
}
