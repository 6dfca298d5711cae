/** Reopening what Briefpack wrote. */
package org.briefpack.verify;
