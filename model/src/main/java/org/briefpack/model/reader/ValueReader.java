package org.briefpack.model.reader;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.pack.AsOf;
import org.briefpack.model.pack.PageText;
import org.briefpack.model.pack.RichText;

/** Reads single values; says what was found, what is wanted and how to write it. */
final class ValueReader {
    private static final String IN_QUOTES = "put it in quotes: ";

    private final RecordReader records;
    private final DiagnosticSink sink;

    ValueReader(RecordReader records, DiagnosticSink sink) {
        this.records = records;
        this.sink = sink;
    }

    /** Returns the value; empty where it could not be read, which was reported then. */
    Optional<Object> read(RecordShape.Field field, YamlNode node) {
        Class<?> type = field.value();
        if (type.isRecord()
                && type != RichText.class
                && type != AsOf.class
                && type != PageText.class) {
            return records.record(type, node);
        }
        if (!(node instanceof YamlNode.Scalar scalar)) {
            wrongType(node, wanted(type), remedy(node));
            return Optional.empty();
        }
        Optional<Object> value = scalar(field, scalar);
        boolean words = type == RichText.class || type == String.class || type == PageText.class;
        if (value.isPresent()
                && words
                && !field.key().mayBeBlank()
                && !Forms.isFilled(scalar.text())) {
            sink.report(
                    Code.BAD_VALUE,
                    node.span(),
                    "`" + field.name() + "` is empty",
                    "write some text, or delete the line");
            return Optional.empty();
        }
        return value;
    }

    /** A colon or a brace is easily read as YAML where it was meant as text. */
    private static String remedy(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping && mapping.entries().size() == 1) {
            YamlNode.Entry only = mapping.entries().getFirst();
            boolean named =
                    only.value() instanceof YamlNode.Scalar s && s.type() == ScalarType.NULL;
            return named
                    ? "put the text in quotes: \"{" + Shown.of(only.key()) + "}\""
                    : IN_QUOTES
                            + "\""
                            + Shown.of(only.key())
                            + ": ...\"; a colon makes a key of"
                            + " the words before it";
        }
        return "write a single value here";
    }

    void wrongType(YamlNode node, String wanted, String... hints) {
        sink.report(
                Code.WRONG_TYPE,
                node.span(),
                "this should be " + wanted + ", but it is " + node.kind(),
                hints);
    }

    private Optional<Object> scalar(RecordShape.Field field, YamlNode.Scalar scalar) {
        Class<?> type = field.value();
        if (type == RichText.class || type == String.class) {
            CutTexts.atHash(scalar, sink);
            DirectionOverride.report(scalar, sink);
        }
        if (type == RichText.class) {
            return isText(scalar)
                    ? Optional.of(RichTextReader.read(scalar, records.fields(), sink))
                    : Optional.empty();
        }
        if (type == String.class) {
            return isText(scalar) ? string(field, scalar) : Optional.empty();
        }
        if (type == PageText.class) {
            return isText(scalar)
                    ? Optional.of(PageReader.read(scalar, records.fields(), records.data(), sink))
                    : Optional.empty();
        }
        if (type == AsOf.class) {
            return asOf(scalar);
        }
        if (type == LocalDate.class) {
            return isText(scalar) ? date(scalar) : Optional.empty();
        }
        if (type == URI.class) {
            return isText(scalar) ? uri(scalar) : Optional.empty();
        }
        if (type == Boolean.class || type == boolean.class) {
            return flag(scalar);
        }
        if (type.isEnum()) {
            return choice(type, scalar);
        }
        return number(field, scalar);
    }

    private boolean isText(YamlNode.Scalar scalar) {
        if (scalar.type() == ScalarType.TEXT) {
            return true;
        }
        if (scalar.type() == ScalarType.NULL) {
            wrongType(scalar, "text", "write some text, or delete the line");
        } else {
            wrongType(scalar, "text", IN_QUOTES + "\"" + Shown.of(scalar.text()) + "\"");
        }
        return false;
    }

    private Optional<Object> string(RecordShape.Field field, YamlNode.Scalar scalar) {
        if (Forms.matches(field.form(), scalar.text())) {
            return WrittenLength.within(field, scalar, sink)
                    ? Optional.of(scalar.text())
                    : Optional.empty();
        }
        sink.report(
                Code.BAD_VALUE,
                scalar.span(),
                "`"
                        + Shown.of(scalar.text())
                        + "` does not have the form of `"
                        + field.name()
                        + "`",
                field.name() + ": " + field.key().value(),
                FormHint.of(field.key().pattern(), scalar.text()));
        return Optional.empty();
    }

    private Optional<Object> asOf(YamlNode.Scalar scalar) {
        Optional<AsOf> read = Optional.empty();
        if (scalar.type() == ScalarType.WHOLE || scalar.type() == ScalarType.DECIMAL) {
            double year = Numbers.of(scalar);
            if (Numbers.isInt(year) && year >= AsOf.FIRST_YEAR && year <= AsOf.LAST_YEAR) {
                read = Optional.of(new AsOf((int) year, 0, 0));
            }
        } else if (scalar.type() == ScalarType.TEXT) {
            read = AsOf.of(scalar.text());
        }
        if (read.isEmpty()) {
            sink.report(
                    Code.BAD_VALUE,
                    scalar.span(),
                    "`" + Shown.of(scalar.text()) + "` is not a date",
                    "write \"2026\", \"2026-05\", \"2026-05-31\", or undated where the source has"
                            + " no date");
        }
        return read.map(date -> date);
    }

    private Optional<Object> date(YamlNode.Scalar scalar) {
        Optional<AsOf> day = AsOf.of(scalar.text()).filter(date -> date.day() > 0);
        if (day.isEmpty()) {
            sink.report(
                    Code.BAD_VALUE,
                    scalar.span(),
                    "`" + Shown.of(scalar.text()) + "` is not a day",
                    "write 2026-05-31");
        }
        return day.map(AsOf::lastDay);
    }

    private Optional<Object> uri(YamlNode.Scalar scalar) {
        if (Forms.isAddress(scalar.text())) {
            return Optional.of(URI.create(scalar.text()));
        }
        sink.report(
                Code.BAD_VALUE,
                scalar.span(),
                "`" + Shown.of(scalar.text()) + "` is not an address",
                "write it whole, from https:// on; a space is %20");
        return Optional.empty();
    }

    private Optional<Object> flag(YamlNode.Scalar scalar) {
        if (scalar.type() == ScalarType.BOOLEAN) {
            return Optional.of(scalar.text().toLowerCase(Locale.ROOT).equals("true"));
        }
        wrongType(scalar, ScalarType.BOOLEAN.words(), "write true or false, without quotes");
        return Optional.empty();
    }

    private Optional<Object> choice(Class<?> type, YamlNode.Scalar scalar) {
        List<String> names = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            String name = spelled((Enum<?>) constant);
            if (name.equals(scalar.text())) {
                return Optional.of(constant);
            }
            names.add(name);
        }
        sink.report(
                Code.BAD_VALUE,
                scalar.span(),
                "`" + Shown.of(scalar.text()) + "` is not one of the values allowed",
                "one of " + String.join(", ", names));
        return Optional.empty();
    }

    /** Returns an enum constant as packs spell it. */
    static String spelled(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Optional<Object> number(RecordShape.Field field, YamlNode.Scalar scalar) {
        boolean whole = field.value() == int.class || field.value() == Integer.class;
        boolean fits = scalar.type() == ScalarType.WHOLE || scalar.type() == ScalarType.DECIMAL;
        double value = fits ? Numbers.of(scalar) : Double.NaN;
        if (Double.isFinite(value) && (!whole || Numbers.isInt(value))) {
            if (!Bounds.number(field, value, scalar, sink)) {
                return Optional.empty();
            }
            return Optional.of(whole ? (Object) (int) value : (Object) value);
        }
        if (fits && !whole) {
            sink.report(
                    Code.BAD_VALUE,
                    scalar.span(),
                    "`" + Shown.of(scalar.text()) + "` is no number that can be shown",
                    "write digits only, without quotes");
            return Optional.empty();
        }
        wrongType(
                scalar, whole ? "a whole number" : "a number", "write digits only, without quotes");
        return Optional.empty();
    }

    private static String wanted(Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return "a whole number";
        }
        if (type == double.class || type == Double.class) {
            return "a number";
        }
        return type == Boolean.class || type == boolean.class ? "yes or no" : "text";
    }
}
