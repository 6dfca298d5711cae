package org.briefpack.cli.console;

/** What the process says to the shell; scripts rely on the numbers. */
public enum ExitCode {
    /** All is well. */
    OK(0),
    /** A fault in Briefpack itself. */
    BUG(1),
    /** The command line was not understood. */
    USAGE(2),
    /** There are warnings, and {@code --strict} was given. */
    WARNINGS(3),
    /** The pack, theme or template is wrong. */
    CONTENT(4),
    /** Something could not be read or written. */
    WORLD(5);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** Returns the number. */
    public int number() {
        return number;
    }
}
