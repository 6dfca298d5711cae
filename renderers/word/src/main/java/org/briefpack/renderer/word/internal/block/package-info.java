/** How blocks and what is inside them become WordprocessingML. */
package org.briefpack.renderer.word.internal.block;
