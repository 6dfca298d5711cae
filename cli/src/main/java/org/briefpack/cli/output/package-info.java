/** Writing files so that none appears by half and nobody's edits are lost. */
package org.briefpack.cli.output;
