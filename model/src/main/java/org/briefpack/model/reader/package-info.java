/** Reads packs and themes from YAML. */
@NullMarked
package org.briefpack.model.reader;

import org.jspecify.annotations.NullMarked;
