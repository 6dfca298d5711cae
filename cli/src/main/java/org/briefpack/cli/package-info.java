/** The command {@code briefpack}: the only place that reads clock, files and environment. */
package org.briefpack.cli;
