package org.briefpack.preview;

import java.util.List;
import java.util.Optional;
import org.briefpack.builder.OutputFile;
import org.briefpack.model.diagnostic.Diagnostic;

/**
 * One document in one format, as far as it could be made.
 *
 * @param file the file; empty where it could not be made, or would hold nothing
 * @param problems what was met on the way
 * @param failed whether it could not be made
 * @param millis how long it took
 */
record Made(Optional<OutputFile> file, List<Diagnostic> problems, boolean failed, long millis) {}
