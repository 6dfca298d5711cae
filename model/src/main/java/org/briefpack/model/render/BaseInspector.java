package org.briefpack.model.render;

import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.theme.Blob;

/**
 * Says beforehand what a renderer would make of a company template. Found by {@link
 * java.util.ServiceLoader}. Implementations keep no state between calls.
 */
public interface BaseInspector {
    /** Returns the format whose templates it knows. */
    OutputFormat format();

    /** Returns whether this looks like a template of its format, judged by the name's ending. */
    boolean recognises(Blob base);

    /**
     * Looks at a template.
     *
     * @return what maps, what would be added and what would be left out; a failure where the
     *     template cannot be used at all
     */
    Outcome<BaseReport> inspect(Blob base);

    /** Returns how a template looks; a failure where it cannot be used at all. */
    Outcome<CompanyLook> look(Blob base);

    /**
     * Sets a publication on a template as a build does, and writes it nowhere.
     *
     * @param request as for {@link Renderer#render}, with a template
     * @param usual what is written without one, to compare with
     */
    BaseTrial tried(RenderRequest request, RenderRequest usual);
}
