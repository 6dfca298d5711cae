package org.briefpack.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.Publication;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.reader.PackReader;
import org.briefpack.model.theme.Blob;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates beside a pack make documents of their own, and have no power but to arrange. */
class OwnTemplatesTest {
    private static final String CARD =
            """
            <#-- document
            title: The scorecard on one page
            kind: pages
            format: docx
            standard: true
            -->
            <#import "lib.ftlx" as lib>
            <document>
              <p role="title">${pack.title}</p>
              <@lib.bullets pack.takeaways/>
            </document>
            """;

    @Test
    void aTemplateAddsADocument() {
        OwnTemplates own = read("card", CARD).orElseThrow();
        DocumentKind kind = own.document("card").orElseThrow();
        assertEquals("The scorecard on one page", kind.title());
        assertEquals("docx", kind.format());
        assertTrue(kind.standard() && !kind.slides());
        assertEquals(Composer.documents().size() + 1, own.documents().size());
        assertTrue(compose("card", CARD).orElseThrow() instanceof Document);
    }

    @Test
    void aTemplateWithoutAHeadReplacesTheBuiltInDocumentOfItsName() {
        String own = "<document><p>Instead</p></document>";
        Document handout = (Document) compose("handout", own).orElseThrow();
        assertEquals(1, handout.blocks().size());
        assertEquals(
                "pdf",
                read("handout", own).orElseThrow().document("handout").orElseThrow().format());
    }

    @Test
    void aTemplateMayImportOneBesideIt() {
        OwnTemplates own =
                OwnTemplates.read(
                                Map.of(
                                        "card",
                                        blob("card", CARD.replace("lib.ftlx", "mine.ftlx")),
                                        "mine",
                                        blob(
                                                "mine",
                                                "<#macro bullets items><list><#list items as"
                                                        + " i><item>${i}</item></#list></list></#macro>")))
                        .orElseThrow();
        assertTrue(own.document("mine").isEmpty());
        assertTrue(
                Composer.compose(pack(), "card", ComposeOptions.DEFAULT.with(own))
                        .found()
                        .isPresent());
    }

    @Test
    void theHeadsMistakesStandAtTheirLines() {
        Outcome<OwnTemplates> read = read("card", "<#-- document\ntitel: X\n-->\n<document/>");
        assertTrue(read.found().isEmpty());
        Diagnostic first = read.diagnostics().getFirst();
        assertEquals("mine/templates/card.ftlx:2:1", first.span().label());
        assertEquals(List.of("did you mean `title`?"), first.hints());
        assertEquals(Code.TEMPLATE_HEAD, read("My Card", CARD).diagnostics().getFirst().code());
    }

    @Test
    void aNameThatDoesNotExistIsToldWithItsPlaceAndItsNeighbour() {
        assertTold("<document>\n<p>${pack.titel}</p>\n</document>", 2, "did you mean title?");
        assertTold(
                "<#import \"lib.ftlx\" as lib>\n<document>\n  <@lib.bulets pack.takeaways/></document>",
                3,
                "`bullets`");
        assertTold("<document>\n\n<p>${pakc.title}</p></document>", 3, "`pack`");
        assertTold("<document>\n<#list pack.takeaways as t>${t}</document>", 2, "list");
        assertTold("<document><p>${msg('nothing.here')}</p></document>", 1, "nothing.here");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "<#assign x = \"freemarker.template.utility.ObjectConstructor\"?new()>",
                "${pack?api.class}",
                "${pack.title?api.getClass()}",
                "<#assign a = 'x'?interpret><@a/>",
                "${\"1+1\"?eval}",
                "${\"{}\"?eval_json}",
                "${\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\"?matches(\"(a+)+$\")?c}",
                "${\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\"?replace(\"(a+)+$\", \"\", \"r\")}",
                "<#list \"aaaaaaaaaaaaaaaaaaaaaaaaa!\"?split(\"(a+)+$\", 'r') as x>${x}</#list>",
                "${\"aaaa!\"?keep_before(\"(a+)+$\", \"r\")}",
                "${\"x\"?left_pad(200000000)}",
                "${\"x\"?right_pad(200000000, \"y\")}",
                "<#list 1..1000000000 as i></#list>",
                "${(1..2000000000)?filter(x -> false)?size}",
                "${\"a ${'x'?new()} b\"}",
                "<#if true>${'x' ? new()}</#if>",
                "${\"<#--\"}${\"aaa\"?matches(\"(a+)+$\")?c}",
                "${\"<#x>\" + \"aaa\"?matches(\"(a+)+$\")?c}",
                "${\"aaa\"?<!-- x -->matches(\"(a+)+$\")?c}",
                "${\"aaa\"?[#-- x --]matches(\"(a+)+$\")?c}",
                "${\"aaa\"?[!-- } --]matches(\"(a+)+$\")?c}",
                "<#-- a --]${\"1\"?eval}--> ${\"1\"?eval} <#-- b -->",
                "<#ftl strict_syntax=false><assign x = \"1\"?eval>",
                "${r\"\\\"?length + \"1\"?eval}",
                "<#if (1 > 0) && \"1\"?eval == 1></#if>",
                "<@m x=\"}\" y='>' z=\"1\"?interpret/>",
                "</@x y=\"1\"?eval>",
                "#{\"1\"?eval}",
                "${{\"a\": \"}\"}.a + \"1\"?eval}",
                "${\"${\"1\"?eval}\"}",
                "<#list [1]?map(x -> \"1\"?eval) as y></#list>",
                "${.now}",
                "${. now?long}",
                "<#assign x = 'a' + .now>",
                "${\"aaaa!\"?ensure_starts_with(\"(a+)+$\", \"x\")}",
                "${\"aaaa!\"?ensureStartsWith(\"(a+)+$\", \"x\", 'r')}"
            })
    void powerIsRefusedBeforeAnythingRuns(String hostile) {
        List<Diagnostic> told = read("evil", "<document>" + hostile + "</document>").diagnostics();
        assertTrue(told.stream().anyMatch(d -> d.code() == Code.TEMPLATE_POWER), hostile + told);
        assertEquals(1, told.getFirst().span().line(), hostile);
    }

    @ParameterizedTest
    @ValueSource(strings = {"handout", "brief", "deck", "guide", "exercises", "lib", "annex"})
    void theBuiltInTemplatesMayLieBesideAPack(String name) throws IOException {
        try (InputStream in = Composer.class.getResourceAsStream("documents/" + name + ".ftlx")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(List.of(), read(name, text).diagnostics());
        }
    }

    @Test
    void powerBehindALongTextIsRefusedToo() {
        String hostile = "${\"" + "x".repeat(9_000) + "\" + \"1\"?eval}";
        List<Diagnostic> told = read("evil", "<document>" + hostile + "</document>").diagnostics();
        assertEquals(List.of(Code.TEMPLATE_POWER), told.stream().map(Diagnostic::code).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#macro m><@m/></#macro><@m/>",
                "<#function f x><#return f(x + 1)></#function>${f(1)}",
                "<#list 1..99999 as a><#list 1..99999 as b><#list 1..99999 as c></#list></#list></#list>",
                "<#list 1..* as i></#list>",
                "<#list 1..99999 as a>0123456789<#list 1..99999 as b>0123456789</#list></#list>",
                "<#assign s = 'x'><#list 1..60 as i><#assign s = s + s></#list>${s?length}",
                "<#assign l = [1]><#list 1..60 as i><#assign l = l + l></#list>${l?size}",
                "<#include \"../../../etc/passwd\">",
                "<#include \"/etc/passwd\">",
                "<#import \"file:///etc/passwd\" as x>",
                "<#include \"http://example.org/x.ftlx\">",
                "<#include \"card.ftlx\">",
                "${.data_model.class}",
                "${pack.class.name}",
                "${.main.getClass()}",
                "<#setting locale=\"xx\">${pack.nothing}",
                "<#stop \"here\">",
                "<#attempt><#list 1..* as i></#list><#recover>calm</#attempt>",
                "<#assign s = 'x'><#list 1..40 as i><#assign s = s?replace('', 'xxxxxxxxxx')></#list>${s?length}",
                "${(1..99999)?filter(a -> (1..99999)?filter(b -> (1..99999)?filter(c -> false)?size == 1)?size == 1)?size}",
                "${\"\\x0007\"}",
                "&#0;",
                "&nothing;",
                "<!DOCTYPE p [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>&x;",
                "<#list 1..5000 as a><#list 1..1000 as b><em>x</em></#list></#list>",
                "<#list 1..9999 as a>${'<em>'?no_esc}</#list>x<#list 1..9999 as a>${'</em>'?no_esc}</#list>",
                "<#assign x><#list 1..60 as i><#assign s>${s!'x'}${s!'x'}</#assign></#list></#assign>${x}",
                "<#assign n = 9><#list 1..60 as i><#assign n = n * n></#list>${n?c}",
                "<#assign x = .data_model><@x/>",
                "<#visit pack><#recurse pack>",
                "<#macro m><#nested></#macro><#macro n><@m><@n/></@m></#macro><@n/>",
                "${.get_optional_template('../x').include!}${nothing}"
            })
    void whatRunsEndsWithADiagnosticInTime(String hostile) {
        assertTimeoutPreemptively(
                Duration.ofMinutes(2),
                () -> {
                    Outcome<Publication> outcome =
                            compose("card", "<document><p>" + hostile + "</p></document>");
                    assertTrue(outcome.found().isEmpty(), hostile);
                    assertTrue(
                            outcome.diagnostics().stream()
                                    .allMatch(d -> d.code().id().startsWith("BP3")),
                            hostile + outcome.diagnostics());
                });
    }

    @Test
    void questionsOfATextAreNoCode() {
        assertEquals(
                List.of(),
                read("card", "<document><p>${pack.now!} ${x['now']!}. Now or .now</p></document>")
                        .diagnostics());
        assertEquals(
                List.of(),
                read(
                                "card",
                                "<document><p>Is it? new or old? matches 1000000 people?</p>${pack.title}</document>")
                        .diagnostics());
    }

    private static void assertTold(String template, int line, String words) {
        List<Diagnostic> told = compose("card", template).diagnostics();
        assertEquals(1, told.size(), told.toString());
        assertEquals("mine/templates/card.ftlx", told.getFirst().span().file(), told.toString());
        assertEquals(line, told.getFirst().span().line(), told.toString());
        assertTrue(told.toString().contains(words), told.toString());
    }

    private static Outcome<Publication> compose(String name, String template) {
        return read(name, template)
                .then(
                        own ->
                                Composer.compose(
                                        pack(),
                                        name,
                                        ComposeOptions.DEFAULT.with(withKind(own, name))));
    }

    private static OwnTemplates withKind(OwnTemplates own, String name) {
        if (own.document(name).isPresent()) {
            return own;
        }
        List<DocumentKind> kinds = new java.util.ArrayList<>(own.documents());
        kinds.add(new DocumentKind(name, "docx", false, false, "test"));
        return new OwnTemplates(own.files(), kinds);
    }

    private static Outcome<OwnTemplates> read(String name, String template) {
        return OwnTemplates.read(Map.of(name, blob(name, template)));
    }

    private static Blob blob(String name, String template) {
        return new Blob(
                "mine/templates/" + name + ".ftlx", template.getBytes(StandardCharsets.UTF_8));
    }

    private static Pack pack() {
        try (InputStream in = OwnTemplatesTest.class.getResourceAsStream("tea-coffee.yaml")) {
            return PackReader.read("pack.yaml", in.readAllBytes()).orElseThrow();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
