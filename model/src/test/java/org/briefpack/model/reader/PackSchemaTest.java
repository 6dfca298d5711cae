package org.briefpack.model.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.pack.Pack;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.JacksonException;

/** The schema and the reader accept and refuse the same. */
class PackSchemaTest {
    private static final String SOUND =
            "id: a\ntitle: A\nsubjects: [{id: x, name: X}, {id: y, name: Y}]\n";

    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(PackSchema.json(), InputFormat.JSON);

    @Test
    void theSchemaIsTheSameTextEveryTime() {
        assertEquals(PackSchema.json(), PackSchema.json());
        assertTrue(PackSchema.json().startsWith("{\n  \"$schema\": "));
    }

    @Test
    void theSchemaIsItselfValid() {
        Schema meta =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(
                                com.networknt.schema.SchemaLocation.of(
                                        "https://json-schema.org/draft/2020-12/schema"));
        assertEquals(List.of(), meta.validate(PackSchema.json(), InputFormat.JSON));
    }

    /** Lines of {@code forms.txt}: plus or minus, then what is added to a small sound pack. */
    @TestFactory
    Stream<DynamicTest> bothAcceptAndRefuseEachForm() throws IOException {
        List<String> lines = text("forms.txt").lines().toList();
        assertTrue(lines.size() > 90, "the forms were not found");
        return lines.stream().map(line -> DynamicTest.dynamicTest(line, () -> form(line)));
    }

    private static void form(String line) {
        String yaml = line.equals("- {}") ? "{}" : SOUND + line.substring(2) + "\n";
        YamlNode tree = YamlTree.parse("p.yaml", yaml, d -> {}).orElseThrow();
        boolean wanted = line.startsWith("+");
        assertEquals(wanted, readerAccepts(yaml), () -> "reader: " + problems(yaml));
        assertEquals(wanted, schemaAccepts(json(tree)), () -> "schema: " + errors(json(tree)));
    }

    @Test
    void bothAgreeOnARichPackAndHundredsOfChangesToIt() throws IOException {
        Object rich = json(YamlTree.parse("p.yaml", text("rich.yaml"), d -> {}).orElseThrow());
        assertTrue(schemaAccepts(rich), () -> errors(rich));
        int refused = 0;
        for (int seed = 0; seed < 700; seed++) {
            Object changed = new TreeMutation(new Random(seed)).mutate(rich);
            String yaml = JsonText.of(changed);
            boolean accepts = readerAccepts(yaml);
            refused += accepts ? 0 : 1;
            int at = seed;
            assertEquals(
                    accepts,
                    schemaAccepts(changed),
                    () -> at + ": " + problems(yaml) + "\n" + errors(changed) + "\n" + yaml);
        }
        assertTrue(refused > 300 && refused < 690, refused + " were refused");
    }

    @Test
    void bothAgreeOnTextThatSomebodyEdits() throws IOException {
        String rich = text("rich.yaml");
        int compared = 0;
        for (int seed = 0; seed < 600; seed++) {
            String yaml = new TextMutation(new Random(seed)).mutate(rich);
            Diagnostics form = new Diagnostics();
            Optional<YamlNode> tree =
                    YamlText.decode("p.yaml", yaml.getBytes(StandardCharsets.UTF_8), form)
                            .flatMap(text -> YamlTree.parse("p.yaml", text, form));
            if (tree.isEmpty() || form.hasErrors()) {
                continue;
            }
            compared++;
            Object json = json(tree.get());
            int at = seed;
            assertEquals(
                    readerAccepts(yaml),
                    schemaAccepts(json),
                    () -> at + ": " + problems(yaml) + "\n" + errors(json));
        }
        assertTrue(compared > 100, compared + " were compared");
    }

    private static boolean readerAccepts(String yaml) {
        return problems(yaml).isEmpty();
    }

    /** What the reader says, but for Markdown inside a text, which no schema can see. */
    private static List<Diagnostic> problems(String yaml) {
        return RecordReader.read(Pack.class, "p.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                .diagnostics()
                .stream()
                .filter(d -> d.code() != Code.UNSUPPORTED_MARKDOWN)
                .toList();
    }

    private static boolean schemaAccepts(Object json) {
        try {
            return SCHEMA.validate(JsonText.of(json), InputFormat.JSON).isEmpty();
        } catch (JacksonException e) {
            // The validator cannot compare a number beyond a long with its bound.
            return false;
        }
    }

    private static String errors(Object json) {
        return SCHEMA.validate(JsonText.of(json), InputFormat.JSON).toString();
    }

    /** Returns the value as JSON has it: maps, lists, strings, numbers, booleans and null. */
    private static Object json(YamlNode node) {
        return switch (node) {
            case YamlNode.Mapping mapping -> {
                Map<String, Object> map = new LinkedHashMap<>();
                mapping.entries().forEach(e -> map.put(e.key(), json(e.value())));
                yield map;
            }
            case YamlNode.Sequence list -> {
                List<Object> items = new ArrayList<>();
                list.items().forEach(item -> items.add(json(item)));
                yield items;
            }
            case YamlNode.Scalar scalar ->
                    switch (scalar.type()) {
                        case NULL -> null;
                        case BOOLEAN -> Boolean.valueOf(scalar.text());
                        case WHOLE, DECIMAL -> {
                            double value = Numbers.of(scalar);
                            yield !Double.isFinite(value)
                                    ? scalar.text()
                                    : value == Math.rint(value)
                                            ? (Object) new BigDecimal(value).toBigInteger()
                                            : (Object) value;
                        }
                        case TEXT -> scalar.text();
                    };
        };
    }

    private static String text(String name) throws IOException {
        try (InputStream in = PackSchemaTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
