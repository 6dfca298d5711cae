package org.briefpack.cli.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.briefpack.model.document.Publication;
import org.briefpack.model.document.Tree;
import org.briefpack.renderer.testkit.TaggedText;

/** The words of a publication, and those of a file that was made of it. */
final class FileWords {
    private FileWords() {}

    /** Returns the words that a file of the publication must have. */
    static Set<String> of(Publication publication, String format) {
        Set<String> words = new LinkedHashSet<>();
        Tree.each(
                publication,
                new Tree.Visitor() {
                    private int beside;

                    @Override
                    public void beside() {
                        beside++;
                    }

                    @Override
                    public void back() {
                        beside--;
                    }

                    @Override
                    public void words(String all) {
                        if (beside > 0 && format.equals("pdf")) {
                            // Running lines are no part of what a PDF reads aloud.
                            return;
                        }
                        for (String word : squeezed(all).split(" ")) {
                            words.add(word);
                        }
                    }
                });
        return words;
    }

    /** Returns all text of a file, with one space between two words. */
    static String in(byte[] file, String format) throws IOException {
        return squeezed(format.equals("pdf") ? TaggedText.ofStructure(file) : office(file));
    }

    /** Returns the text of all parts, runs of a paragraph without anything between. */
    private static String office(byte[] file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().endsWith(".xml")) {
                    String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                    text.append(
                            xml.replaceAll("<w:alias w:val=\"([^\"]*)\"/>", "\n$1\n")
                                    .replaceAll("</(w|a):p>|<(w|a):br/>", "\n")
                                    .replaceAll("<[^>]*>", ""));
                }
            }
        }
        return text.toString()
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    private static String squeezed(String text) {
        return text.replace("\u00AD", "")
                .replace("\u200B", "")
                .replaceAll("[\\s\u00A0\u202F]+", " ");
    }
}
