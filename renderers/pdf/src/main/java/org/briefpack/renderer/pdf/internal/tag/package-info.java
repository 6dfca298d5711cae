/** What the parts of a page are, for people who do not see it. */
package org.briefpack.renderer.pdf.internal.tag;
