/**
 * The world as commands see it: streams, environment, folder, clock, and the exit code they answer
 * with.
 */
package org.briefpack.cli.console;
