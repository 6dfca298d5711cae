package org.briefpack.cli.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.briefpack.cli.planted.AsksForAWriter;
import org.briefpack.cli.planted.ReadsASpreadsheet;
import org.briefpack.cli.planted.ReadsTheCommandLine;
import org.briefpack.cli.planted.StringUtil;
import org.briefpack.model.planted.KnowsTheComposer;
import org.briefpack.model.planted.ParsesYaml;
import org.briefpack.model.planted.one.Here;
import org.briefpack.model.planted.two.There;
import org.briefpack.model.render.Renderer;
import org.briefpack.renderer.pdf.planted.KnowsThePack;
import org.briefpack.renderer.pdf.planted.KnowsWord;
import org.briefpack.renderer.pdf.planted.SecondDoor;
import org.briefpack.renderer.pdf.planted.ShowsTheLibrary;
import org.briefpack.templates.planted.FillsATemplate;
import org.briefpack.templates.planted.KnowsARenderer;

/** The rules that module descriptors and Maven scopes cannot say. */
final class HouseRules {
    private HouseRules() {}

    static List<HouseRule> all() {
        return Stream.concat(walls().stream(), PurityRules.all().stream()).toList();
    }

    private static List<HouseRule> walls() {
        return List.of(
                modelKnowsNobody(),
                textFormatsStayInTheReader(),
                spreadsheetsAreReadInOneRoom(),
                templatesKnowNoRenderer(),
                renderersSeeDocumentsOnly(),
                renderersDoNotKnowEachOther(),
                theCommandLineKnowsNoRenderer(),
                picocliStaysWithTheWords(),
                freeMarkerStaysWithTheTemplates(),
                librariesStayInside(),
                oneDoorForEachRenderer(),
                noCycles(),
                plainNames());
    }

    private static HouseRule modelKnowsNobody() {
        return HouseRule.of(
                "model knows nobody",
                noClasses()
                        .that()
                        .resideInAPackage("org.briefpack.model..")
                        .should()
                        .dependOnClassesThat(
                                resideInAPackage("org.briefpack..")
                                        .and(not(resideInAPackage("org.briefpack.model.."))))
                        .because("everything else stands on it"),
                KnowsTheComposer.class);
    }

    private static HouseRule textFormatsStayInTheReader() {
        return HouseRule.of(
                "YAML and Markdown libraries stay in the reader",
                noClasses()
                        .that()
                        .resideOutsideOfPackage("org.briefpack.model.reader..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.snakeyaml..", "org.commonmark..")
                        .because("a parser can be changed in one place"),
                ParsesYaml.class);
    }

    private static HouseRule spreadsheetsAreReadInOneRoom() {
        return HouseRule.of(
                "spreadsheets are read in one room",
                noClasses()
                        .that()
                        .resideOutsideOfPackage("org.briefpack.tables..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "org.apache.commons.csv..",
                                "org.apache.poi.ss..",
                                "org.apache.poi.xssf..",
                                "org.briefpack.tables..")
                        .because(
                                "libraries this large are loaded only where a spreadsheet is"
                                        + " named"),
                ReadsASpreadsheet.class);
    }

    private static HouseRule templatesKnowNoRenderer() {
        return HouseRule.of(
                "templates know model and FreeMarker only",
                noClasses()
                        .that()
                        .resideInAPackage("org.briefpack.templates..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "org.briefpack.renderer..",
                                "org.briefpack.cli..",
                                "org.apache.poi..",
                                "org.openpdf..")
                        .because("a template decides what is said, not how a format writes it"),
                KnowsARenderer.class);
    }

    private static HouseRule renderersSeeDocumentsOnly() {
        return HouseRule.of(
                "renderers see documents, not packs",
                noClasses()
                        .that()
                        .resideInAPackage("org.briefpack.renderer..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "org.briefpack.model.pack..",
                                "org.briefpack.model.reader..",
                                "org.briefpack.model.check..",
                                "org.briefpack.templates..",
                                "org.briefpack.cli..")
                        .because("the choice of content is made before, once for all formats"),
                KnowsThePack.class);
    }

    private static HouseRule renderersDoNotKnowEachOther() {
        return HouseRule.of(
                "renderers do not know each other",
                slices().matching("org.briefpack.renderer.(*)..")
                        .should()
                        .notDependOnEachOther()
                        .ignoreDependency(
                                DescribedPredicate.alwaysTrue(),
                                not(resideInAnyPackage(roomsOfRenderers())))
                        .because("a format can be taken out without touching another"),
                KnowsWord.class,
                org.briefpack.renderer.word.planted.Brief.class);
    }

    private static HouseRule theCommandLineKnowsNoRenderer() {
        return HouseRule.of(
                "the command line knows no renderer by name",
                noClasses()
                        .that()
                        .resideInAnyPackage(
                                "org.briefpack.cli..",
                                "org.briefpack.builder..",
                                "org.briefpack.preview..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "org.briefpack.renderer..",
                                "org.apache.poi..",
                                "org.openpdf..",
                                "freemarker..")
                        .because("adding a format touches no existing Java"),
                AsksForAWriter.class);
    }

    private static HouseRule picocliStaysWithTheWords() {
        return HouseRule.of(
                "picocli stays where the command line is words",
                noClasses()
                        .that()
                        .resideOutsideOfPackages(
                                "org.briefpack.cli",
                                "org.briefpack.cli.arguments..",
                                "org.briefpack.cli.choice..",
                                "org.briefpack.cli.command..",
                                "picocli..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("picocli..")
                        .because("what a command does can be used without a command line"),
                ReadsTheCommandLine.class);
    }

    private static HouseRule freeMarkerStaysWithTheTemplates() {
        return HouseRule.of(
                "FreeMarker stays where templates are filled",
                noClasses()
                        .that()
                        .resideOutsideOfPackage("org.briefpack.templates.compose..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("freemarker..")
                        .because("what a template may do is decided in one place"),
                FillsATemplate.class);
    }

    private static HouseRule librariesStayInside() {
        return HouseRule.of(
                "no type of POI or OpenPDF outside internal packages",
                noClasses()
                        .that()
                        .resideOutsideOfPackages("..internal..", "org.briefpack.renderer.ooxml..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "org.apache.poi..",
                                "org.apache.xmlbeans..",
                                "org.openxmlformats..",
                                "org.openpdf..")
                        .because("a library is an inside matter of the renderer that uses it"),
                ShowsTheLibrary.class);
    }

    private static HouseRule oneDoorForEachRenderer() {
        return HouseRule.of(
                "a renderer shows nothing but its services",
                classes()
                        .that()
                        .resideInAnyPackage(roomsOfRenderers())
                        .and()
                        .resideOutsideOfPackage("..internal..")
                        .and()
                        .arePublic()
                        .should()
                        .implement("org.briefpack.model.render.Renderer")
                        .orShould()
                        .implement("org.briefpack.model.render.BaseInspector")
                        .because("what nobody can call, nobody can come to rely on"),
                SecondDoor.class);
    }

    /** Returns the packages of the renderers that are installed, and all below them. */
    private static String[] roomsOfRenderers() {
        return ServiceLoader.load(Renderer.class).stream()
                .map(found -> found.type().getPackageName() + "..")
                .toArray(String[]::new);
    }

    private static HouseRule noCycles() {
        return HouseRule.of(
                "no two packages depend on each other",
                slices().matching("org.briefpack.(**)")
                        .should()
                        .beFreeOfCycles()
                        .because("a room can then be understood alone"),
                Here.class,
                There.class);
    }

    private static HouseRule plainNames() {
        return HouseRule.of(
                "no class called Util, Helper, Manager or Impl",
                noClasses()
                        .should()
                        .haveNameMatching(".*(Utils?|Helpers?|Managers?|Impl)")
                        .because("such a name says that nobody knew what the class is for"),
                StringUtil.class);
    }
}
