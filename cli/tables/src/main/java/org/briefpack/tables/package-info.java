/** The one place that knows how spreadsheets are written down. */
@NullMarked
package org.briefpack.tables;

import org.jspecify.annotations.NullMarked;
