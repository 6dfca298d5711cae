/** What a file format has to offer to take part: the renderer's contract. */
@NullMarked
package org.briefpack.model.render;

import org.jspecify.annotations.NullMarked;
