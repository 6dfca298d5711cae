/** A deck on paper: each slide with what the speaker says. */
package org.briefpack.renderer.pdf.internal.layout.deck;
