package org.briefpack.renderer.ooxml;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.briefpack.model.document.Publication;
import org.briefpack.model.document.Tree;

/**
 * The East-Asian font of a publication. Office sets Chinese, Japanese and Korean letters in a slot
 * of their own (ECMA-376 part 1, 17.3.2.26 and 21.1.2.3.3), which must not be left to chance.
 *
 * @param language BCP 47 tag of the letters
 * @param font that every Office has for them
 */
public record EastAsian(String language, String font) {
    private static final EastAsian JAPANESE = new EastAsian("ja-JP", "Yu Gothic");
    private static final EastAsian KOREAN = new EastAsian("ko-KR", "Malgun Gothic");
    private static final EastAsian SIMPLIFIED = new EastAsian("zh-CN", "Microsoft YaHei");
    private static final EastAsian TRADITIONAL = new EastAsian("zh-TW", "Microsoft JhengHei");

    private static final List<String> WRITTEN_TRADITIONALLY = List.of("hant", "-tw", "-hk", "-mo");

    /** Returns what a publication needs; empty where it has no such letters. */
    public static Optional<EastAsian> of(Publication publication) {
        String tag = publication.metadata().language().toLowerCase(Locale.ROOT);
        Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
        Tree.each(
                publication,
                new Tree.Visitor() {
                    @Override
                    public void words(String words) {
                        words.codePoints()
                                .filter(c -> c >= 0x1100)
                                .forEach(c -> scripts.add(UnicodeScript.of(c)));
                    }
                });
        if (tag.startsWith("ja") || scripts.contains(UnicodeScript.HIRAGANA)) {
            return Optional.of(JAPANESE);
        }
        if (tag.startsWith("ko")) {
            return Optional.of(KOREAN);
        }
        if (tag.startsWith("zh")) {
            boolean traditional = WRITTEN_TRADITIONALLY.stream().anyMatch(tag::contains);
            return Optional.of(traditional ? TRADITIONAL : SIMPLIFIED);
        }
        if (scripts.contains(UnicodeScript.KATAKANA)) {
            return Optional.of(JAPANESE);
        }
        if (scripts.contains(UnicodeScript.HANGUL)) {
            return Optional.of(KOREAN);
        }
        return scripts.contains(UnicodeScript.HAN) ? Optional.of(SIMPLIFIED) : Optional.empty();
    }
}
