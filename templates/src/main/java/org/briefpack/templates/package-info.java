/** From pack to publication: templates, markup and themes. */
@NullMarked
package org.briefpack.templates;

import org.jspecify.annotations.NullMarked;
