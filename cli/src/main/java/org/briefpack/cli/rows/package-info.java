/** From the rows of a spreadsheet, and what was typed, to values of fields and names of files. */
package org.briefpack.cli.rows;
