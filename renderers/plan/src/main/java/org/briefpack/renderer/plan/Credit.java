package org.briefpack.renderer.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.InlineText;
import org.briefpack.model.document.Reference;

/**
 * What a slide says of a source.
 *
 * @param title its title
 * @param publisher who published it; empty where the source does not say
 * @param date when, as the source has it; empty where it does not say
 * @param address where it can be read; empty for nowhere
 */
record Credit(String title, String publisher, String date, String address) {
    /** Takes a reference's text apart: title, full stop, publisher, date, full stop, address. */
    static Credit of(Reference reference) {
        List<Inline> text = new ArrayList<>(reference.text());
        String address = "";
        if (!text.isEmpty()
                && text.getLast() instanceof Inline.Link link
                && link.target().contains(InlineText.of(link.content()))) {
            address = link.target();
            text.removeLast();
        }
        String rest = "";
        if (text.size() > 1
                && text.getLast() instanceof Inline.Text last
                && last.text().startsWith(".")) {
            rest = bare(last.text().substring(1));
            text.removeLast();
        }
        int comma = rest.lastIndexOf(", ");
        boolean dateOnly = comma < 0 && isDate(rest);
        boolean dated = comma >= 0 && isDate(rest.substring(comma + 2));
        String date = dateOnly ? rest : dated ? rest.substring(comma + 2) : "";
        String publisher = dateOnly ? "" : dated ? rest.substring(0, comma) : rest;
        return new Credit(bare(InlineText.of(text)), publisher, date, address);
    }

    /** Returns title, publisher and date. */
    String inFull() {
        String rest = rest();
        return rest.isEmpty() ? title : title + ". " + rest;
    }

    /** Returns publisher and date. */
    String rest() {
        return publisher + (publisher.isEmpty() || date.isEmpty() ? "" : ", ") + date;
    }

    /** Returns the name of each publisher, or title, once, with the numbers of its sources. */
    static List<String> brief(List<Reference> references, boolean years) {
        SequencedMap<String, List<String>> numbers = new LinkedHashMap<>();
        SequencedMap<String, Set<String>> dates = new LinkedHashMap<>();
        for (Reference reference : references) {
            Credit credit = of(reference);
            String name = credit.publisher().isEmpty() ? credit.title() : credit.publisher();
            numbers.computeIfAbsent(name, key -> new ArrayList<>()).add("" + reference.number());
            Set<String> own = dates.computeIfAbsent(name, key -> new LinkedHashSet<>());
            if (years && credit.date().length() >= 4) {
                own.add(credit.date().substring(0, 4));
            }
        }
        List<String> brief = new ArrayList<>();
        numbers.forEach(
                (name, own) -> {
                    String when = String.join(", ", dates.get(name));
                    String named = String.join(", ", own) + " " + name;
                    brief.add(when.isEmpty() ? named : named + " " + when);
                });
        return brief;
    }

    private static boolean isDate(String text) {
        return text.length() >= 4 && text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '-');
    }

    private static String bare(String text) {
        int end = text.length();
        while (end > 0 && ".,;: ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end).strip();
    }
}
