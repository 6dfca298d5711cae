package org.briefpack.renderer.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines end where readers of a script expect it, and no line begins with what closes. */
class LineEndsTest {
    private static final String CLOSE = "、。，．！？：；）］｝」』】〉》〕’”…‥・ーっゃュァ々％)]},.!?:;%℃";
    private static final String OPEN = "（［｛「『【〈《〔‘“￥([{$€£";

    /** Thousands of texts of every mixture; the same ones each time. */
    private static final int TEXTS = 3000;

    @ParameterizedTest
    @CsvSource({
        "日本語です。,日|本|語|で|す。",
        "「はい」と言った！,「は|い」|と|言っ|た！",
        "約3.5％です,約|3.5％|で|す",
        "コミュニティー,コ|ミュ|ニ|ティー",
        "午前3:45に来る,午|前|3:45|に|来|る",
        "C++を使う,C++|を|使|う",
        "他说：“好——可以……”,他|说：|“好|——|可|以……”",
        "价格￥100元,价|格|￥100|元",
        "《书名》（2026年）,《书|名》|（2026|年）",
        "한국어는 좋다,한국어는 좋다",
        "ภาษาไทย,ภาษา|ไทย",
        "โรงเรียนๆ,โรงเรียนๆ",
        "ພາສາລາວເປັນ,ພາ|ສາ|ລາວ|ເປັນ",
        "ភាសាខ្មែរ,ភា|សា|ខ្មែរ",
        "မြန်မာစကား။,မြန်|မာ|စ|ကား။",
        "नमस्ते दुनिया।,नमस्ते दुनिया।",
        "བོད་ཡིག་།,བོད་|ཡིག་།",
        "plain words,plain words"
    })
    void endsWhereReadersExpectIt(String text, String parted) {
        assertEquals(parted, parted(text));
    }

    private static String parted(String text) {
        BitSet ends = LineEnds.in(text);
        StringBuilder parted = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            parted.append(ends != null && ends.get(i) ? "|" : "").append(text.charAt(i));
        }
        return parted.toString();
    }

    @Test
    void noLineBeginsWithWhatClosesOrEndsWithWhatOpens() {
        Random chance = new Random(16);
        for (int i = 0; i < TEXTS; i++) {
            String text = mixed(chance);
            BitSet ends = LineEnds.in(text);
            for (int at = 1; ends != null && at < text.length(); at++) {
                String place = text.substring(0, at) + "|" + text.substring(at);
                if (ends.get(at)) {
                    assertTrue(CLOSE.indexOf(text.charAt(at)) < 0, place);
                    assertTrue(OPEN.indexOf(text.charAt(at - 1)) < 0, place);
                    assertFalse(LineEnds.isMark(text.codePointAt(at)), place);
                    assertFalse(Character.isLowSurrogate(text.charAt(at)), place);
                }
            }
        }
    }

    private static String mixed(Random chance) {
        String letters =
                "日本語ひらがなカナ한글ไทยเแโ์ิ้ລາວເປັນខ្មែរមាន့်မြန်မာa1 \u200d\u0301\uFE0F𠮷" + CLOSE + OPEN;
        int[] points = letters.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 24; i++) {
            text.appendCodePoint(points[chance.nextInt(points.length)]);
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Latin only, 10–20.",
                "Ελληνικά",
                "Українська",
                "עברית",
                "العربية",
                "हिन्दी"
            })
    void scriptsWithSpacesNeedNothing(String text) {
        BitSet ends = LineEnds.in(text);
        assertTrue(ends == null || ends.isEmpty(), text);
    }

    @Test
    void latinTextCostsNothing() {
        assertNull(LineEnds.in("Café — déjà vu… “quoted” → 10 €"));
        assertNotNull(LineEnds.in("word\u200Bword"));
    }
}
