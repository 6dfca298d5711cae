package org.briefpack.model.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.document.Inline;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.pack.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name in braces stands for a field, wherever a text stands and whatever else is in it. */
class NamedFieldsTest {
    private static final String HEAD =
            "id: a\ntitle: A\nsubjects: [{id: x, name: X}, {id: y, name: Y}]\n"
                    + "fields: {client: \"\", office: Wien, startDate: {label: Beginning}}\n";

    private static Outcome<Pack> pack(String takeaway) {
        String yaml = HEAD + "takeaways:\n  - '" + takeaway.replace("'", "''") + "'\n";
        return PackReader.read("pack.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static RichText text(Outcome<Pack> pack) {
        return pack.orElseThrow().takeaways().getFirst().text().orElseThrow();
    }

    private static List<Inline.Variable> variables(List<Inline> content) {
        return content.stream()
                .flatMap(
                        inline ->
                                inline instanceof Inline.Variable v
                                        ? java.util.stream.Stream.of(v)
                                        : variables(inline.inner()).stream())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{client}",
                "for {client}, of course",
                "**for {client}** and `code`",
                "[see {client}](https://example.org/)",
                "run `go` at {client}",
                "a * b {client} & c < d",
                "({client})"
            })
    void aFieldStandsWhereverATextDoes(String written) {
        Outcome<Pack> pack = pack(written);
        assertEquals(List.of(), pack.diagnostics());
        List<Inline.Variable> found = variables(text(pack).content());
        assertEquals(List.of("client"), found.stream().map(Inline.Variable::key).toList());
        int column = HEAD.lines().count() > 0 ? 6 + written.indexOf('{') : 0;
        assertEquals(column, found.getFirst().span().column(), written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "for {client, of course",
                "{ client }",
                "{client }",
                "{ office}",
                "by {office"
            })
    void bracesThatWereMeantForAFieldAreTold(String written) {
        List<Diagnostic> told = pack(written).diagnostics();
        assertEquals(1, told.size(), told::toString);
        assertEquals(Code.UNDECLARED_FIELD, told.getFirst().code());
        assertEquals(6 + written.indexOf('{'), told.getFirst().span().column());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{clients", "a { b", "{{client", "${client", "`{client`", "{ thing }"})
    void otherBracesAreNot(String written) {
        assertEquals(List.of(), pack(written).diagnostics());
    }

    @Test
    void labelsAreDeclaredOrMadeFromTheName() {
        List<Inline.Variable> found =
                variables(text(pack("{office} {startDate} {presenter}")).content());
        assertEquals(
                List.of("Office", "Beginning", "Presenter"),
                found.stream().map(Inline.Variable::label).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{1,2}",
                "{{client}}",
                "${client}",
                "`{client}`",
                "`{other}` and `${x}`",
                "\\{client}",
                "client}",
                "{a b}",
                "{\"client\": 1}",
                "x{0,40}y *z*"
            })
    void whatCannotBeMeantSoStaysAsItIs(String written) {
        Outcome<Pack> pack = pack(written);
        assertEquals(List.of(), pack.diagnostics());
        assertEquals(List.of(), variables(text(pack).content()));
        String plain = written.replace("`", "").replace("\\", "").replace("*", "");
        assertEquals(plain, text(pack).plain());
    }

    @ParameterizedTest
    @ValueSource(strings = {"for {clinet}", "**for {clinet}**", "`x` {clinet}"})
    void aNameThatIsNoFieldIsReportedWithASuggestionAndStays(String written) {
        Outcome<Pack> pack = pack(written);
        assertEquals(1, pack.diagnostics().size());
        Diagnostic problem = pack.diagnostics().getFirst();
        assertEquals(Code.UNDECLARED_FIELD, problem.code());
        assertEquals(6 + written.indexOf('{'), problem.span().column());
        assertEquals("did you mean `client`?", problem.hints().getFirst());
        assertTrue(text(pack).plain().contains("{clinet}"));
    }

    @Test
    void anyTextWithBracesIsReadWithoutLosingALetter() {
        Random random = new Random(3);
        String[] pieces = {"{", "}", "client", "office", "a", " ", "$", "1", "ä", "-", "{client}"};
        for (int round = 0; round < 5_000; round++) {
            StringBuilder written = new StringBuilder("t");
            for (int i = random.nextInt(8); i >= 0; i--) {
                written.append(pieces[random.nextInt(pieces.length)]);
            }
            RichText text = text(pack(written + "."));
            StringBuilder back = new StringBuilder();
            for (Inline inline : text.content()) {
                back.append(
                        inline instanceof Inline.Variable v
                                ? "{" + v.key() + "}"
                                : ((Inline.Text) inline).text());
            }
            assertEquals(written + ".", back.toString());
        }
    }
}
