package org.briefpack.renderer.pdf.internal.layout.text;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.briefpack.model.theme.Blob;

/**
 * The pictures at hand.
 *
 * @param files by the name that figures call them by
 * @param fault says of a PNG or JPEG file why it cannot be painted, as the end of a sentence that
 *     begins with its name; empty where it can
 */
public record Pictures(Map<String, Blob> files, Function<Blob, Optional<String>> fault) {}
