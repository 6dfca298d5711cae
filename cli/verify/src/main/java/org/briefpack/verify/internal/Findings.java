package org.briefpack.verify.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.SourceSpan;

/** What does not hold in one file; many of a kind are one line with a count. */
public final class Findings {
    private final SourceSpan file;
    private final Map<Code, List<String>> found = new LinkedHashMap<>();

    /** Takes what people call the file. */
    public Findings(String name) {
        file = new SourceSpan(name, 0, 0, 0, 0);
    }

    /** Adds what was found, as a sentence without a full stop. */
    void add(Code code, String what) {
        List<String> all = found.computeIfAbsent(code, key -> new ArrayList<>());
        if (!all.contains(what)) {
            all.add(what);
        }
    }

    /** Returns what was found, one for each kind. */
    public List<Diagnostic> list() {
        List<Diagnostic> list = new ArrayList<>();
        found.forEach(
                (code, all) -> {
                    String more = all.size() == 1 ? "" : " (and " + (all.size() - 1) + " more)";
                    list.add(Diagnostic.of(code, file, all.getFirst() + more, remedy(code)));
                });
        return list;
    }

    private static String remedy(Code code) {
        return code == Code.VERIFY_NOT_OURS
                ? "name a .pdf, .docx or .pptx file that `briefpack build` wrote"
                : "`briefpack explain " + code.id() + "` says more; a new build makes it right";
    }
}
