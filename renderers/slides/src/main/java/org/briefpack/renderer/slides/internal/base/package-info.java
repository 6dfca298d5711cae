/** Company templates for slides: opened, cleaned, and their layouts matched with ours. */
package org.briefpack.renderer.slides.internal.base;
