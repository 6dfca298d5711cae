package org.briefpack.cli.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/**
 * A rule of the house.
 *
 * @param name what it demands, as a test name
 * @param rule the rule, with its reason
 * @param planted classes that break it, so that a rule that catches nothing is noticed
 */
record HouseRule(String name, ArchRule rule, List<Class<?>> planted) {
    HouseRule {
        planted = List.copyOf(planted);
    }

    static HouseRule of(String name, ArchRule rule, Class<?>... planted) {
        return new HouseRule(name, rule.allowEmptyShould(true), List.of(planted));
    }

    @Override
    public String toString() {
        return name;
    }
}
