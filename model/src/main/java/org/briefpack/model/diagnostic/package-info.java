/** Problems as data: what is wrong, where it is written, and what to do about it. */
@NullMarked
package org.briefpack.model.diagnostic;

import org.jspecify.annotations.NullMarked;
