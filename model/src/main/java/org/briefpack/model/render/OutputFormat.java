package org.briefpack.model.render;

import java.util.Set;
import org.briefpack.model.document.Publication;

/**
 * A file format.
 *
 * @param id what people type: {@code pdf}, {@code docx}, {@code pptx}
 * @param extension file name ending without a dot
 * @param mediaType IANA media type
 * @param accepts the kinds of publication it can be made from
 */
public record OutputFormat(
        String id, String extension, String mediaType, Set<Class<? extends Publication>> accepts) {
    /** Copies the set. */
    public OutputFormat {
        accepts = Set.copyOf(accepts);
    }

    /** Returns whether a publication can be written in this format. */
    public boolean accepts(Publication publication) {
        return accepts.contains(publication.getClass());
    }
}
