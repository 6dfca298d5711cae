/** A company's template: what it has, what of it stays, and what is added to it. */
package org.briefpack.renderer.word.internal.base;
