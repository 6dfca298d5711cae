package org.briefpack.renderer.ooxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.theme.Blob;

/** Opens company templates as POI's packages, within bounds. */
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
     * Opens a file in memory.
     *
     * @throws Unusable where it is no Office Open XML, encrypted, too large, damaged, or in the
     *     strict variant, whose namespaces differ from those that Word writes by default
     */
    public static OfficePackage read(Blob file) throws Unusable {
        byte[] bytes = file.bytes();
        looksLikeZip(bytes);
        measure(bytes);
        try {
            OfficePackage opened =
                    new OfficePackage(OPCPackage.open(new ByteArrayInputStream(bytes)));
            refuseStrict(opened.root());
            for (OfficePart part : opened.parts()) {
                refuseStrict(part);
            }
            return opened;
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

    private static void refuseStrict(Relating part) throws Unusable {
        for (Relating.Relationship r : part.relationships()) {
            if (r.type().startsWith(STRICT)) {
                throw new Unusable(
                        "the file is saved as Strict Open XML",
                        "save it as an ordinary Word or PowerPoint template");
            }
        }
    }
}
