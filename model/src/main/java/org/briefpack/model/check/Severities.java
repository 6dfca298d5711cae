package org.briefpack.model.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.Severity;
import org.briefpack.model.pack.CheckSettings;
import org.briefpack.model.pack.Pack;
import org.jspecify.annotations.Nullable;

/**
 * How much each kind of problem matters to a pack. All warnings and notes can be set, whoever
 * reports them, and what the editorial rules say; what stops a pack from being read, or a file from
 * being written, stays an error.
 *
 * @param byCode what the pack asks for
 */
public record Severities(Map<Code, Severity> byCode) {
    /** Every kind as it comes. */
    public static final Severities USUAL = new Severities(Map.of());

    /** Copies the map. */
    public Severities {
        byCode = Map.copyOf(byCode);
    }

    /** Returns those that a pack asks for; settings that cannot be followed are left out. */
    public static Severities of(Pack pack) {
        Map<Code, Severity> asked = new EnumMap<>(Code.class);
        settings(pack)
                .forEach(
                        (id, name) -> {
                            Code code = settable(id);
                            Severity severity = severity(name);
                            if (code != null && severity != null) {
                                asked.put(code, severity);
                            }
                        });
        return new Severities(asked);
    }

    /** Returns a problem as much as it matters here. */
    public Diagnostic of(Diagnostic diagnostic) {
        Severity asked = byCode.get(diagnostic.code());
        return asked == null ? diagnostic : diagnostic.withSeverity(asked);
    }

    /** Reports the pack's settings that cannot be followed. */
    static void check(Pack pack, DiagnosticSink sink) {
        List<String> ids = new ArrayList<>();
        for (Code code : Code.values()) {
            if (isSettable(code)) {
                ids.add(code.id());
            }
        }
        settings(pack)
                .forEach(
                        (id, name) -> {
                            if (settable(id) == null || severity(name) == null) {
                                sink.report(
                                        Code.BAD_VALUE,
                                        pack.check().orElseThrow().span(),
                                        "`" + id + ": " + name + "` is not a severity setting",
                                        "severities: error, warning, note, off",
                                        "codes: " + String.join(", ", ids));
                            }
                        });
    }

    /** Returns whether packs may say how much it matters. */
    public static boolean isSettable(Code code) {
        return code.id().startsWith("BP2") || code.severity() != Severity.ERROR;
    }

    private static Map<String, String> settings(Pack pack) {
        return pack.check().<Map<String, String>>map(CheckSettings::severity).orElse(Map.of());
    }

    private static @Nullable Code settable(String id) {
        return Code.byId(id).filter(Severities::isSettable).orElse(null);
    }

    private static @Nullable Severity severity(String name) {
        for (Severity severity : Severity.values()) {
            if (severity.name().toLowerCase(Locale.ROOT).equals(name)) {
                return severity;
            }
        }
        return null;
    }
}
