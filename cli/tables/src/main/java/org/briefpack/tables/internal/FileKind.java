package org.briefpack.tables.internal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.reader.TableReader;
import org.briefpack.model.theme.Blob;

/** What a file is, judged by its bytes: a name's ending is easily wrong. */
public enum FileKind {
    /** Characters; separated values, perhaps. */
    TEXT,
    /** A workbook of Excel 2007 or later. */
    WORKBOOK,
    /** Something that cannot be read, which was reported. */
    OTHER;

    private static final String AS_XLSX = "open it and save it as .xlsx or as CSV UTF-8";

    /** Returns the file's kind; reports what it is where it cannot be read. */
    public static FileKind of(Blob file, DiagnosticSink sink) {
        if (file.size() > TableReader.MOST_BYTES) {
            sink.report(
                    Code.TABLE_TOO_LARGE,
                    SourceSpan.at(file.name(), 1, 1),
                    "the file has more than " + (TableReader.MOST_BYTES >> 20) + " MB",
                    "keep only the rows and columns that are needed, without pictures");
            return OTHER;
        }
        byte[] bytes = file.bytes();
        String name = file.name().toLowerCase(Locale.ROOT);
        if (begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return compound(file, bytes, sink);
        }
        if (begins(bytes, 'P', 'K')) {
            return Archive.measure(file, bytes, sink);
        }
        if (begins(bytes, '%', 'P', 'D', 'F')) {
            return refuse(file, "a PDF", "name the spreadsheet that it was made from", sink);
        }
        String start =
                new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1)
                        .strip()
                        .toLowerCase(Locale.ROOT);
        if (start.startsWith("<") || start.startsWith("\u00EF\u00BB\u00BF<")) {
            return refuse(file, "a web page or XML, whatever its name says", AS_XLSX, sink);
        }
        if (start.startsWith("{\\rtf")) {
            return refuse(file, "a text document (RTF)", "save the table as .xlsx", sink);
        }
        if (name.endsWith(".gsheet")) {
            String remedy = "in Google Sheets choose File, Download, Microsoft Excel (.xlsx)";
            return refuse(file, "only a link to a spreadsheet of Google's", remedy, sink);
        }
        return TEXT;
    }

    /** [MS-CFB] 2.2: what Excel wrote before 2007, and what it writes behind a password. */
    private static FileKind compound(Blob file, byte[] bytes, DiagnosticSink sink) {
        String raw = new String(bytes, StandardCharsets.UTF_16LE);
        return raw.contains("EncryptedPackage")
                ? refuse(file, "protected by a password", "take the password off", sink)
                : refuse(file, "of the kind that Excel wrote before 2007 (.xls)", AS_XLSX, sink);
    }

    static FileKind refuse(Blob file, String what, String remedy, DiagnosticSink sink) {
        sink.report(
                Code.TABLE_UNREADABLE,
                SourceSpan.at(file.name(), 1, 1),
                "the file is " + what + ", which cannot be read here",
                remedy);
        return OTHER;
    }

    private static boolean begins(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
