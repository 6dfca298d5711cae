package org.briefpack.model.theme;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The style of every role in one medium.
 *
 * @param styles one for each role
 */
public record Typography(Map<Role, TextStyle> styles) {
    /** Copies the map; refuses one that lacks a role. */
    public Typography {
        for (Role role : Role.values()) {
            if (!styles.containsKey(role)) {
                throw new IllegalArgumentException("no style for " + role);
            }
        }
        styles = java.util.Collections.unmodifiableMap(new EnumMap<>(styles));
    }

    /** Returns the style of a role. */
    public TextStyle style(Role role) {
        return Objects.requireNonNull(styles.get(role));
    }
}
