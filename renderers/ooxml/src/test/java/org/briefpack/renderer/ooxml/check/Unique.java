package org.briefpack.renderer.ooxml.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells what is given twice. */
final class Unique {
    private final String what;
    private final List<String> problems;
    private final Set<String> seen = new HashSet<>();

    Unique(String what, List<String> problems) {
        this.what = what;
        this.problems = problems;
    }

    void add(String value) {
        if (!seen.add(value)) {
            problems.add("two " + what + " " + value);
        }
    }

    boolean contains(String value) {
        return seen.contains(value);
    }
}
