/** The theme file's format; its keys are the records' components. */
package org.briefpack.templates.theme;
