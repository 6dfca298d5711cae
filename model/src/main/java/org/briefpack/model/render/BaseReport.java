package org.briefpack.model.render;

import java.util.List;

/**
 * What a renderer would make of a company template.
 *
 * @param base the template's name, for messages
 * @param findings in the order in which they are worth reading
 */
public record BaseReport(String base, List<Finding> findings) {
    /** What happens to something. */
    public enum Fate {
        /** The template's own is used as it is. */
        KEPT,
        /** One of our roles uses one of the template's styles or layouts. */
        MAPPED,
        /** The template lacks it; it is added in the template's colours. */
        ADDED,
        /** The template has it, and the output will not. */
        LEFT_OUT
    }

    /**
     * One thing in a template.
     *
     * @param fate what happens to it
     * @param subject what it is: a role, a part, a style
     * @param detail what it is mapped to, or why it is left out; may be empty
     */
    public record Finding(Fate fate, String subject, String detail) {}

    /** Copies the findings. */
    public BaseReport {
        findings = List.copyOf(findings);
    }
}
