package org.briefpack.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.briefpack.model.check.Coverage;
import org.briefpack.model.document.Publication;
import org.briefpack.model.pack.Pack;
import org.briefpack.templates.ComposeOptions;
import org.briefpack.templates.Composer;
import org.briefpack.templates.DocumentKind;

/** Which document shows what of a pack: a line for each part, a column for each document. */
final class CoverageTable {
    private static final String NOTHING = "-";

    private CoverageTable() {}

    /** Composes all documents and prints how many texts, pictures and charts of a part each has. */
    static void print(Session session, Pack pack, ComposeOptions options) {
        SequencedMap<String, Publication> documents = new LinkedHashMap<>();
        for (DocumentKind kind : options.templates().documents()) {
            session.keep(Composer.compose(pack, kind.name(), options))
                    .filter(publication -> !Composer.isBare(publication))
                    .ifPresent(publication -> documents.put(kind.name(), publication));
        }
        Coverage coverage = Coverage.of(pack, 0, documents);
        if (session.reporter().style().json()) {
            coverage.parts().forEach(part -> session.print(json(part) + "\n"));
        } else {
            lines(coverage, documents.sequencedKeySet()).forEach(session::print);
        }
    }

    private static String json(Coverage.Part part) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "coverage");
        members.put("part", part.name());
        members.put("texts", part.texts());
        members.putAll(part.shown());
        members.put("nowhere", part.nowhere().size());
        return org.briefpack.model.reader.JsonText.line(members);
    }

    private static List<String> lines(Coverage coverage, Iterable<String> documents) {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("part", "all"));
        documents.forEach(head::add);
        head.add("nowhere");
        rows.add(head);
        for (Coverage.Part part : coverage.parts()) {
            List<String> row = new ArrayList<>(List.of(part.name(), number(part.texts())));
            part.shown().values().forEach(count -> row.add(number(count)));
            row.add(number(part.nowhere().size()));
            rows.add(row);
        }
        return rows.stream().map(row -> line(row, rows)).toList();
    }

    private static String number(int count) {
        return count == 0 ? NOTHING : Integer.toString(count);
    }

    /** Names begin at the left, figures end at the right. */
    private static String line(List<String> row, List<List<String>> all) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            int column = i;
            int width = all.stream().mapToInt(r -> r.get(column).length()).max().orElse(0);
            String padding = " ".repeat(width - row.get(i).length());
            line.append(i == 0 ? row.get(i) + padding : "  " + padding + row.get(i));
        }
        return line.append('\n').toString();
    }
}
