package org.briefpack.model.pack;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * Where a fact comes from.
 *
 * @param id unique among sources
 * @param title its title
 * @param publisher who published it
 * @param url where to read it
 * @param published when it was published, or "undated"
 * @param checked when somebody last looked at it
 * @param read how much of it was read; the original where missing
 * @param note what to keep in mind when using it
 * @param span where it stands
 */
public record Source(
        @Key(value = "Unique among sources.", pattern = "[a-z0-9][a-z0-9_.-]*") String id,
        @Key("Its title.") RichText title,
        @Key("Who published it.") Optional<RichText> publisher,
        @Key("Where to read it.") Optional<URI> url,
        @Key("When it was published, or undated.") Optional<AsOf> published,
        @Key("When somebody last looked at it.") Optional<LocalDate> checked,
        @Key("How it was read: primary, part or secondary; primary where missing.")
                Optional<Read> read,
        @Key("What to keep in mind when using it.") Optional<RichText> note,
        SourceSpan span) {}
