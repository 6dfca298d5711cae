package org.briefpack.preview;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.Node;
import org.briefpack.model.document.Publication;
import org.briefpack.model.document.Tree;

/**
 * The words of a document in the order in which they are read, each with the place in the pack
 * where it is written. Words are compared by letters and digits alone: a page breaks lines, divides
 * words and sets signs of its own.
 */
final class ShownWords {
    /** How many letters are compared on each side of a point. */
    private static final int REACH = 60;

    /** How many letters must agree for a match to count. */
    private static final int ENOUGH = 4;

    /**
     * One piece of text.
     *
     * @param from index of its first letter among all
     * @param text what it says
     * @param span where it is written
     */
    record Leaf(int from, String text, SourceSpan span) {}

    private final List<Leaf> leaves = new ArrayList<>();
    private final StringBuilder letters = new StringBuilder();

    /** Collects the words of a document; those that nobody wrote have no place. */
    ShownWords(Publication publication) {
        Tree.each(
                publication,
                new Tree.Visitor() {
                    @Override
                    public void enter(Node node) {
                        if (node instanceof Inline inline && inline.inner().isEmpty()) {
                            add(inline.said(), inline.span());
                        }
                    }
                });
    }

    private void add(String text, SourceSpan span) {
        leaves.add(new Leaf(letters.length(), text, span));
        letters.append(bare(text));
    }

    /** Returns a text's letters and digits, in lower case and in their plainest form. */
    static String bare(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder bare = new StringBuilder(plain.length());
        plain.codePoints()
                .filter(
                        c ->
                                Character.isLetterOrDigit(c)
                                        || Character.getType(c) == Character.OTHER_NUMBER
                                        || Character.getType(c) == Character.LETTER_NUMBER)
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }

    /**
     * Returns the first words that are written inside a span; empty where none is shown.
     *
     * @param span a whole value, or a group of them
     */
    Optional<String> within(SourceSpan span) {
        return leaves.stream()
                .filter(leaf -> leaf.span().isKnown() && begins(leaf.span(), span))
                .filter(leaf -> !bare(leaf.text()).isEmpty())
                .map(Leaf::text)
                .findFirst();
    }

    /** Whether a text begins inside a span. */
    private static boolean begins(SourceSpan text, SourceSpan span) {
        boolean after =
                text.line() > span.line()
                        || text.line() == span.line() && text.column() >= span.column();
        boolean before =
                text.line() < span.endLine()
                        || text.line() == span.endLine() && text.column() < span.endColumn();
        boolean same = text.line() == span.line() && text.column() == span.column();
        return same || after && before;
    }

    /**
     * Returns the pieces of text that a point of the page belongs to: those where most of what
     * stands before and behind the point agrees, the likeliest first, each once.
     *
     * @param before words before the point
     * @param after words behind it
     * @param place how far down the document the point is, from 0 to 1; decides between equals
     */
    List<Leaf> at(String before, String after, double place) {
        String left = bare(before);
        String right = bare(after);
        int best = 0;
        List<Integer> points = new ArrayList<>();
        for (int point = 0; point <= letters.length(); point++) {
            int score = same(left, right, point);
            if (score > best) {
                best = score;
                points.clear();
            }
            if (score == best && score > 0) {
                points.add(point);
            }
        }
        if (best < Math.min(ENOUGH, left.length() + right.length())) {
            return List.of();
        }
        double wanted = place * letters.length();
        return points.stream()
                .sorted((a, b) -> Double.compare(Math.abs(a - wanted), Math.abs(b - wanted)))
                .map(point -> leaf(point, right.isEmpty()))
                .filter(leaf -> leaf.span().isKnown())
                .distinct()
                .toList();
    }

    private int same(String left, String right, int point) {
        int score = 0;
        while (score < REACH
                && score < left.length()
                && score < point
                && left.charAt(left.length() - 1 - score) == letters.charAt(point - 1 - score)) {
            score++;
        }
        int ahead = 0;
        while (ahead < REACH
                && ahead < right.length()
                && point + ahead < letters.length()
                && right.charAt(ahead) == letters.charAt(point + ahead)) {
            ahead++;
        }
        return score + ahead;
    }

    /** Returns what the letter behind a point belongs to, or the one before it. */
    private Leaf leaf(int point, boolean behind) {
        int letter = behind ? point - 1 : point;
        Leaf found = leaves.getFirst();
        for (Leaf leaf : leaves) {
            if (leaf.from() > letter) {
                break;
            }
            found = leaf;
        }
        return found;
    }
}
