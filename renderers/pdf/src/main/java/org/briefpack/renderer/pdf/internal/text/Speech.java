package org.briefpack.renderer.pdf.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.briefpack.renderer.pdf.internal.tag.Tag;

/**
 * What is read of text in which letters stand in another order than they are read. Programs that
 * take text out of a file run the rules of direction (UAX 9) over what they find, and a replacement
 * text beside the letters would be turned round by them; so the node says it (ISO 32000-1, 14.9.4).
 */
final class Speech {
    private Speech() {}

    /** Returns the runs of a paragraph, each stretch of one node inside a node that says it. */
    static List<Run> said(List<Run> runs) {
        List<Run> result = new ArrayList<>(runs.size());
        for (int from = 0; from < runs.size(); ) {
            Tag tag = runs.get(from).tag();
            int to = from;
            StringBuilder spoken = new StringBuilder();
            while (to < runs.size() && runs.get(to).tag() == tag) {
                speak(runs.get(to++).text(), spoken);
            }
            Tag node = tag == null ? null : said(tag, spoken.toString());
            runs.subList(from, to).forEach(run -> result.add(run.in(node)));
            from = to;
        }
        return result;
    }

    private static void speak(String text, StringBuilder spoken) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Characters.isInvisible(c)) {
                spoken.append(c == '\n' ? ' ' : c);
            }
        }
    }

    private static Tag said(Tag tag, String spoken) {
        return tag.kid("Span").with(Tag.Property.ACTUAL_TEXT, spoken);
    }
}
