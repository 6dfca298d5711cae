/** Charts as vectors, with text as text. */
package org.briefpack.renderer.pdf.internal.layout.chart;
