/** Text as strips, and what all parts of one layout share. */
package org.briefpack.renderer.pdf.internal.layout.text;
