/** Running text: runs, measured characters, lines. */
package org.briefpack.renderer.pdf.internal.text;
