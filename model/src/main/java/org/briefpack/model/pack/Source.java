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
 * @param published when it was published
 * @param checked when somebody last looked at it
 * @param note what to keep in mind when using it
 * @param span where it stands
 */
public record Source(
        @Key(value = "Unique among sources.", pattern = "[a-z0-9][a-z0-9_.-]*") String id,
        @Key("Its title.") RichText title,
        @Key("Who published it.") Optional<RichText> publisher,
        @Key("Where to read it.") Optional<URI> url,
        @Key("When it was published.") Optional<AsOf> published,
        @Key("When somebody last looked at it.") Optional<LocalDate> checked,
        @Key("What to keep in mind when using it.") Optional<RichText> note,
        SourceSpan span) {}
