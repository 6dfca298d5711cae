package org.briefpack.cli.planted;

import picocli.CommandLine;

/** A room with a parser of its own. */
public final class ReadsTheCommandLine {
    CommandLine words;
}
