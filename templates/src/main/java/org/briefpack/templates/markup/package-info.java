/** The markup that templates write, and how it becomes a document or a deck. */
package org.briefpack.templates.markup;
