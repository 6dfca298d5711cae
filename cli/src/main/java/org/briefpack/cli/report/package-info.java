/** Problems as people and programs read them: a line with a caret, or a line of JSON. */
package org.briefpack.cli.report;
