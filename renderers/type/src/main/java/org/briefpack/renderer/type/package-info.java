/** How wide text is, read from font files. */
package org.briefpack.renderer.type;
