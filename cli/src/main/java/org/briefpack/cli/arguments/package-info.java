/** The command line as words: options, positions, help pages. Knows nothing of packs. */
package org.briefpack.cli.arguments;
