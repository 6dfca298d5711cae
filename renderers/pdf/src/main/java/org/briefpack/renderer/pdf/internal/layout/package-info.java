/** From blocks to strips to pages, without a word on how PDF writes them. */
package org.briefpack.renderer.pdf.internal.layout;
