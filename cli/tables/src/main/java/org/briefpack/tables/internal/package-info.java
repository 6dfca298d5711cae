/** Kinds of spreadsheet files, each read by its library. */
package org.briefpack.tables.internal;
