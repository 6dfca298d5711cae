package org.briefpack.model.planted;

/** Breaks a rule on purpose: in Turkish, the i of "title" becomes a dotted capital. */
public class LooksAtTheMachine {
    String shout(String words) {
        return words.toUpperCase();
    }
}
