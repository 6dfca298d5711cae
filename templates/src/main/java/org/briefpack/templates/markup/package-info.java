/** The markup that templates write, and how it becomes a document or a deck. */
@NullMarked
package org.briefpack.templates.markup;

import org.jspecify.annotations.NullMarked;
