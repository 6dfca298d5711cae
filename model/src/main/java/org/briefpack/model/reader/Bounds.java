package org.briefpack.model.reader;

import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;

/** Checks numbers and lists against the bounds that a key states. */
final class Bounds {
    private Bounds() {}

    static void count(RecordShape.Field field, YamlNode.Sequence list, DiagnosticSink sink) {
        int size = list.items().size();
        if (size < field.key().min()) {
            sink.report(
                    Code.BAD_VALUE,
                    list.span(),
                    "`"
                            + field.name()
                            + "` has "
                            + size
                            + (size == 1 ? " item" : " items")
                            + "; it needs at least "
                            + field.key().min());
        } else if (size > field.key().max()) {
            sink.report(
                    Code.BAD_VALUE,
                    list.span(),
                    "`"
                            + field.name()
                            + "` has "
                            + size
                            + (size == 1 ? " item" : " items")
                            + "; it takes at most "
                            + field.key().max());
        }
    }

    static boolean number(
            RecordShape.Field field, double value, YamlNode node, DiagnosticSink sink) {
        int min = field.key().min();
        int max = field.key().max();
        boolean notTooSmall = min == Integer.MIN_VALUE || value >= min;
        boolean notTooLarge = max == Integer.MAX_VALUE || value <= max;
        if (notTooSmall && notTooLarge || field.many() == RecordShape.Many.LIST) {
            return true;
        }
        String range =
                max == Integer.MAX_VALUE
                        ? "at least " + min
                        : min == Integer.MIN_VALUE
                                ? "at most " + max
                                : "from " + min + " to " + max;
        sink.report(Code.BAD_VALUE, node.span(), "`" + field.name() + "` should be " + range);
        return false;
    }
}
