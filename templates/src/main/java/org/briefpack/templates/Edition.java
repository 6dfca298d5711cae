package org.briefpack.templates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.briefpack.model.check.Audience;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.pack.Source;

/**
 * All documents of a pack, made with the same choices: a source has one number in all of them, and
 * the same in what is shared of the pack. The brief, which cites nearly all, gives the numbers out
 * in the order in which it names them, because Word counts notes so; what only other documents name
 * follows in the pack's own order, and after all that what stays in the house. So nobody who holds
 * both editions finds two sources under one number, and no gap tells of a source withheld. Several
 * threads may use one at once.
 */
public final class Edition {
    private static final String BRIEF = "brief";

    private static final Pattern CITATION =
            Pattern.compile("<cite ref=\"([^\"]*)\"(?: of=\"([0-9:]*)\")?/>");

    private final Pack pack;
    private final ComposeOptions options;
    private final Audience.Division division;
    private final Set<String> inHouse;
    private final Composition brief;
    private Optional<Map<String, Integer>> numbers = Optional.empty();

    /** Takes the pack and the choices; nothing is composed yet. */
    public Edition(Pack pack, ComposeOptions options) {
        this.pack = pack;
        this.options = options;
        division = Audience.divide(pack);
        inHouse =
                division.inHouse().stream()
                        .map(span -> span.line() + ":" + span.column())
                        .collect(Collectors.toUnmodifiableSet());
        brief = new Composition(pack, BRIEF, options, this::numbers);
    }

    /** Returns a document; {@link Code#UNKNOWN_DOCUMENT} where there is none of this name. */
    public Outcome<Composition> document(String name) {
        Diagnostics diagnostics = new Diagnostics();
        if (options.templates().document(name).isEmpty()) {
            diagnostics.report(
                    Code.UNKNOWN_DOCUMENT,
                    SourceSpan.NONE,
                    "there is no document named `" + name + "`",
                    "documents: "
                            + String.join(
                                    ", ",
                                    options.templates().documents().stream()
                                            .map(DocumentKind::name)
                                            .toList()));
            return diagnostics.failure();
        }
        return diagnostics.outcome(
                name.equals(BRIEF)
                        ? brief
                        : new Composition(pack, name, options, markup -> numbers()));
    }

    private synchronized Map<String, Integer> numbers() {
        if (numbers.isEmpty()) {
            numbers = Optional.of(numbers(brief.markup(Map.of()).found().orElse("")));
        }
        return numbers.get();
    }

    /** Gives out the numbers by the markup of the brief. */
    private Map<String, Integer> numbers(String markup) {
        List<MatchResult> all = CITATION.matcher(markup).results().toList();
        List<String> order = new ArrayList<>();
        all.stream().filter(cite -> !isInHouse(cite)).forEach(cite -> order.add(cite.group(1)));
        division.open().sources().stream().map(Source::id).forEach(order::add);
        all.forEach(cite -> order.add(cite.group(1)));
        pack.sources().stream().map(Source::id).forEach(order::add);
        Map<String, Integer> numbers = new LinkedHashMap<>();
        order.forEach(id -> numbers.putIfAbsent(id, numbers.size() + 1));
        return Map.copyOf(numbers);
    }

    private boolean isInHouse(MatchResult citation) {
        return citation.group(2) != null && inHouse.contains(citation.group(2));
    }
}
