package org.briefpack.renderer.word.internal.base;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.briefpack.renderer.ooxml.XmlTree;
import org.w3c.dom.Element;

/**
 * Fields of a template's running lines that show what only the template's file knows: its own
 * properties and variables (ECMA-376 part 1, 17.16.5.14 and 17.16.5.16). They become the text that
 * they show, or Word would put an error there.
 */
final class BaseFields {
    private static final Set<String> OWN = Set.of("DOCPROPERTY", "DOCVARIABLE");

    /** Properties that every file has, ours too. */
    private static final Set<String> EVERYWHERE =
            Set.of("title", "subject", "author", "keywords", "comments", "company", "manager");

    private final BaseTemplate base;
    private final List<Element> gone = new ArrayList<>();
    private final List<Element> simple = new ArrayList<>();
    private final Deque<Field> open = new ArrayDeque<>();

    private static final class Field {
        private final List<Element> marks = new ArrayList<>();
        private final StringBuilder instruction = new StringBuilder();
    }

    BaseFields(BaseTemplate base) {
        this.base = base;
    }

    /** Makes such fields text; returns whether there were any. */
    boolean freeze(Element root) {
        XmlTree.each(root, this::visit);
        gone.forEach(XmlTree::remove);
        simple.forEach(BaseHistory::unwrap);
        return !gone.isEmpty() || !simple.isEmpty();
    }

    private void visit(Element element) {
        switch (element.getLocalName()) {
            case "fldSimple" -> {
                if (frozen(XmlTree.value(element, "instr"))) {
                    simple.add(element);
                }
            }
            case "fldChar" -> mark(element, XmlTree.value(element, "fldCharType"));
            case "instrText" -> {
                if (!open.isEmpty()) {
                    open.peek().instruction.append(element.getTextContent());
                    open.peek().marks.add(element);
                }
            }
            default -> {}
        }
    }

    private void mark(Element element, String type) {
        if (type.equals("begin")) {
            open.push(new Field());
        }
        if (open.isEmpty()) {
            return;
        }
        open.peek().marks.add(element);
        if (type.equals("end")) {
            Field field = open.pop();
            if (frozen(field.instruction.toString())) {
                gone.addAll(field.marks);
            }
        }
    }

    private boolean frozen(String instruction) {
        String[] words = instruction.strip().split("\\s+");
        if (words.length < 2 || !OWN.contains(words[0].toUpperCase(Locale.ROOT))) {
            return false;
        }
        String name = words[1].replace("\"", "");
        if (EVERYWHERE.contains(name.toLowerCase(Locale.ROOT))) {
            return false;
        }
        base.leftOut("Field " + words[0].toUpperCase(Locale.ROOT) + " " + name, "its text stays");
        return true;
    }
}
