/** Blocks as strips, each kind by a class of its own. */
package org.briefpack.renderer.pdf.internal.layout.block;
