package org.briefpack.model.reader;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** A name in braces among Markdown; a backslash before the brace takes its meaning away. */
final class FieldInBraces extends CustomNode {
    private static final Pattern FORM = Pattern.compile("\\{(" + NamedFields.NAME + ")\\}");

    private final String name;

    private FieldInBraces(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /** Tells the Markdown library where to look. */
    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('{');
        }

        @Override
        public InlineContentParser create() {
            return Factory::parse;
        }

        private static ParsedInline parse(InlineParserState state) {
            Scanner scanner = state.scanner();
            int before = scanner.peekPreviousCodePoint();
            Position start = scanner.position();
            scanner.next();
            scanner.find('}');
            scanner.next('}');
            Matcher matcher =
                    FORM.matcher(scanner.getSource(start, scanner.position()).getContent());
            boolean alone = before != '{' && before != '$' && scanner.peek() != '}';
            return alone && matcher.matches()
                    ? ParsedInline.of(new FieldInBraces(matcher.group(1)), scanner.position())
                    : ParsedInline.none();
        }
    }
}
