package org.briefpack.renderer.pdf.internal.paint;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.briefpack.renderer.pdf.internal.tag.Tag;
import org.briefpack.renderer.type.Composed;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The structure tree of a file (ISO 32000-1, 14.7). The library numbers marked content and writes
 * the parent tree; the kids of every node are kept and written here, because the library allows no
 * node to hold both text and other nodes.
 */
final class TagTree {
    /** What is in a node. */
    private sealed interface Kid {
        /** Marked content: which sequence on which page. */
        record Marked(PdfIndirectReference page, int id) implements Kid {}

        /** An annotation that belongs to a node. */
        record Annotation(PdfIndirectReference page, PdfIndirectReference object) implements Kid {}

        /** Another node. */
        record Child(PdfIndirectReference node) implements Kid {}
    }

    /** A node with what is in it, in reading order. */
    private static final class Node {
        private final PdfStructureElement element;
        private final List<Kid> kids = new ArrayList<>(2);

        Node(PdfStructureElement element) {
            this.element = element;
        }
    }

    private final PdfWriter writer;
    private final PdfStructureTreeRoot root;
    private final Map<Tag, Node> nodes = new LinkedHashMap<>();
    private PdfIndirectReference top;
    private int notes;

    TagTree(PdfWriter writer) {
        this.writer = writer;
        this.root = writer.getStructureTreeRoot();
    }

    /** Makes a node part of the tree, after all that was made present before. */
    void present(Tag tag) {
        node(tag);
    }

    /** Begins a marked-content sequence of a node. */
    void begin(PdfContentByte canvas, Tag tag) {
        Node node = node(tag);
        node.element.remove(PdfName.K);
        PdfDictionary properties = new PdfDictionary();
        canvas.beginMarkedContentSequence(node.element, properties);
        int id = ((PdfNumber) properties.get(PdfName.MCID)).intValue();
        node.kids.add(new Kid.Marked(writer.getPageReference(writer.getCurrentPageNumber()), id));
        node.element.remove(PdfName.K);
        node.element.remove(PdfName.PG);
    }

    /** Makes an annotation part of a node; returns its key in the parent tree. */
    int annotation(Tag tag, PdfIndirectReference annotation) {
        Node node = node(tag);
        PdfIndirectReference page = writer.getPageReference(writer.getCurrentPageNumber());
        node.kids.add(new Kid.Annotation(page, annotation));
        return root.addExistingObject(node.element.getReference());
    }

    private Node node(Tag tag) {
        Node known = nodes.get(tag);
        if (known != null) {
            return known;
        }
        PdfIndirectReference parent =
                tag.parent() == null
                        ? root.getReference()
                        : node(tag.parent()).element.getReference();
        Node made = new Node(new PdfStructureElement(root, new PdfName(tag.role())));
        // The library would keep the kids of the root in memory, in the order they were made.
        root.remove(PdfName.K);
        made.element.put(PdfName.P, parent);
        if (tag.parent() == null) {
            top = made.element.getReference();
        } else {
            node(tag.parent()).kids.add(new Kid.Child(made.element.getReference()));
        }
        if (tag.role().equals(Tag.TITLE)) {
            // ISO 32000-1, 14.7.3: a type of our own, and which standard one it is like.
            root.mapRole(new PdfName(Tag.TITLE), new PdfName("H1"));
        }
        nodes.put(tag, made);
        return made;
    }

    /** Writes all nodes. */
    void write() throws IOException {
        for (Map.Entry<Tag, Node> entry : nodes.entrySet()) {
            PdfStructureElement element = entry.getValue().element;
            describe(entry.getKey(), element);
            kids(entry.getValue());
            writer.addToBody(element, element.getReference());
        }
        if (top != null) {
            root.put(PdfName.K, top);
        }
    }

    private static void kids(Node node) {
        PdfIndirectReference page = onlyPage(node.kids);
        if (page != null) {
            node.element.put(PdfName.PG, page);
        }
        PdfArray kids = new PdfArray();
        for (Kid kid : node.kids) {
            kids.add(
                    switch (kid) {
                        case Kid.Marked marked -> marked(marked, page == null);
                        case Kid.Annotation annotation -> object(annotation);
                        case Kid.Child child -> child.node();
                    });
        }
        if (!kids.isEmpty()) {
            node.element.put(PdfName.K, kids.size() == 1 ? kids.getPdfObject(0) : kids);
        }
    }

    /** Returns the page that all marked content of a node is on; null where there are several. */
    private static PdfIndirectReference onlyPage(List<Kid> kids) {
        PdfIndirectReference page = null;
        for (Kid kid : kids) {
            if (kid instanceof Kid.Marked marked) {
                if (page != null && page.getNumber() != marked.page().getNumber()) {
                    return null;
                }
                page = marked.page();
            }
        }
        return page;
    }

    /** Returns a number where all is on one page, else a number with its page. */
    private static PdfObject marked(Kid.Marked marked, boolean withPage) {
        PdfNumber id = new PdfNumber(marked.id());
        if (!withPage) {
            return id;
        }
        PdfDictionary reference = new PdfDictionary(PdfName.MCR);
        reference.put(PdfName.PG, marked.page());
        reference.put(PdfName.MCID, id);
        return reference;
    }

    private static PdfDictionary object(Kid.Annotation annotation) {
        PdfDictionary reference = new PdfDictionary(new PdfName("OBJR"));
        reference.put(new PdfName("Obj"), annotation.object());
        reference.put(PdfName.PG, annotation.page());
        return reference;
    }

    private void describe(Tag tag, PdfDictionary element) {
        PdfDictionary table = new PdfDictionary();
        PdfDictionary list = new PdfDictionary();
        tag.properties()
                .forEach(
                        (property, value) -> {
                            switch (property) {
                                case ALT -> element.put(new PdfName("Alt"), text(value));
                                case ACTUAL_TEXT ->
                                        element.put(new PdfName("ActualText"), text(value));
                                case EXPANSION -> element.put(PdfName.E, text(value));
                                case LANGUAGE -> element.put(PdfName.LANG, new PdfString(value));
                                case TITLE -> element.put(PdfName.T, text(value));
                                case SCOPE -> table.put(new PdfName("Scope"), new PdfName(value));
                                case COLUMN_SPAN -> table.put(new PdfName("ColSpan"), count(value));
                                case ROW_SPAN -> table.put(new PdfName("RowSpan"), count(value));
                                case SUMMARY -> table.put(new PdfName("Summary"), text(value));
                                case NUMBERING ->
                                        list.put(new PdfName("ListNumbering"), new PdfName(value));
                            }
                        });
        attributes("Table", table, element);
        attributes("List", list, element);
        if (tag.role().equals("Note")) {
            element.put(PdfName.ID, new PdfString("note-" + ++notes));
        }
    }

    private static void attributes(String owner, PdfDictionary values, PdfDictionary element) {
        if (values.size() > 0) {
            values.put(PdfName.O, new PdfName(owner));
            element.put(PdfName.A, values);
        }
    }

    private static PdfNumber count(String value) {
        return new PdfNumber(Integer.parseInt(value));
    }

    /** Returns words that a viewer shows or says, in the form in which it looks for them. */
    static PdfString text(String value) {
        return new PdfString(Composed.of(value), PdfObject.TEXT_UNICODE);
    }
}
