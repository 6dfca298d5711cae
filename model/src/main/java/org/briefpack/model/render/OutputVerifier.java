package org.briefpack.model.render;

import java.util.List;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.theme.Blob;

/**
 * Reopens files that Briefpack wrote and says what no longer holds. Found by {@link
 * java.util.ServiceLoader}. Implementations keep no state between calls.
 */
public interface OutputVerifier {
    /**
     * Looks at files, each alone and all of one pack against one another.
     *
     * @param files what to look at, by the names that people call them
     * @return what does not hold; empty where all does
     */
    List<Diagnostic> verify(List<Blob> files);
}
