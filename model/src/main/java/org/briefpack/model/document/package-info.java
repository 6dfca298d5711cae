/**
 * What renderers see: documents and decks made of blocks and inlines. Every node is an immutable
 * record that knows where in the pack it was written.
 */
@NullMarked
package org.briefpack.model.document;

import org.jspecify.annotations.NullMarked;
