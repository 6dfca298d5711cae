package org.briefpack.verify.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;

/** Whether files of one pack say the same. */
public final class Agreement {
    private Agreement() {}

    /** What one file says of a fact. */
    private record Said(String file, String words) {}

    /** Returns what files of one pack say differently. */
    public static List<Diagnostic> among(List<Reopened> files) {
        Map<String, Map<String, Said>> byPack = new HashMap<>();
        Map<String, Findings> byFile = new LinkedHashMap<>();
        for (Reopened file : files) {
            file.facts()
                    .ifPresent(
                            facts ->
                                    hold(
                                            file.name(),
                                            facts,
                                            byPack.computeIfAbsent(
                                                    facts.pack(), pack -> new HashMap<>()),
                                            byFile));
        }
        List<Diagnostic> found = new ArrayList<>();
        byFile.values().forEach(findings -> found.addAll(findings.list()));
        return found;
    }

    private static void hold(
            String name, Facts facts, Map<String, Said> known, Map<String, Findings> byFile) {
        facts.words()
                .forEach(
                        (id, words) -> {
                            Said said = known.putIfAbsent(id, new Said(name, words));
                            if (said != null && !said.words().equals(words)) {
                                byFile.computeIfAbsent(name, Findings::new)
                                        .add(
                                                Code.VERIFY_DISAGREE,
                                                "it says \u201c"
                                                        + words
                                                        + "\u201d where "
                                                        + said.file()
                                                        + " says \u201c"
                                                        + said.words()
                                                        + "\u201d");
                            }
                        });
    }
}
