/** How parts become a file: sections, pages, running lines, settings. */
package org.briefpack.renderer.word.internal.file;
