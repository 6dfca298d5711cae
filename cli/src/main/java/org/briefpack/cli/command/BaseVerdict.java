package org.briefpack.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.render.BaseReport;
import org.briefpack.model.render.BaseReport.Fate;
import org.briefpack.model.render.BaseTrial;
import org.briefpack.model.render.CompanyLook;

/**
 * What to think of a company template, in words.
 *
 * @param document the one that was tried on it
 * @param report what is kept and lost
 * @param look how it looks
 * @param trial how the document went
 * @param told what a theme in its look says of fonts and colours
 */
record BaseVerdict(
        String document,
        BaseReport report,
        CompanyLook look,
        BaseTrial trial,
        List<Diagnostic> told) {
    /** More than that many times as many slides or pages are worth a word. */
    private static final double LOOSE = 1.25;

    /** Returns the lines, the verdict first. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(fit());
        lines.add("fonts: " + fonts());
        lines.add("logo: " + logo());
        lines.add("colours: " + colours());
        messages(Code.LOW_CONTRAST).forEach(line -> lines.add("  " + line));
        lines.add(
                "of it "
                        + things(Fate.KEPT, "kept")
                        + ", "
                        + things(Fate.MAPPED, "used")
                        + ", "
                        + things(Fate.LEFT_OUT, "left out")
                        + "; "
                        + count(Fate.ADDED)
                        + " added");
        return lines;
    }

    /** Returns the same for programs. */
    SequencedMap<String, Object> members() {
        SequencedMap<String, Object> members = new LinkedHashMap<>();
        members.put("type", "verdict");
        members.put("fits", fits());
        members.put("verdict", fit());
        members.put("document", document);
        members.put("unit", trial.unit());
        members.put("taken", trial.taken());
        members.put("usual", trial.usual());
        members.put("fonts", names());
        members.put("notes", told.stream().map(this::message).toList());
        members.put("logo", logo());
        Map<String, String> colours = new LinkedHashMap<>();
        look.colours().forEach((name, colour) -> colours.put(name, "#" + colour.hex()));
        members.put("colours", colours);
        return members;
    }

    private boolean fits() {
        return !trial.refused() && !trial.cramped();
    }

    private String fit() {
        if (trial.refused()) {
            return "it does not fit: it cannot hold the built-in "
                    + document
                    + ": "
                    + trial.problems().stream()
                            .filter(Diagnostic::isError)
                            .map(this::message)
                            .findFirst()
                            .orElse("");
        }
        if (trial.cramped()) {
            String why =
                    trial.problems().stream()
                            .filter(problem -> problem.code() == Code.BASE_CRAMPED)
                            .map(this::message)
                            .findFirst()
                            .orElse("");
            return "it fits in part: " + why + ", and the built-in " + document + taken();
        }
        boolean tight = trial.taken() > LOOSE * trial.usual();
        return (tight ? "it fits, with little room: the built-in " : "it fits: the built-in ")
                + document
                + taken();
    }

    private String taken() {
        String about = trial.unit().equals("pages") ? "about " : "";
        String taken = " takes " + about + trial.taken() + " " + trial.unit() + " on it, ";
        return trial.taken() == trial.usual()
                ? taken + "as many as on ours"
                : taken + "and " + trial.usual() + " on ours";
    }

    private List<String> names() {
        return Stream.of(look.heading(), look.body())
                .flatMap(font -> font.stream())
                .distinct()
                .toList();
    }

    private String fonts() {
        if (names().isEmpty()) {
            return "it names none; ours are used";
        }
        List<String> missing = messages(Code.FONT_STANDS_IN);
        return missing.isEmpty()
                ? String.join(" and ", names()) + ", at hand in every format"
                : String.join("; ", missing);
    }

    private String logo() {
        CompanyLook.Logos logo = look.logo();
        if (logo.light().isPresent()) {
            return "a picture"
                    + (logo.dark().isPresent() ? ", and another for dark grounds" : "")
                    + "; `briefpack theme from` takes it along";
        }
        if (logo.dark().isPresent()) {
            return "a picture for dark grounds; a theme needs one for light grounds too";
        }
        return logo.unusable()
                .map(file -> file + ", which PDF cannot show; save it as PNG or SVG for a theme")
                .orElse("no picture; what is drawn in shapes stays in Office files");
    }

    private String colours() {
        if (look.colours().isEmpty()) {
            return "it has none; ours are used";
        }
        StringBuilder words = new StringBuilder();
        look.colours()
                .forEach(
                        (name, colour) -> {
                            words.append(words.isEmpty() ? "" : ", ");
                            words.append(name).append(" #").append(colour.hex());
                        });
        return words.toString();
    }

    private List<String> messages(Code code) {
        return told.stream().filter(problem -> problem.code() == code).map(this::message).toList();
    }

    /** The template's name stands above all of it. */
    private String message(Diagnostic problem) {
        String said = problem.message();
        String name = report.base() + ": ";
        return said.startsWith(name) ? said.substring(name.length()) : said;
    }

    private String things(Fate fate, String verb) {
        long count = count(fate);
        return count + (count == 1 ? " is " : " are ") + verb;
    }

    private long count(Fate fate) {
        return report.findings().stream().filter(f -> Objects.equals(f.fate(), fate)).count();
    }
}
