/** How wide text is, read from font files. */
@NullMarked
package org.briefpack.renderer.type;

import org.jspecify.annotations.NullMarked;
