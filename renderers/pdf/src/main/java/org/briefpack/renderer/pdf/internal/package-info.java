/** The renderer, from request to file. */
package org.briefpack.renderer.pdf.internal;
