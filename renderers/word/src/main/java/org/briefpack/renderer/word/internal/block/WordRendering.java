package org.briefpack.renderer.word.internal.block;

import java.util.HashSet;
import java.util.Set;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.Inline;
import org.briefpack.model.render.RenderRequest;
import org.briefpack.model.words.FixedWords;
import org.briefpack.renderer.ooxml.OfficePackage;
import org.briefpack.renderer.word.internal.style.Foundation;
import org.briefpack.renderer.word.internal.style.Looks;
import org.briefpack.renderer.word.internal.style.Numbering;
import org.briefpack.renderer.word.internal.style.StyleIds;
import org.briefpack.renderer.word.internal.style.Tongue;

/**
 * One rendering: what is asked for, and what all writers share. Nothing in it outlives the
 * rendering.
 */
public final class WordRendering {
    private final RenderRequest request;
    private final Document document;
    private final DiagnosticSink sink;
    private final OfficePackage parts;
    private final Looks looks;
    private final StyleIds ids;
    private final Numbering numbering;
    private final Scan scan;
    private final FixedWords words;
    private final Tongue tongue;
    private final CustomData data;
    private final Set<String> expansions = new HashSet<>();
    private final Set<String> marked = new HashSet<>();
    private Notes notes;
    private int lastId;

    public WordRendering(
            RenderRequest request, Document document, DiagnosticSink sink, Foundation foundation) {
        this.request = request;
        this.document = document;
        this.sink = sink;
        parts = foundation.parts();
        lastId = foundation.firstId();
        looks = foundation.looks();
        ids = foundation.ids();
        numbering = new Numbering(ids, looks, foundation.firstDefinition());
        scan = Scan.of(document, foundation.headings());
        tongue = new Tongue(document.metadata().language());
        words = document.metadata().fixedWords();
        data = new CustomData(document, scan);
    }

    /** Connects the notes, which need the rendering themselves. */
    public void connect(Notes writer) {
        notes = writer;
    }

    /** What is asked for. */
    public RenderRequest request() {
        return request;
    }

    /** The document that is written. */
    public Document document() {
        return document;
    }

    DiagnosticSink sink() {
        return sink;
    }

    /** The package that is filled. */
    public OfficePackage parts() {
        return parts;
    }

    /** Colours, fonts and measures of text that is formatted directly. */
    public Looks looks() {
        return looks;
    }

    /** Which id each style has in this file. */
    public StyleIds ids() {
        return ids;
    }

    /** The lists of the document. */
    public Numbering numbering() {
        return numbering;
    }

    /** What is known of the document before it is written. */
    public Scan scan() {
        return scan;
    }

    /** The words beside what the pack says. */
    public FixedWords words() {
        return words;
    }

    /** The document's language. */
    public Tongue tongue() {
        return tongue;
    }

    /** The values that are filled in once and shown everywhere. */
    public CustomData data() {
        return data;
    }

    /** The writer of footnotes and endnotes. */
    public Notes notes() {
        return notes;
    }

    /** Returns whether the document's language runs from right to left. */
    public boolean rightToLeft() {
        return tongue.rightToLeft();
    }

    /** Returns whether this is the first time that a short form with this meaning is met. */
    boolean firstTime(Inline.Abbreviation abbreviation) {
        return expansions.add(abbreviation.text() + '\n' + abbreviation.expansion());
    }

    /** Returns the bookmark of an id when it is asked for first; null for an id that is not new. */
    String takeBookmark(String id) {
        return marked.add(id) ? scan.bookmark(id) : null;
    }

    /** Returns the next number for a bookmark, drawing or control; unique in the document. */
    int nextId() {
        return ++lastId;
    }
}
