/** The one place that knows how spreadsheets are written down. */
package org.briefpack.tables;
