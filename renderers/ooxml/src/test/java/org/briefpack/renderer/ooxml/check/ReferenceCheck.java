package org.briefpack.renderer.ooxml.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what neither a schema nor Microsoft's validator sees: dangling ids, styles and
 * relationships, parts that nothing leads to, numbers given twice, pictures without alternative
 * text. Reads the file as plain zip and XML.
 */
public final class ReferenceCheck {
    private ReferenceCheck() {}

    /** Returns every problem of a .docx or .pptx file in one sentence each; empty where sound. */
    public static List<String> problems(byte[] file) throws IOException {
        List<String> problems = new ArrayList<>();
        Parts parts = Parts.read(file, problems);
        new PackageCheck(parts, problems).run();
        parts.xml("word/document.xml").ifPresent(main -> new WordCheck(parts, problems).run());
        parts.xml("ppt/presentation.xml").ifPresent(main -> new SlideCheck(parts, problems).run());
        return problems;
    }
}
