/** From pack to publication: templates, markup and themes. */
package org.briefpack.templates;
