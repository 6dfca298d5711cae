package org.briefpack.model.document;

import java.util.List;
import org.briefpack.model.diagnostic.SourceSpan;

/** A piece of running text. */
public sealed interface Inline extends Node {
    /**
     * Returns the characters that a person would hear. Citations and footnotes say nothing, a line
     * break is a space, a variable is its value or its label.
     */
    default String said() {
        return "";
    }

    /** Returns the running text inside; empty where there is none. */
    default List<Inline> inner() {
        return List.of();
    }

    /**
     * Returns whether content is nothing but values that nobody gave, with no label to show in
     * their stead: then its line is left out.
     */
    static boolean isUnfilled(List<Inline> content) {
        return !content.isEmpty()
                && content.stream()
                        .allMatch(
                                inline ->
                                        inline instanceof Variable v
                                                && v.value().isEmpty()
                                                && v.label().isEmpty());
    }

    /**
     * Plain characters. Line breaks inside are spaces.
     *
     * @param text the characters, never empty
     * @param span where
     */
    record Text(String text, SourceSpan span) implements Inline {
        /** Returns text that nobody wrote in a pack. */
        public static Text of(String text) {
            return new Text(text, SourceSpan.NONE);
        }

        @Override
        public String said() {
            return text;
        }
    }

    /**
     * Stressed text, usually italic.
     *
     * @param content what is stressed
     * @param span where
     */
    record Emphasis(List<Inline> content, SourceSpan span) implements Inline {
        /** Copies the content. */
        public Emphasis {
            content = List.copyOf(content);
        }

        @Override
        public String said() {
            return InlineText.of(content);
        }

        @Override
        public List<Inline> inner() {
            return content;
        }
    }

    /**
     * Important text, usually bold.
     *
     * @param content what is important
     * @param span where
     */
    record Strong(List<Inline> content, SourceSpan span) implements Inline {
        /** Copies the content. */
        public Strong {
            content = List.copyOf(content);
        }

        @Override
        public String said() {
            return InlineText.of(content);
        }

        @Override
        public List<Inline> inner() {
            return content;
        }
    }

    /**
     * Text to be typed as it is: a search string, a command.
     *
     * @param text the characters
     * @param span where
     */
    record Code(String text, SourceSpan span) implements Inline {
        @Override
        public String said() {
            return text;
        }
    }

    /**
     * A link.
     *
     * @param content the visible text; never empty after reading
     * @param target an absolute {@code http}, {@code https} or {@code mailto} URI, or {@code #id}
     *     of a block in the same publication
     * @param span where
     */
    record Link(List<Inline> content, String target, SourceSpan span) implements Inline {
        /** Copies the content. */
        public Link {
            content = List.copyOf(content);
        }

        /** Returns whether the target is a place in the same publication. */
        public boolean isInternal() {
            return target.startsWith("#");
        }

        @Override
        public String said() {
            return InlineText.of(content);
        }

        @Override
        public List<Inline> inner() {
            return content;
        }
    }

    /**
     * The mark that a statement comes from a source.
     *
     * @param reference id of a {@link Reference} of the publication
     * @param number the reference's number, shown to the reader
     * @param span where
     */
    record Citation(String reference, int number, SourceSpan span) implements Inline {}

    /**
     * A note at the foot of the page, or of the document where the format has no pages.
     *
     * @param content the note
     * @param span where
     */
    record Footnote(List<Block> content, SourceSpan span) implements Inline {
        /** Copies the content. */
        public Footnote {
            content = List.copyOf(content);
        }
    }

    /**
     * Text in another language than its surroundings.
     *
     * @param language BCP 47 tag
     * @param content the text
     * @param span where
     */
    record Foreign(String language, List<Inline> content, SourceSpan span) implements Inline {
        /** Copies the content. */
        public Foreign {
            content = List.copyOf(content);
        }

        @Override
        public String said() {
            return InlineText.of(content);
        }

        @Override
        public List<Inline> inner() {
            return content;
        }
    }

    /**
     * A short form that a screen reader should be able to expand.
     *
     * @param text the short form as printed
     * @param expansion what it stands for
     * @param span where
     */
    record Abbreviation(String text, String expansion, SourceSpan span) implements Inline {
        @Override
        public String said() {
            return text;
        }
    }

    /**
     * A value that the reader may fill in once and see everywhere: client, role, candidate.
     *
     * @param key name of the property, as in {@link Metadata#properties()}
     * @param label what to fill in, shown where the value is empty; may itself be empty
     * @param value the value now; may be empty
     * @param span where
     */
    record Variable(String key, String label, String value, SourceSpan span) implements Inline {
        @Override
        public String said() {
            return value.isEmpty() ? label : value;
        }
    }

    /**
     * A forced new line.
     *
     * @param span where
     */
    record LineBreak(SourceSpan span) implements Inline {
        @Override
        public String said() {
            return " ";
        }
    }
}
