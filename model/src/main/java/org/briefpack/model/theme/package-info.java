/** How publications look: colours, fonts, sizes and spacing, shared by all formats. */
@NullMarked
package org.briefpack.model.theme;

import org.jspecify.annotations.NullMarked;
