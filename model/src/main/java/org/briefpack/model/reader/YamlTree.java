package org.briefpack.model.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads YAML into nodes with spans. Depth is bounded and aliases are refused, so that a small file
 * cannot become a large tree.
 */
final class YamlTree {
    /** How deep values may be nested; a pack needs eight. */
    static final int MAX_DEPTH = 50;

    /** YAML 1.2.2, 10.1.1.3: text, whatever it looks like. */
    private static final String TEXT_TAG = "tag:yaml.org,2002:str";

    /** YAML 1.2.2, 5.4, with the further ones that the parser counts. */
    private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";

    private final String file;
    private final DiagnosticSink sink;
    private final String text;
    private final StreamReader characters;
    private final ParserImpl events;
    private int depth;
    private int brackets;
    private int line;
    private int here;
    private int columnHere = 1;

    private YamlTree(String file, String text, DiagnosticSink sink) {
        this.file = file;
        this.text = text;
        this.sink = sink;
        LoadSettings settings =
                LoadSettings.builder()
                        .setLabel(file)
                        .setCodePointLimit(YamlText.MAX_BYTES)
                        .setParseComments(false)
                        .build();
        this.characters = new StreamReader(settings, text);
        this.events = new ParserImpl(settings, characters);
    }

    /** Returns the file's one document; empty where it has none or something was reported. */
    static Optional<YamlNode> parse(String file, String text, DiagnosticSink sink) {
        YamlTree tree = new YamlTree(file, text, sink);
        try {
            return tree.document();
        } catch (MarkedYamlEngineException e) {
            YamlProblem problem = YamlProblem.of(e);
            SourceSpan at = problem.mark().map(tree::at).orElse(SourceSpan.at(file, 1, 1));
            sink.report(
                    Code.YAML_SYNTAX,
                    at,
                    problem.message(),
                    problem.hints().toArray(String[]::new));
        } catch (TooDeep e) {
            sink.report(
                    Code.PACK_TOO_LARGE,
                    e.at,
                    "values are nested more than " + MAX_DEPTH + " deep",
                    "a pack needs no more than eight");
        } catch (YamlEngineException | IllegalArgumentException e) {
            // The parser lets an escape such as \\Uffffffff through to the code that makes
            // characters.
            SourceSpan at =
                    tree.characters.getMark().map(tree::at).orElse(SourceSpan.at(file, 1, 1));
            sink.report(Code.YAML_SYNTAX, at, "the file cannot be parsed from here on");
        }
        return Optional.empty();
    }

    private Optional<YamlNode> document() throws TooDeep {
        events.next();
        if (events.checkEvent(Event.ID.StreamEnd)) {
            return Optional.empty();
        }
        events.next();
        YamlNode root = node();
        events.next();
        if (!events.checkEvent(Event.ID.StreamEnd)) {
            sink.report(
                    Code.YAML_SYNTAX,
                    events.peekEvent().getStartMark().map(this::at).orElse(root.span()),
                    "a second document starts here",
                    "a pack is one document: delete the line `---`");
        }
        return Optional.of(root);
    }

    private YamlNode node() throws TooDeep {
        Event event = events.next();
        return switch (event.getEventId()) {
            case MappingStart -> {
                enter(event);
                yield mapping(event);
            }
            case SequenceStart -> {
                enter(event);
                yield sequence(event);
            }
            case Alias -> {
                String name = ((AliasEvent) event).getAlias().getValue();
                sink.report(
                        Code.YAML_SYNTAX,
                        span(event, event),
                        "`*" + Shown.of(name) + "` points at another value; packs do not use this",
                        "write the value again, or quote the text if it is meant to start with *");
                yield new YamlNode.Scalar(name, ScalarType.TEXT, false, span(event, event));
            }
            default -> scalar((ScalarEvent) event);
        };
    }

    private void enter(Event event) throws TooDeep {
        if (++depth > MAX_DEPTH) {
            throw new TooDeep(span(event, event));
        }
    }

    private YamlNode mapping(Event start) throws TooDeep {
        List<YamlNode.Entry> entries = new ArrayList<>();
        Map<String, SourceSpan> seen = new HashMap<>();
        brackets += isFlow(start) ? 1 : 0;
        while (!events.checkEvent(Event.ID.MappingEnd)) {
            YamlNode key = node();
            YamlNode value = node();
            if (key instanceof YamlNode.Scalar name) {
                SourceSpan first = seen.putIfAbsent(name.text(), name.span());
                if (first == null) {
                    entries.add(new YamlNode.Entry(name.text(), name.span(), value));
                } else {
                    sink.report(
                            Code.DUPLICATE_KEY,
                            name.span(),
                            "the key `" + Shown.of(name.text()) + "` stands here twice",
                            "the first is in line " + first.line());
                }
            } else {
                sink.report(
                        Code.YAML_SYNTAX, key.span(), "a key is a single word, not " + key.kind());
            }
        }
        depth--;
        brackets -= isFlow(start) ? 1 : 0;
        return new YamlNode.Mapping(List.copyOf(entries), span(start, events.next()));
    }

    private YamlNode sequence(Event start) throws TooDeep {
        List<YamlNode> items = new ArrayList<>();
        brackets += isFlow(start) ? 1 : 0;
        while (!events.checkEvent(Event.ID.SequenceEnd)) {
            items.add(node());
        }
        depth--;
        brackets -= isFlow(start) ? 1 : 0;
        return new YamlNode.Sequence(List.copyOf(items), span(start, events.next()));
    }

    private static boolean isFlow(Event start) {
        return ((CollectionStartEvent) start).isFlow();
    }

    private YamlNode scalar(ScalarEvent event) {
        String text = event.getValue();
        SourceSpan span = span(event, event);
        boolean plain = event.isPlain();
        boolean tagged = event.getTag().filter(TEXT_TAG::equals).isPresent();
        ScalarType type = plain && !tagged ? ScalarType.of(text) : ScalarType.TEXT;
        if (event.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
                && YamlText.unprintable(text) >= 0) {
            sink.report(
                    Code.BAD_VALUE,
                    span,
                    "the text holds an escape for a character that cannot be shown",
                    "delete the escape that starts with a backslash");
        }
        int quotes = plain ? 0 : 2;
        boolean inPlace =
                span.line() == span.endLine()
                        && event.getScalarStyle() != ScalarStyle.LITERAL
                        && event.getScalarStyle() != ScalarStyle.FOLDED
                        && span.endColumn() - span.column()
                                == text.codePointCount(0, text.length()) + quotes;
        YamlNode.Written written =
                new YamlNode.Written(
                        event.getScalarStyle() == ScalarStyle.LITERAL,
                        plain && brackets > 0,
                        plain ? cut(span) : 0);
        return new YamlNode.Scalar(text, type, inPlace, written, span);
    }

    /**
     * Returns where a {@code #} stands behind a value that may belong to it: with a letter or digit
     * right behind it, as in "#1", where a comment has a space.
     */
    private int cut(SourceSpan span) {
        int at = offset(span.endLine(), span.endColumn());
        int sign = at;
        while (sign < text.length() && text.charAt(sign) == ' ') {
            sign++;
        }
        boolean meant =
                sign > at
                        && sign + 1 < text.length()
                        && text.charAt(sign) == '#'
                        && Character.isLetterOrDigit(text.codePointAt(sign + 1));
        return meant ? span.endColumn() + sign - at : 0;
    }

    /** Returns where a line and column stand in the text; asked for in the order of the text. */
    private int offset(int wanted, int column) {
        while (line < wanted - 1) {
            while (here < text.length() && LINE_ENDS.indexOf(text.charAt(here)) < 0) {
                here++;
            }
            here = Math.min(text.length(), here + (text.startsWith("\r\n", here) ? 2 : 1));
            line++;
            columnHere = 1;
        }
        while (columnHere < column && here < text.length()) {
            here += Character.charCount(text.codePointAt(here));
            columnHere++;
        }
        return here;
    }

    private SourceSpan span(Event first, Event last) {
        Mark start = first.getStartMark().orElse(null);
        if (start == null) {
            return SourceSpan.NONE;
        }
        Mark end = last.getEndMark().orElse(start);
        return new SourceSpan(
                file,
                start.getLine() + 1,
                start.getColumn() + 1,
                end.getLine() + 1,
                end.getColumn() + 1);
    }

    private SourceSpan at(Mark mark) {
        return SourceSpan.at(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** Ends the reading of a file that is nested too deep. */
    private static final class TooDeep extends Exception {
        @java.io.Serial private static final long serialVersionUID = 1;

        private final transient SourceSpan at;

        TooDeep(SourceSpan at) {
            super(null, null, false, false);
            this.at = at;
        }
    }
}
