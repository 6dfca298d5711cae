/** How a template sees a pack, and how it is filled. */
@NullMarked
package org.briefpack.templates.compose;

import org.jspecify.annotations.NullMarked;
