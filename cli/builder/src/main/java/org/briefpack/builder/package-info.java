/**
 * From a pack and choices to finished files in memory, for one pack or for many: {@link
 * org.briefpack.builder.Briefpack} is the door. Reads no files, knows no command line.
 */
@NullMarked
package org.briefpack.builder;

import org.jspecify.annotations.NullMarked;
