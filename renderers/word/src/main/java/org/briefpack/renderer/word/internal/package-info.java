/** How a document becomes WordprocessingML. */
package org.briefpack.renderer.word.internal;
