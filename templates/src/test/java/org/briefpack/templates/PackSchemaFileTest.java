package org.briefpack.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.briefpack.model.reader.PackSchema;
import org.junit.jupiter.api.Test;

class PackSchemaFileTest {
    @Test
    void theSchemaThatShipsIsTheOneMadeFromTheRecords() throws IOException {
        try (InputStream in = Composer.class.getResourceAsStream("pack.schema.json")) {
            String shipped = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(
                    PackSchema.json(),
                    shipped,
                    "the format has changed: write what `briefpack schema` prints to this file");
        }
    }
}
