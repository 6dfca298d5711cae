/**
 * What a pack is. The records are the format: the reader binds YAML to them key by key, and the
 * JSON Schema is made from them.
 */
@NullMarked
package org.briefpack.model.pack;

import org.jspecify.annotations.NullMarked;
