package org.briefpack.verify.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.briefpack.model.diagnostic.Code;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;

/** The structure tree of a PDF file (ISO 32000-1, 14.7 and 14.8). */
final class PdfTags {
    private static final int DEEPEST = 200;
    private static final Set<String> KNOWN =
            Set.of(
                    ("Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P"
                                    + " H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody"
                                    + " TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby"
                                    + " Warichu Figure Formula Form RB RT RP WT WP")
                            .split(" "));

    private final Findings findings;
    private final Map<Integer, Set<Integer>> tagged = new HashMap<>();
    private PdfDictionary roles;
    private int level;

    private PdfTags(Findings findings) {
        this.findings = findings;
    }

    /** Reads the tree of a file. */
    static PdfTags of(PdfDictionary catalog, Findings findings) {
        PdfTags tags = new PdfTags(findings);
        PdfDictionary marked = catalog.getAsDict(new PdfName("MarkInfo"));
        PdfBoolean isMarked = marked == null ? null : marked.getAsBoolean(new PdfName("Marked"));
        PdfDictionary root = catalog.getAsDict(new PdfName("StructTreeRoot"));
        if (isMarked == null || !isMarked.booleanValue() || root == null) {
            findings.add(Code.VERIFY_STRUCTURE, "it is no tagged PDF any more");
        }
        if (root != null) {
            tags.roles = root.getAsDict(new PdfName("RoleMap"));
            tags.kids(root.get(PdfName.K), 0, 0);
        }
        return tags;
    }

    /** Holds the marks that are on a page against the tree. */
    void hold(int page, Set<Integer> marks) {
        Set<Integer> known = tagged.getOrDefault(page, Set.of());
        for (int mark : marks) {
            if (!known.contains(mark)) {
                findings.add(Code.VERIFY_STRUCTURE, "a part of a page is in no tag");
            }
        }
        known = new HashSet<>(known);
        known.removeAll(marks);
        if (!known.isEmpty()) {
            findings.add(Code.VERIFY_STRUCTURE, "a tag has lost its part of a page");
        }
        tagged.remove(page);
    }

    /** Says that all pages were held against the tree. */
    void finish() {
        if (!tagged.isEmpty()) {
            findings.add(Code.VERIFY_STRUCTURE, "a page that tags belong to is gone");
        }
    }

    private void kids(PdfObject kid, int page, int depth) {
        PdfObject found = PdfReader.getPdfObject(kid);
        if (depth > DEEPEST || found == null) {
            return;
        }
        if (found instanceof PdfArray all) {
            for (int i = 0; i < all.size(); i++) {
                kids(all.getPdfObject(i), page, depth + 1);
            }
        } else if (found instanceof PdfNumber mark) {
            tagged.computeIfAbsent(page, key -> new HashSet<>()).add(mark.intValue());
        } else if (found instanceof PdfDictionary element) {
            int at = page(element, page);
            if (element.get(new PdfName("MCID")) instanceof PdfNumber mark) {
                tagged.computeIfAbsent(at, key -> new HashSet<>()).add(mark.intValue());
            } else if (element.get(PdfName.S) != null) {
                element(element);
                kids(element.get(PdfName.K), at, depth + 1);
            }
        }
    }

    private static int page(PdfDictionary element, int otherwise) {
        return element.get(new PdfName("Pg")) instanceof PdfIndirectReference page
                ? page.getNumber()
                : otherwise;
    }

    private void element(PdfDictionary element) {
        String type = PdfName.decodeName(element.getAsName(PdfName.S).toString());
        if (roles != null && roles.getAsName(new PdfName(type)) != null) {
            type = PdfName.decodeName(roles.getAsName(new PdfName(type)).toString());
        }
        if (!KNOWN.contains(type)) {
            findings.add(Code.VERIFY_TAGS, "a tag is " + type + ", which no reader knows");
        }
        if (type.matches("H[1-6]")) {
            int now = type.charAt(1) - '0';
            if (now > level + 1) {
                findings.add(
                        Code.VERIFY_TAGS,
                        "a heading of level " + now + " follows one of level " + level);
            }
            level = now;
        }
        if (type.equals("Table") && !holds(element, "TH", 0)) {
            findings.add(Code.VERIFY_TAGS, "a table has no head");
        }
        boolean silent =
                element.getAsString(new PdfName("Alt")) == null
                        && element.getAsString(new PdfName("ActualText")) == null;
        if ((type.equals("Figure") || type.equals("Formula")) && silent) {
            findings.add(
                    Code.VERIFY_ALTERNATIVE, "it has a picture or chart without alternative text");
        }
    }

    private static boolean holds(PdfObject object, String type, int depth) {
        PdfObject found = PdfReader.getPdfObject(object);
        if (depth > DEEPEST) {
            return false;
        }
        if (found instanceof PdfArray all) {
            for (int i = 0; i < all.size(); i++) {
                if (holds(all.getPdfObject(i), type, depth + 1)) {
                    return true;
                }
            }
            return false;
        }
        return found instanceof PdfDictionary element
                && (new PdfName(type).equals(element.get(PdfName.S))
                        || holds(element.get(PdfName.K), type, depth + 1));
    }
}
