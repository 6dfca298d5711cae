package org.briefpack.templates.compose;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefpack.model.pack.SessionPlan;

/**
 * What templates call. Texts of the pack go through these functions as they are, with their place:
 * what a sentence or an enumeration is made of can still be told from what comes out.
 */
final class TemplateFunctions {
    private static final Pattern SHARE =
            Pattern.compile("\\d{1,3}(?:[.,]\\d{1,3})?[ \u00A0\u202F]?%");

    private final Messages messages;

    private TemplateFunctions(Messages messages) {
        this.messages = messages;
    }

    /** Returns the functions by the names that templates call them by. */
    static Map<String, TemplateMethodModelEx> of(Messages messages) {
        TemplateFunctions functions = new TemplateFunctions(messages);
        return Map.of(
                "msg", functions::message,
                "number", functions::written,
                "enumerate", functions::enumerated,
                "capped", arguments -> cased(arguments, true),
                "uncapped", arguments -> cased(arguments, false),
                "joined", TemplateFunctions::joined,
                "room", TemplateFunctions::room,
                "share", TemplateFunctions::share);
    }

    /** {@code msg(key, values...)}: the fixed words of a key, with the values in their places. */
    private TemplateModel message(List<?> arguments) throws TemplateModelException {
        if (arguments.isEmpty()) {
            throw new TemplateModelException("msg needs a key");
        }
        List<TemplateModel> values = new ArrayList<>();
        for (Object value : arguments.subList(1, arguments.size())) {
            values.add((TemplateModel) value);
        }
        return words(PlainText.of((TemplateModel) arguments.getFirst()), values);
    }

    /** The fixed words of a key; those that stay English in another language are marked so. */
    private TextModel words(String key, List<TemplateModel> values) throws TemplateModelException {
        String pattern;
        try {
            pattern = messages.text(key);
        } catch (IllegalArgumentException e) {
            throw new TemplateModelException(e.getMessage());
        }
        boolean foreign = messages.isForeign(key);
        return filled(
                pattern, values, foreign ? "<lang code=\"en\">" : "", foreign ? "</lang>" : "");
    }

    /** {@code capped(text)}, {@code uncapped(text)}: the same with its first letter changed. */
    private static TemplateModel cased(List<?> arguments, boolean upper)
            throws TemplateModelException {
        if (!(arguments.getFirst() instanceof TextModel text)) {
            throw new TemplateModelException("only texts begin with a letter");
        }
        String markup = text.markup();
        int first = markup.startsWith("<") ? markup.indexOf('>') + 1 : 0;
        return new TextModel(
                markup.substring(0, first) + cased(markup.substring(first), upper),
                cased(text.plain(), upper),
                Map.of());
    }

    private static String cased(String text, boolean upper) {
        if (text.isEmpty()) {
            return text;
        }
        int end = text.offsetByCodePoints(0, 1);
        String first = text.substring(0, end);
        return (upper ? first.toUpperCase(Locale.ROOT) : first.toLowerCase(Locale.ROOT))
                + text.substring(end);
    }

    /** {@code enumerate(texts)}: "A", "A and B", "A, B and C" in the language of the pack. */
    private TemplateModel enumerated(List<?> arguments) throws TemplateModelException {
        List<TemplateModel> texts = texts(arguments);
        if (texts.size() < 2) {
            return texts.isEmpty() ? new SimpleScalar("") : texts.getFirst();
        }
        TemplateModel before = joined(texts.subList(0, texts.size() - 1), ", ");
        return words("deck.and", List.of(before, texts.getLast()));
    }

    /** {@code joined(texts, between)}. */
    private static TemplateModel joined(List<?> arguments) throws TemplateModelException {
        return joined(texts(arguments), PlainText.of((TemplateModel) arguments.get(1)));
    }

    /** {@code room(items, minutes, each, most)}: as many of the items as there is time for. */
    private static TemplateModel room(List<?> arguments) throws TemplateModelException {
        if (!(arguments.getFirst() instanceof ListModel items)) {
            throw new TemplateModelException("room needs a list of the pack");
        }
        int room =
                SessionPlan.room(
                        (int) number(arguments.get(1)),
                        number(arguments.get(2)),
                        (int) number(arguments.get(3)));
        List<?> all = items.list();
        return new ListModel(all.subList(0, Math.min(room, all.size())), items.wrapper());
    }

    /** {@code share(text)}: the first per cent of a text, as it is written; empty for none. */
    private static TemplateModel share(List<?> arguments) throws TemplateModelException {
        Matcher share = SHARE.matcher(PlainText.of((TemplateModel) arguments.getFirst()));
        return new SimpleScalar(share.find() ? share.group() : "");
    }

    /** {@code number(value)}: as people of the pack's language write it. */
    private TemplateModel written(List<?> arguments) throws TemplateModelException {
        return new SimpleScalar(messages.number(number(arguments.getFirst())));
    }

    private static double number(Object argument) throws TemplateModelException {
        if (argument instanceof TemplateNumberModel number) {
            return number.getAsNumber().doubleValue();
        }
        throw new TemplateModelException("a number is needed");
    }

    private static List<TemplateModel> texts(List<?> arguments) throws TemplateModelException {
        if (arguments.isEmpty()
                || !(arguments.getFirst() instanceof TemplateSequenceModel sequence)) {
            throw new TemplateModelException("a list of texts is needed");
        }
        List<TemplateModel> texts = new ArrayList<>();
        for (int i = 0; i < sequence.size(); i++) {
            texts.add(sequence.get(i));
        }
        return texts;
    }

    private static TemplateModel joined(List<TemplateModel> texts, String between)
            throws TemplateModelException {
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            pattern.append(i == 0 ? "" : between).append('{').append(i).append('}');
        }
        return filled(pattern.toString(), texts, "", "");
    }

    /** Puts values into the places of a pattern; texts of the pack stay texts of the pack. */
    private static TextModel filled(
            String pattern, List<TemplateModel> values, String before, String after)
            throws TemplateModelException {
        StringBuilder plain = new StringBuilder();
        StringBuilder markup = new StringBuilder();
        int done = 0;
        for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', at + 1)) {
            int end = pattern.indexOf('}', at);
            int index = end == at + 2 ? pattern.charAt(at + 1) - '0' : -1;
            if (index < 0 || index >= values.size()) {
                continue;
            }
            append(pattern.substring(done, at), before, after, plain, markup);
            if (values.get(index) instanceof TextModel text) {
                markup.append(text.markup());
                plain.append(text.plain());
            } else {
                append(PlainText.of(values.get(index)), "", "", plain, markup);
            }
            done = end + 1;
        }
        append(pattern.substring(done), before, after, plain, markup);
        return new TextModel(markup.toString(), plain.toString(), Map.of());
    }

    private static void append(
            String text, String before, String after, StringBuilder plain, StringBuilder markup) {
        if (!text.isEmpty()) {
            plain.append(text);
            InlineMarkup.escape(text, markup.append(before));
            markup.append(after);
        }
    }
}
