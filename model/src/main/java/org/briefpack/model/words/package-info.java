/**
 * The fixed words that templates and renderers put beside what a pack says, language by language.
 */
@NullMarked
package org.briefpack.model.words;

import org.jspecify.annotations.NullMarked;
