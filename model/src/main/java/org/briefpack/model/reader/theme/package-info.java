/** Reads themes: a theme file's keys are the records' components, laid over a built-in theme. */
@NullMarked
package org.briefpack.model.reader.theme;

import org.jspecify.annotations.NullMarked;
