/** Kinds of spreadsheet files, each read by its library. */
@NullMarked
package org.briefpack.tables.internal;

import org.jspecify.annotations.NullMarked;
