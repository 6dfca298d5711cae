/** Pages as PDF: drawing, marking, tagging. */
package org.briefpack.renderer.pdf.internal.paint;
