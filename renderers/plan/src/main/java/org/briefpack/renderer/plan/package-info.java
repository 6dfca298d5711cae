/** What stands on which slide: decided here, without knowing the file format. */
@NullMarked
package org.briefpack.renderer.plan;

import org.jspecify.annotations.NullMarked;
