package org.briefpack.tables.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.theme.Blob;

/**
 * Looks into a zip file before a library opens it: unpacks it once without keeping anything, so
 * that nothing larger than the bounds is ever kept, and tells by its entries what it is.
 */
final class Archive {
    /**
     * What XML may unpack to: 25,000 rows of ten short cells. The library needs some 30 times as
     * much memory, of the 512 MB that the launcher gives.
     */
    private static final long MOST_XML = 16L * 1024 * 1024;

    private static final long MOST_BYTES = 64L * 1024 * 1024;
    private static final int MOST_ENTRIES = 2_000;

    private Archive() {}

    static FileKind measure(Blob file, byte[] bytes, DiagnosticSink sink) {
        Set<String> names = new TreeSet<>();
        long xml = 0;
        long all = 0;
        byte[] buffer = new byte[16 * 1024];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                names.add(e.getName());
                boolean isXml = e.getName().endsWith(".xml") || e.getName().endsWith(".rels");
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    all += n;
                    xml += isXml ? n : 0;
                    if (xml > MOST_XML || all > MOST_BYTES || names.size() > MOST_ENTRIES) {
                        return tooLarge(file, sink);
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return damaged(file, sink);
        }
        return kind(file, names, sink);
    }

    static FileKind damaged(Blob file, DiagnosticSink sink) {
        return FileKind.refuse(
                file,
                "damaged or cut off",
                "open it in Excel or LibreOffice and save it again",
                sink);
    }

    private static FileKind tooLarge(Blob file, DiagnosticSink sink) {
        sink.report(
                Code.TABLE_TOO_LARGE,
                SourceSpan.at(file.name(), 1, 1),
                "the file unpacks to more than " + (MOST_XML >> 20) + " MB",
                "keep only the rows and columns that are needed, without pictures");
        return FileKind.OTHER;
    }

    private static FileKind kind(Blob file, Set<String> names, DiagnosticSink sink) {
        if (names.contains("xl/workbook.bin")) {
            return FileKind.refuse(
                    file, "a binary workbook (.xlsb)", "save it as .xlsx in Excel", sink);
        }
        if (names.contains("[Content_Types].xml")) {
            boolean other =
                    names.stream().anyMatch(n -> n.startsWith("word/") || n.startsWith("ppt/"));
            return other
                    ? FileKind.refuse(file, "a Word or PowerPoint file", "name a spreadsheet", sink)
                    : FileKind.WORKBOOK;
        }
        if (names.stream().anyMatch(name -> name.endsWith(".iwa") || name.endsWith("Index.zip"))) {
            return FileKind.refuse(
                    file,
                    "a spreadsheet of Numbers (.numbers)",
                    "in Numbers choose File, Export To, Excel",
                    sink);
        }
        if (names.contains("content.xml")) {
            return FileKind.refuse(
                    file,
                    "an OpenDocument file (.ods)",
                    "in LibreOffice choose Save As, Excel 2007-365 (.xlsx)",
                    sink);
        }
        return FileKind.refuse(file, "a zip file", "name the spreadsheet inside it", sink);
    }
}
