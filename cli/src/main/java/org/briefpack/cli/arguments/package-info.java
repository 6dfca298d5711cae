/** The command line as words: how commands are written, and what was written. Knows no packs. */
package org.briefpack.cli.arguments;
