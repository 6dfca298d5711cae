package org.briefpack.templates.markup;

import java.util.Locale;

/** Reads typed attributes; says plainly what is wrong with one. */
final class Attributes {
    private Attributes() {}

    static int whole(Element element, String name, int missing) {
        String text = element.attribute(name, "");
        if (text.isEmpty()) {
            return missing;
        }
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw wrong(element, name, "a whole number");
        }
    }

    static double number(Element element, String name, double missing) {
        String text = element.attribute(name, "");
        if (text.isEmpty()) {
            return missing;
        }
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw wrong(element, name, "a number");
        }
    }

    static boolean flag(Element element, String name) {
        return switch (element.attribute(name, "false")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong(element, name, "true or false");
        };
    }

    static <E extends Enum<E>> E choice(Element element, String name, Class<E> type, E missing) {
        String text = element.attribute(name, "");
        return text.isEmpty() ? missing : choice(element, name, type, text);
    }

    static <E extends Enum<E>> E choice(Element element, String name, Class<E> type, String text) {
        try {
            return Enum.valueOf(type, text.replace('-', '_').toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw wrong(element, name, "one of " + spelled(type));
        }
    }

    private static <E extends Enum<E>> String spelled(Class<E> type) {
        StringBuilder names = new StringBuilder();
        for (E constant : type.getEnumConstants()) {
            names.append(names.isEmpty() ? "" : ", ")
                    .append(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        return names.toString();
    }

    private static MarkupProblem wrong(Element element, String name, String wanted) {
        return new MarkupProblem(
                element,
                name
                        + "=\""
                        + element.attribute(name, "")
                        + "\" of <"
                        + element.name()
                        + "> should be "
                        + wanted);
    }
}
