package org.briefpack.cli.arguments;

/** The command line cannot be understood; the message says why, for the person who typed it. */
public final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Takes one sentence without a full stop. */
    public UsageException(String message) {
        super(message);
    }
}
