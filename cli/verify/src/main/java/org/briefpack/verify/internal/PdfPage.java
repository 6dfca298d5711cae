package org.briefpack.verify.internal;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefpack.model.diagnostic.Code;
import org.openpdf.text.pdf.CMapAwareDocumentFont;
import org.openpdf.text.pdf.PRIndirectReference;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PRTokeniser;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentParser;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;

/**
 * What stands on a page of a PDF file: text in the order of the content, the marks that tags point
 * to, the fonts, and how much the text stands out from what was painted below it.
 */
final class PdfPage {
    private static final int DEEPEST = 12;

    private final Findings findings;
    private final PdfGround ground = new PdfGround();
    private final Map<PRIndirectReference, CMapAwareDocumentFont> fonts = new HashMap<>();
    private final Set<Integer> marks = new HashSet<>();
    private final StringBuilder text = new StringBuilder();
    private final Deque<Mark> open = new ArrayDeque<>();
    private final Deque<PdfState> saved = new ArrayDeque<>();
    private PdfState state = new PdfState();
    private int depth;

    /** A piece of marked content: what is read in its stead, and whether it is no content. */
    private record Mark(boolean artifact, boolean tagged, boolean replaced) {}

    PdfPage(Findings findings) {
        this.findings = findings;
    }

    /** Returns the marks that were found. */
    Set<Integer> marks() {
        return marks;
    }

    /** Reads a page and returns its text without running lines. */
    String read(PdfReader reader, int number) throws IOException {
        PdfDictionary resources = reader.getPageN(number).getAsDict(PdfName.RESOURCES);
        run(reader.getPageContent(number), resources);
        return text.toString();
    }

    private void run(byte[] content, PdfDictionary resources) throws IOException {
        PdfContentParser parser = new PdfContentParser(new PRTokeniser(content));
        List<PdfObject> operands = new ArrayList<>();
        while (!parser.parse(operands).isEmpty()) {
            String operator = operands.removeLast().toString();
            operator(operator, operands, resources);
        }
    }

    private void operator(String operator, List<PdfObject> all, PdfDictionary resources)
            throws IOException {
        switch (operator) {
            case "q" -> saved.push(state.copy());
            case "Q" -> state = saved.isEmpty() ? state : saved.pop();
            case "cm" -> state.transform(all);
            case "BDC" -> begin(name(all, 0), properties(all, resources));
            case "BMC" -> begin(name(all, 0), null);
            case "EMC" -> open.poll();
            case "Do" -> draw(name(all, 0), resources);
            case "Tf" -> font(resources, name(all, 0), number(all, 1));
            case "gs" -> clear(resources, name(all, 0));
            case "Tj", "'" -> show(all.getLast());
            case "\"" -> show(all.getLast());
            case "TJ" -> {
                if (all.getLast() instanceof PdfArray pieces) {
                    for (int i = 0; i < pieces.size(); i++) {
                        show(pieces.getPdfObject(i));
                    }
                }
            }
            default -> {
                if (!state.text(operator, all) && !state.colour(operator, all)) {
                    ground.operator(operator, all, state);
                }
            }
        }
    }

    private static PdfDictionary properties(List<PdfObject> all, PdfDictionary resources) {
        PdfObject last = all.getLast();
        if (last instanceof PdfDictionary inline) {
            return inline;
        }
        PdfDictionary lists =
                resources == null ? null : resources.getAsDict(new PdfName("Properties"));
        return lists == null ? null : lists.getAsDict((PdfName) last);
    }

    private void begin(String tag, PdfDictionary properties) {
        PdfNumber mark = properties == null ? null : properties.getAsNumber(new PdfName("MCID"));
        PdfString actual =
                properties == null ? null : properties.getAsString(new PdfName("ActualText"));
        if (mark != null) {
            marks.add(mark.intValue());
        }
        boolean outer = !open.isEmpty() && open.peek().replaced();
        if (actual != null && !outer) {
            text.append(actual.toUnicodeString());
        }
        Mark before = open.peek();
        open.push(
                new Mark(
                        tag.equals("Artifact") || before != null && before.artifact(),
                        mark != null || before != null && before.tagged(),
                        actual != null || outer));
    }

    private void draw(String name, PdfDictionary resources) throws IOException {
        PdfDictionary objects = resources.getAsDict(PdfName.XOBJECT);
        PdfObject found =
                objects == null ? null : PdfReader.getPdfObject(objects.get(new PdfName(name)));
        ground.hide(state);
        if (found instanceof PRStream form
                && PdfName.FORM.equals(form.get(PdfName.SUBTYPE))
                && depth < DEEPEST) {
            depth++;
            PdfState before = state.copy();
            PdfDictionary own = form.getAsDict(PdfName.RESOURCES);
            run(PdfReader.getStreamBytes(form), own == null ? resources : own);
            state = before;
            depth--;
        }
    }

    private void clear(PdfDictionary resources, String name) {
        PdfDictionary states = resources.getAsDict(PdfName.EXTGSTATE);
        PdfDictionary found = states == null ? null : states.getAsDict(new PdfName(name));
        PdfNumber alpha = found == null ? null : found.getAsNumber(new PdfName("ca"));
        if (alpha != null) {
            state.alpha = alpha.doubleValue();
        }
    }

    private void font(PdfDictionary resources, String name, double size) {
        PdfDictionary all = resources.getAsDict(PdfName.FONT);
        PdfObject reference = all == null ? null : all.get(new PdfName(name));
        state.size = size;
        state.font = null;
        if (reference instanceof PRIndirectReference known) {
            embedded((PdfDictionary) PdfReader.getPdfObject(known));
            state.font = fonts.computeIfAbsent(known, CMapAwareDocumentFont::new);
        }
    }

    /** ISO 14289-1, 7.21: programs of all fonts, and what their characters mean. */
    private void embedded(PdfDictionary font) {
        String name = PdfName.decodeName(String.valueOf(font.getAsName(PdfName.BASEFONT)));
        PdfArray inner = font.getAsArray(new PdfName("DescendantFonts"));
        PdfDictionary inside = inner == null ? font : inner.getAsDict(0);
        PdfDictionary about = inside.getAsDict(new PdfName("FontDescriptor"));
        boolean has = false;
        for (String key : List.of("FontFile", "FontFile2", "FontFile3")) {
            has |= about != null && about.get(new PdfName(key)) != null;
        }
        if (!has) {
            findings.add(Code.VERIFY_FONT, "the font " + name + " is not in the file");
        }
        if (inner != null && font.get(new PdfName("ToUnicode")) == null) {
            findings.add(Code.VERIFY_FONT, "the font " + name + " does not say what it writes");
        }
    }

    private void show(PdfObject shown) {
        if (shown instanceof PdfNumber gap) {
            if (gap.doubleValue() < -200) {
                say(" ");
            }
            return;
        }
        if (!(shown instanceof PdfString string) || state.font == null) {
            return;
        }
        byte[] bytes = string.getBytes();
        String words = state.font.decode(bytes, 0, bytes.length);
        say(words);
        if (words.isBlank() || state.mode == 3) {
            return;
        }
        if (open.isEmpty() || !open.peek().artifact() && !open.peek().tagged()) {
            findings.add(Code.VERIFY_STRUCTURE, "\u201c" + words.strip() + "\u201d is in no tag");
        }
        if (depth == 0 && ground.isTooClose(state)) {
            findings.add(
                    Code.VERIFY_CONTRAST,
                    "\u201c" + words.strip() + "\u201d stands out too little");
        }
    }

    private void say(String words) {
        if (open.isEmpty() || !open.peek().artifact() && !open.peek().replaced()) {
            text.append(words);
        }
    }

    private static String name(List<PdfObject> all, int index) {
        return PdfName.decodeName(all.get(index).toString());
    }

    private static double number(List<PdfObject> all, int index) {
        return all.get(index) instanceof PdfNumber number ? number.doubleValue() : 0;
    }
}
