package org.briefpack.model.pack;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes a key of the pack format on the record component that holds its value. The reader, the
 * JSON Schema and its descriptions in editors are all made from this.
 *
 * <p>A component is required unless it is an {@link java.util.Optional}, a list or a map.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Key {
    /** Returns one sentence for the person who writes the pack. */
    String value();

    /** Returns the regular expression that a string must match whole; empty for any. */
    String pattern() default "";

    /**
     * Returns the smallest number allowed, or the fewest items of a list; a list with 1 or more is
     * required, unless it is one of several keys that can stand for another.
     */
    int min() default Integer.MIN_VALUE;

    /**
     * Returns the largest number allowed, or the most items of a list; of a length the most points,
     * as {@link #min} is the fewest.
     */
    int max() default Integer.MAX_VALUE;

    /** Returns whether a plain text in place of the whole group of keys stands for this key. */
    boolean shorthand() default false;

    /** Returns the key where it is no name in Java; empty for the component's own name. */
    String name() default "";

    /** Returns whether a text may be without characters: to be filled in later. */
    boolean mayBeBlank() default false;

    /** Returns whether this is one of the keys of which at least one must be there. */
    boolean oneNeeded() default false;
}
