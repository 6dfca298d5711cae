package org.briefpack.model.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class JsonTextTest {
    @Test
    void bothFormsSayTheSameToAnotherReader() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("text", "a \"b\" \\ c\n\tü \u2028 \u0007 \uD83D\uDE00");
        value.put("none", null);
        value.put("list", Arrays.asList(1, 2.5, true, null, List.of(Map.of("k", "v"))));
        value.put("empty", List.of(Map.of(), List.of()));
        // JSON is YAML 1.2.
        Load reader = new Load(LoadSettings.builder().build());
        assertEquals(value, reader.loadFromString(JsonText.of(value)));
        assertEquals(value, reader.loadFromString(JsonText.line(value).replace("\":", "\": ")));
    }

    @Test
    void aLineIsOneLineWithoutSpaces() {
        assertEquals("{\"a\":[1,\"b\\n\"]}", JsonText.line(Map.of("a", List.of(1, "b\n"))));
    }

    @Test
    void halfAPairIsWrittenAsAnEscape() {
        assertEquals("\"\\ud83dx\"", JsonText.line("\uD83Dx"));
    }
}
