package org.briefpack.model.reader;

import java.util.List;
import org.briefpack.model.diagnostic.SourceSpan;

/** A value of a YAML file with the place where it stands. */
sealed interface YamlNode {
    /** Returns where the value stands. */
    SourceSpan span();

    /** Returns what it is, in a word for messages. */
    String kind();

    /** Returns the values inside, in the order they are written. */
    List<YamlNode> inner();

    /**
     * Keys with values, in the order they are written; doubled keys were reported and left out.
     *
     * @param entries the keys with their values
     * @param span where
     */
    record Mapping(List<Entry> entries, SourceSpan span) implements YamlNode {
        @Override
        public String kind() {
            return "a group of keys";
        }

        @Override
        public List<YamlNode> inner() {
            return entries.stream().map(Entry::value).toList();
        }
    }

    /**
     * A key with its value.
     *
     * @param key the key
     * @param at where the key stands
     * @param value the value
     */
    record Entry(String key, SourceSpan at, YamlNode value) {}

    /**
     * A list.
     *
     * @param items its items
     * @param span where
     */
    record Sequence(List<YamlNode> items, SourceSpan span) implements YamlNode {
        @Override
        public String kind() {
            return "a list";
        }

        @Override
        public List<YamlNode> inner() {
            return items;
        }
    }

    /**
     * How a value is written.
     *
     * @param literal whether its line ends are those of the file, after a {@code |}
     * @param inBrackets whether it stands between brackets, where a comma ends it
     * @param cut the column of a {@code #} that ends it in the middle of a line; 0 for none
     */
    record Written(boolean literal, boolean inBrackets, int cut) {
        static final Written PLAINLY = new Written(false, false, 0);
    }

    /**
     * A single value.
     *
     * @param text the characters, escapes resolved
     * @param type what YAML takes them for
     * @param inPlace whether the characters stand in the file one by one, on one line
     * @param written what its writing may hide from whoever wrote it
     * @param span where; quotes included
     */
    record Scalar(String text, ScalarType type, boolean inPlace, Written written, SourceSpan span)
            implements YamlNode {
        Scalar(String text, ScalarType type, boolean inPlace, SourceSpan span) {
            this(text, type, inPlace, Written.PLAINLY, span);
        }

        @Override
        public String kind() {
            return type.words();
        }

        @Override
        public List<YamlNode> inner() {
            return List.of();
        }

        /** Returns where the text stands from one of its characters on, as exactly as is known. */
        SourceSpan from(int index) {
            if (!inPlace) {
                return span;
            }
            int length = text.codePointCount(0, text.length());
            int quote = span.endColumn() - span.column() > length ? 1 : 0;
            int column = span.column() + quote + text.codePointCount(0, index);
            return new SourceSpan(
                    span.file(), span.line(), column, span.endLine(), span.endColumn());
        }
    }
}
