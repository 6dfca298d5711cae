/**
 * A preview in the browser: watches a pack's files, makes the documents that somebody looks at, and
 * serves them to this machine alone.
 */
package org.briefpack.preview;
