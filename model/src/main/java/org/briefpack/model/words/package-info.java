/**
 * The fixed words that templates and renderers put beside what a pack says, language by language.
 */
package org.briefpack.model.words;
