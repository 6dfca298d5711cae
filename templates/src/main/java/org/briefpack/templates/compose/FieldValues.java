package org.briefpack.templates.compose;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.Publication;
import org.briefpack.model.document.Tree;

/**
 * Puts other values into a publication's fields. A template cannot see the values, so the rest of
 * the publication is as it would be if it were composed anew; whatever holds no field stays the
 * very same object.
 */
public final class FieldValues implements Tree.Visitor {
    private final Map<String, String> values;

    private FieldValues(Map<String, String> values) {
        this.values = values;
    }

    /** Returns the publication with these values over the ones it has. */
    public static Publication in(Publication publication, Map<String, String> fields) {
        SequencedMap<String, String> values =
                new LinkedHashMap<>(publication.metadata().properties());
        values.putAll(fields);
        return Tree.each(publication, new FieldValues(values))
                .with(publication.metadata().with(values));
    }

    /** A place to fill in that is bound to a field shows its value. */
    @Override
    public Block instead(Block block) {
        if (block instanceof Block.Field f) {
            String value = values.getOrDefault(f.key(), f.value());
            if (!value.equals(f.value())) {
                return new Block.Field(
                        f.name(),
                        f.kind(),
                        f.label(),
                        value,
                        f.options(),
                        f.key(),
                        f.lines(),
                        f.span());
            }
        }
        return block;
    }

    @Override
    public Inline instead(Inline inline) {
        if (inline instanceof Inline.Variable v) {
            String value = values.getOrDefault(v.key(), "");
            if (!value.equals(v.value())) {
                return new Inline.Variable(v.key(), v.label(), value, v.span());
            }
        }
        return inline;
    }
}
