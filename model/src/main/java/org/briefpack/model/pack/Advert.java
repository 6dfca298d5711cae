package org.briefpack.model.pack;

import java.util.List;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * A job advert to fill in.
 *
 * @param title its title, with places to fill in
 * @param lines its lines, with places to fill in
 * @param checks what to check before it goes out
 * @param span where it stands
 */
public record Advert(
        @Key("Its title, with places to fill in.") RichText title,
        @Key(value = "Its lines, with places to fill in.", min = 1) List<Statement> lines,
        @Key("What to check before it goes out.") List<Statement> checks,
        SourceSpan span) {
    /** Copies the collections. */
    public Advert {
        lines = List.copyOf(lines);
        checks = List.copyOf(checks);
    }
}
