package org.briefpack.model.check;

import java.util.Map;
import java.util.Optional;
import org.briefpack.model.pack.CheckSettings;
import org.briefpack.model.pack.Pack;

/** How long facts stay fresh, in months, by what they are about. */
final class ShelfLives {
    /** What an editor would defend for a topic that a pack says nothing else about. */
    private static final Map<String, Integer> USUAL =
            Map.ofEntries(
                    Map.entry("adverts", 18),
                    Map.entry("demand", 18),
                    Map.entry("pay", 18),
                    Map.entry("pay-official", 30),
                    Map.entry("survey", 24),
                    Map.entry("market", 24),
                    Map.entry("law", 3),
                    Map.entry("history", 1200));

    private static final int OTHERS = 24;

    /** A source is looked at once a year. */
    static final int SOURCES = 12;

    private ShelfLives() {}

    static int months(Pack pack, String topic) {
        CheckSettings settings = pack.check().orElse(null);
        if (settings == null) {
            return USUAL.getOrDefault(topic, OTHERS);
        }
        Integer own = settings.shelfLifeByTopic().get(topic);
        Integer usual = own != null ? own : USUAL.get(topic);
        Optional<Integer> others = settings.shelfLifeMonths();
        return usual != null ? usual : others.orElse(OTHERS);
    }

    /** Whether facts of a topic are true until somebody changes them, so that the reading ages. */
    static boolean isLaw(String topic) {
        return topic.equals("law");
    }
}
