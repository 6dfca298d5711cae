package org.briefpack.cli.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.briefpack.builder.Briefpack;
import org.briefpack.builder.Choices;
import org.briefpack.builder.OutputFile;
import org.briefpack.builder.PackInput;
import org.briefpack.builder.WantedFile;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Explanations;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.render.OutputVerifier;
import org.briefpack.model.theme.Blob;
import org.briefpack.templates.BuiltIns;
import org.briefpack.templates.Composer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One bad file for each thing that {@code verify} says it finds. */
class PlantedFaultsTest {
    static final String PACK = "postgres-vs-mongodb";
    private static final Map<String, byte[]> GOOD = built(pack(UnaryOperator.identity()));

    static Stream<PlantedFault> faults() {
        return PlantedFault.all();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void isFoundAndNothingElseIs(PlantedFault fault) throws IOException {
        byte[] bad = fault.change().of(GOOD.get(fault.file()));
        assertEquals(Set.of(fault.code()), codes(Map.of(fault.file(), bad)));
    }

    @Test
    void goodFilesHoldAloneAndTogether() {
        assertEquals(Set.of(), codes(GOOD));
    }

    @Test
    void everyCodeIsPlantedForEveryFormatThatCanHaveIt() {
        Set<Code> planted =
                faults().map(PlantedFault::code)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Code.class)));
        planted.add(Code.VERIFY_DISAGREE);
        Set<Code> claimed =
                Stream.of(Code.values())
                        .filter(
                                code ->
                                        code.id().startsWith("BP80")
                                                || code.id().startsWith("BP81"))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Code.class)));
        assertEquals(claimed, planted);
        claimed.forEach(Explanations::page);
    }

    @Test
    void filesOfOnePackThatSayDifferentThingsAreFound() {
        Map<String, byte[]> other = built(pack(yaml -> yaml.replace("57.9", "58.9")));
        for (String file : GOOD.keySet()) {
            Map<String, byte[]> mixed = new LinkedHashMap<>(GOOD);
            mixed.put(file, other.get(file));
            assertNotEquals(Arrays.hashCode(GOOD.get(file)), Arrays.hashCode(other.get(file)));
            assertEquals(Set.of(Code.VERIFY_DISAGREE), codes(mixed), file);
        }
    }

    @Test
    void theFactsOfAShareableFileHoldNothingInternal() throws IOException {
        String secret = "The agency pays 4,711 a year.";
        UnaryOperator<String> more =
                yaml ->
                        yaml.replace(
                                "claims:\n",
                                "claims:\n  - id: secret-margin\n    text: "
                                        + secret
                                        + "\n    judgement: true\n    asOf: \"2026\"\n    visibility: internal\n");
        for (byte[] file : built(Briefpack.shareable(pack(more)).orElseThrow()).values()) {
            assertEquals(false, new String(facts(file)).contains("4,711"));
            assertEquals(false, new String(facts(file)).contains("secret"));
        }
    }

    private static byte[] facts(byte[] file) throws IOException {
        if (file[0] == '%') {
            try (PDDocument document = Loader.loadPDF(file)) {
                return PlantedFault.stream(document).createInputStream().readAllBytes();
            }
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                if (e.getName().startsWith("customXml/")) {
                    zip.transferTo(all);
                }
            }
        }
        return all.toByteArray();
    }

    private static Set<Code> codes(Map<String, byte[]> files) {
        List<Blob> blobs = new ArrayList<>();
        files.forEach((name, bytes) -> blobs.add(new Blob(name, bytes)));
        return ServiceLoader.load(OutputVerifier.class)
                .findFirst()
                .orElseThrow()
                .verify(blobs)
                .stream()
                .map(Diagnostic::code)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Code.class)));
    }

    private static Pack pack(UnaryOperator<String> change) {
        String yaml = new String(BuiltIns.pack(PACK).orElseThrow().bytes(), StandardCharsets.UTF_8);
        return Briefpack.read("pack.yaml", change.apply(yaml).getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
    }

    private static Map<String, byte[]> built(Pack pack) {
        List<WantedFile> wanted =
                Composer.documents().stream()
                        .filter(kind -> kind.name().matches("brief|deck"))
                        .flatMap(
                                kind ->
                                        kind.name().equals("brief")
                                                ? Stream.of(
                                                        new WantedFile(kind, "docx"),
                                                        new WantedFile(kind, "pdf"))
                                                : Stream.of(new WantedFile(kind, "pptx")))
                        .toList();
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (OutputFile file :
                Briefpack.build(PackInput.of(pack), Choices.of("brief", "deck").with(wanted))
                        .orElseThrow()) {
            files.put(file.name(), file.bytes());
        }
        return files;
    }
}
