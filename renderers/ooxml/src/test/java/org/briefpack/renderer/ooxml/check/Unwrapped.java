package org.briefpack.renderer.ooxml.check;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A Word file without alternatives, for Microsoft's validator, which passes over all that stands in
 * one (ECMA-376 part 3, 10.2).
 */
public final class Unwrapped {
    private Unwrapped() {}

    /** Returns a file with what the newest programs read in the place of each alternative. */
    public static byte[] of(byte[] file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(e.getName()));
                byte[] part = in.readAllBytes();
                boolean xml = e.getName().startsWith("word/") && e.getName().endsWith(".xml");
                zip.write(xml ? unwrapped(part) : part);
            }
        }
        return out.toByteArray();
    }

    private static byte[] unwrapped(byte[] part) {
        String office = "http://schemas.microsoft.com/office/word/2010/wordprocessing";
        String names = "<$1 xmlns:wpg=\"" + office + "Group\" xmlns:wps=\"" + office + "Shape\"";
        return new String(part, StandardCharsets.UTF_8)
                .replaceAll("(?s)<mc:Fallback>.*?</mc:Fallback>", "")
                .replaceAll("</?mc:(AlternateContent|Choice)[^>]*>", "")
                .replaceFirst("<(w:\\w+)", names)
                .getBytes(StandardCharsets.UTF_8);
    }
}
