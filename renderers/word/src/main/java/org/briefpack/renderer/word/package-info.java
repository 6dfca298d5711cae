/** Documents as .docx. */
package org.briefpack.renderer.word;
