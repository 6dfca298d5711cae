package org.briefpack.templates.compose;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.briefpack.model.pack.Fields;

/**
 * The fields that a document may name because they have a value. The candidate is none of them:
 * what is prepared for a client is shown to others than the candidate's interviewers. What is
 * internal is shown only where a text of the pack asks for it.
 */
public final class GivenFields {
    private static final String CANDIDATE = "candidate";

    private GivenFields() {}

    /**
     * Returns their names with their labels: client and role first, then in the pack's order.
     *
     * @param values of all fields, by name
     */
    public static SequencedMap<String, String> in(
            Map<String, String> values, Fields fields, Messages messages) {
        SequencedMap<String, String> given = new LinkedHashMap<>();
        add("client", values, fields, messages, given);
        add("role", values, fields, messages, given);
        for (String name : fields.names()) {
            if (!name.equals(CANDIDATE)) {
                add(name, values, fields, messages, given);
            }
        }
        return given;
    }

    private static void add(
            String name,
            Map<String, String> values,
            Fields fields,
            Messages messages,
            Map<String, String> given) {
        if (!values.getOrDefault(name, "").isBlank() && !fields.isInternal(name)) {
            given.put(name, label(name, fields, messages));
        }
    }

    /** Returns a field's label: the pack's own, or the word of its language for the usual ones. */
    public static String label(String name, Fields fields, Messages messages) {
        boolean usual = Fields.BUILT_IN.contains(name);
        String label = fields.label(name);
        return usual && label.equals(Fields.labelOf(name)) ? messages.text("field." + name) : label;
    }
}
