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
 * properties and variables, places in its text, other files (ECMA-376 part 1, 17.16.5). They become
 * the text that they show, or Word would put an error there, or ask for something.
 */
final class BaseFields {
    /** Fields that any document answers; whatever else there is, is a place in the template. */
    private static final Set<String> EVERYWHERE =
            Set.of(
                    "=",
                    "ADVANCE",
                    "AUTHOR",
                    "AUTONUM",
                    "COMMENTS",
                    "COMPARE",
                    "CREATEDATE",
                    "DATE",
                    "DISPLAYBARCODE",
                    "EDITTIME",
                    "EQ",
                    "FILENAME",
                    "FILESIZE",
                    "HYPERLINK",
                    "IF",
                    "INFO",
                    "KEYWORDS",
                    "LASTSAVEDBY",
                    "LISTNUM",
                    "NUMCHARS",
                    "NUMPAGES",
                    "NUMWORDS",
                    "PAGE",
                    "PRINT",
                    "PRINTDATE",
                    "QUOTE",
                    "REVNUM",
                    "SAVEDATE",
                    "SECTION",
                    "SECTIONPAGES",
                    "SEQ",
                    "SUBJECT",
                    "SYMBOL",
                    "TEMPLATE",
                    "TIME",
                    "TITLE",
                    "USERADDRESS",
                    "USERINITIALS",
                    "USERNAME");

    /** Properties that every file has, ours too. */
    private static final Set<String> PROPERTIES =
            Set.of("title", "subject", "author", "keywords", "comments", "company", "manager");

    /** What a field may show before its end is known. */
    private static final Set<String> CONTENT =
            Set.of("t", "tab", "br", "drawing", "pict", "object", "sym");

    private final BaseTemplate base;
    private final List<Element> gone = new ArrayList<>();
    private final List<Element> simple = new ArrayList<>();
    private final Deque<Field> open = new ArrayDeque<>();

    private static final class Field {
        private final List<Element> marks = new ArrayList<>();
        private final StringBuilder instruction = new StringBuilder();
        private boolean shows;
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
        String name = element.getLocalName();
        if (name.equals("fldSimple") && frozen(XmlTree.value(element, "instr"))) {
            simple.add(element);
        }
        boolean mark = name.equals("fldChar") || name.equals("instrText");
        if (mark || CONTENT.contains(name)) {
            // What stands in an instruction goes with it.
            open.stream().filter(f -> !f.shows).forEach(f -> f.marks.add(element));
        }
        if (name.equals("instrText") && !open.isEmpty() && !open.peek().shows) {
            open.peek().instruction.append(element.getTextContent());
        } else if (name.equals("fldChar")) {
            mark(element, XmlTree.value(element, "fldCharType"));
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
        open.peek().shows |= type.equals("separate");
        if (type.equals("end")) {
            Field field = open.pop();
            if (frozen(field.instruction.toString())) {
                gone.addAll(field.marks);
            }
        }
    }

    private boolean frozen(String instruction) {
        String[] words = instruction.strip().split("\\s+", 2);
        String kind = words[0].toUpperCase(Locale.ROOT);
        String rest = words.length > 1 ? words[1].strip() : "";
        String name = rest.startsWith("\"") ? rest.substring(1) : rest;
        int end = name.indexOf(rest.startsWith("\"") ? '"' : ' ');
        name = end < 0 ? name : name.substring(0, end);
        boolean answered =
                switch (kind) {
                    case "" -> true;
                    case "DOCPROPERTY" -> PROPERTIES.contains(name.toLowerCase(Locale.ROOT));
                    case "STYLEREF" -> base.hasTextIn(name);
                    default -> EVERYWHERE.contains(kind) || kind.startsWith("=");
                };
        if (!answered) {
            base.leftOut("Field " + (kind + " " + name).strip(), "its text stays");
        }
        return !answered;
    }
}
