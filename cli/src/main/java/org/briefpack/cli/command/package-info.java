/** The commands, one class each, made only when they are named. */
package org.briefpack.cli.command;
