/** Editorial rules: whether what a pack says can be trusted, understood and shared. */
@NullMarked
package org.briefpack.model.check;

import org.jspecify.annotations.NullMarked;
