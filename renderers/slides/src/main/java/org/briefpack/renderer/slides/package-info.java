/** Decks as PowerPoint files. */
package org.briefpack.renderer.slides;
