package org.briefpack.renderer.ooxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.theme.Blob;
import org.briefpack.renderer.ooxml.OfficePart.Relationship;

/** Opens company templates, within bounds, with POI's reader of packages. */
public final class PackageReader {
    private static final long MOST_BYTES = 200L * 1024 * 1024;
    private static final int MOST_ENTRIES = 5_000;
    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    /** Says in plain words why a file cannot be used, and what to do about it. */
    public static final class Unusable extends Exception {
        private static final long serialVersionUID = 1;
        private final String remedy;

        /** Takes a reason without a full stop, and what to do. */
        public Unusable(String reason, String remedy) {
            super(reason);
            this.remedy = remedy;
        }

        /** Returns what to do about it. */
        public String remedy() {
            return remedy;
        }

        /** Returns the sentence for the person who named the file as a company template. */
        public Diagnostic diagnostic(Blob file) {
            return Diagnostic.of(
                    Code.BASE_UNUSABLE,
                    SourceSpan.NONE,
                    file.name() + " cannot be used: " + getMessage(),
                    remedy);
        }
    }

    private PackageReader() {}

    /**
     * Reads a file with all its parts.
     *
     * @throws Unusable where it is no Office Open XML, encrypted, too large, damaged, or in the
     *     strict variant, whose namespaces differ from those that Word writes by default
     */
    public static OfficePackage read(Blob file) throws Unusable {
        byte[] bytes = file.bytes();
        looksLikeZip(bytes);
        measure(bytes);
        try (OPCPackage source = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            OfficePackage parts = copy(source);
            // Read only: without this, closing would write.
            source.revert();
            return parts;
        } catch (IOException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | IllegalArgumentException
                | IllegalStateException e) {
            throw new Unusable(
                    "the file is damaged or no Office file", "open it in Office and save it again");
        }
    }

    private static void looksLikeZip(byte[] b) throws Unusable {
        boolean compound =
                b.length > 4 && (b[0] & 0xFF) == 0xD0 && (b[1] & 0xFF) == 0xCF && b[2] == 0x11;
        if (compound) {
            throw new Unusable(
                    "the file is encrypted, or of the kind that Office wrote before 2007",
                    "take the password off, or save it as .dotx or .potx");
        }
        if (b.length < 4 || b[0] != 'P' || b[1] != 'K') {
            throw new Unusable("the file is no Office file", "name a .docx, .dotx, .pptx or .potx");
        }
    }

    /** Unpacks once without keeping anything, so that nothing larger than the bound is kept. */
    private static void measure(byte[] bytes) throws Unusable {
        long total = 0;
        int entries = 0;
        byte[] buffer = new byte[16 * 1024];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                entries++;
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    total += n;
                    if (total > MOST_BYTES || entries > MOST_ENTRIES) {
                        throw new Unusable(
                                "the file unpacks to more than 200 MB or 5,000 parts",
                                "take large pictures out of the template");
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Unusable(
                    "the file is damaged or cut off", "open it in Office and save it again");
        }
    }

    private static OfficePackage copy(OPCPackage source)
            throws OpenXML4JException, IOException, Unusable {
        OfficePackage parts = new OfficePackage();
        relationships(source.getRelationships(), parts.root());
        for (PackagePart part : source.getParts()) {
            // POI does not hand out core properties as bytes; ours take their place anyway.
            if (part.isRelationshipPart() || part instanceof PackagePropertiesPart) {
                continue;
            }
            OfficePart target = parts.add(part.getPartName().getName(), part.getContentType());
            try (InputStream in = part.getInputStream()) {
                target.content(in.readAllBytes());
            }
            if (part.hasRelationships()) {
                relationships(part.getRelationships(), target);
            }
        }
        return parts;
    }

    private static void relationships(PackageRelationshipCollection source, OfficePart target)
            throws Unusable {
        for (PackageRelationship r : source) {
            if (r.getRelationshipType().startsWith(STRICT)) {
                throw new Unusable(
                        "the file is saved as Strict Open XML",
                        "save it as an ordinary Word or PowerPoint template");
            }
            boolean external = r.getTargetMode() == TargetMode.EXTERNAL;
            String uri = r.getTargetURI().toString();
            int fragment = external ? -1 : uri.indexOf('#');
            target.restore(
                    new Relationship(
                            r.getId(),
                            r.getRelationshipType(),
                            fragment >= 0 ? uri.substring(0, fragment) : uri,
                            external));
        }
    }
}
