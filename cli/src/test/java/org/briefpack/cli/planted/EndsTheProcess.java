package org.briefpack.cli.planted;

/** Breaks a rule on purpose. */
public class EndsTheProcess {
    void end() {
        System.exit(1);
    }
}
