/** How publications look: colours, fonts, sizes and spacing, shared by all formats. */
package org.briefpack.model.theme;
