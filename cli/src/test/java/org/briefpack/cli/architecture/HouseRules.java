package org.briefpack.cli.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import org.briefpack.cli.planted.AsksForAWriter;
import org.briefpack.cli.planted.EndsTheProcess;
import org.briefpack.cli.planted.ListensToTheNetwork;
import org.briefpack.cli.planted.ReadsASpreadsheet;
import org.briefpack.cli.planted.ReadsTheCommandLine;
import org.briefpack.cli.planted.StringUtil;
import org.briefpack.model.planted.KnowsTheComposer;
import org.briefpack.model.planted.LooksAtTheClock;
import org.briefpack.model.planted.LooksAtTheMachine;
import org.briefpack.model.planted.OpensAFile;
import org.briefpack.model.planted.OpensASocket;
import org.briefpack.model.planted.ParsesYaml;
import org.briefpack.model.planted.Remembers;
import org.briefpack.model.planted.RollsDice;
import org.briefpack.model.planted.one.Here;
import org.briefpack.model.planted.two.There;
import org.briefpack.model.render.Renderer;
import org.briefpack.preview.planted.CallsSomebody;
import org.briefpack.renderer.pdf.planted.KnowsThePack;
import org.briefpack.renderer.pdf.planted.KnowsWord;
import org.briefpack.renderer.pdf.planted.SecondDoor;
import org.briefpack.renderer.pdf.planted.ShowsTheLibrary;
import org.briefpack.templates.planted.FillsATemplate;
import org.briefpack.templates.planted.KnowsARenderer;

/** The rules that module descriptors and Maven scopes cannot say. */
final class HouseRules {
    private static final String[] PURE = {
        "org.briefpack.model..",
        "org.briefpack.templates..",
        "org.briefpack.renderer..",
        "org.briefpack.tables..",
        "org.briefpack.verify..",
        "org.briefpack.builder.."
    };

    private HouseRules() {}

    static List<HouseRule> all() {
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
                noClock(),
                noMachine(),
                noFiles(),
                noNetwork(),
                onlyThePreviewListens(),
                nobodyCallsAnybody(),
                noChance(),
                noMemory(),
                onlyMainEndsTheProcess(),
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

    private static HouseRule noClock() {
        return HouseRule.of(
                "no clock outside the command line",
                noClasses()
                        .that()
                        .resideInAnyPackage(PURE)
                        .should()
                        .accessTargetWhere(
                                calls(
                                        Set.of(
                                                "java.time.Instant.now",
                                                "java.time.LocalDate.now",
                                                "java.time.LocalDateTime.now",
                                                "java.time.ZonedDateTime.now",
                                                "java.time.OffsetDateTime.now",
                                                "java.time.Year.now",
                                                "java.time.Clock.systemUTC",
                                                "java.time.Clock.systemDefaultZone",
                                                "java.lang.System.currentTimeMillis",
                                                "java.util.Calendar.getInstance")))
                        .because("equal requests give equal bytes on any day"),
                LooksAtTheClock.class);
    }

    private static HouseRule noMachine() {
        return HouseRule.of(
                "no locale, time zone, charset or environment of the machine",
                noClasses()
                        .that()
                        .resideInAnyPackage(PURE)
                        .should()
                        .accessTargetWhere(
                                calls(
                                                Set.of(
                                                        "java.util.Locale.getDefault",
                                                        "java.util.TimeZone.getDefault",
                                                        "java.time.ZoneId.systemDefault",
                                                        "java.nio.charset.Charset.defaultCharset",
                                                        "java.lang.System.getenv",
                                                        "java.lang.System.getProperty",
                                                        "java.lang.System.lineSeparator",
                                                        "java.lang.String.formatted"))
                                        .or(localeFree("format"))
                                        .or(localeFree("toLowerCase"))
                                        .or(localeFree("toUpperCase")))
                        .because("equal requests give equal bytes on any machine"),
                LooksAtTheMachine.class);
    }

    private static HouseRule noFiles() {
        return HouseRule.of(
                "no files outside the command line",
                noClasses()
                        .that()
                        .resideInAnyPackage(PURE)
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("java.nio.file.Files")
                        .orShould()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("java.io.FileInputStream")
                        .orShould()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("java.io.FileOutputStream")
                        .orShould()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("java.io.File")
                        .because("content comes in through the request, and nothing else is read"),
                OpensAFile.class);
    }

    private static HouseRule noNetwork() {
        return HouseRule.of(
                "no network at all",
                noClasses()
                        .that()
                        .resideInAnyPackage(PURE)
                        .should()
                        .dependOnClassesThat(
                                resideInAnyPackage("java.net..", "javax.net..")
                                        .and(not(name("java.net.URI")))
                                        .and(not(name("java.net.URISyntaxException"))))
                        .because("a pack must not make the machine call anybody"),
                OpensASocket.class);
    }

    private static HouseRule onlyThePreviewListens() {
        return HouseRule.of(
                "only the preview listens, and nobody knows it",
                noClasses()
                        .that()
                        .resideOutsideOfPackage("org.briefpack.preview..")
                        .should()
                        .dependOnClassesThat(
                                resideInAnyPackage(
                                                "org.briefpack.preview..",
                                                "com.sun.net.httpserver..",
                                                "java.net..",
                                                "javax.net..")
                                        .and(not(name("java.net.URI")))
                                        .and(not(name("java.net.URISyntaxException"))))
                        .because("a server is loaded only where somebody asks for one"),
                ListensToTheNetwork.class);
    }

    private static HouseRule nobodyCallsAnybody() {
        return HouseRule.of(
                "nobody calls another machine",
                noClasses()
                        .that()
                        .resideInAPackage("org.briefpack..")
                        .should()
                        .dependOnClassesThat(
                                resideInAnyPackage("java.net.http..")
                                        .or(name("java.net.Socket"))
                                        .or(name("java.net.DatagramSocket"))
                                        .or(name("java.net.URL"))
                                        .or(name("java.net.URLConnection"))
                                        .or(name("java.nio.channels.SocketChannel")))
                        .because("what somebody writes stays on their machine"),
                CallsSomebody.class);
    }

    private static HouseRule noChance() {
        return HouseRule.of(
                "nothing by chance",
                noClasses()
                        .that()
                        .resideInAnyPackage(PURE)
                        // It is what keeps the PDF library from rolling dice: its own never change.
                        .and()
                        .doNotHaveFullyQualifiedName(
                                "org.briefpack.renderer.pdf.internal.font.SubsetPrefix")
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("java.util.Random")
                        .orShould()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("java.security.SecureRandom")
                        .orShould()
                        .accessTargetWhere(
                                calls(
                                        Set.of(
                                                "java.util.UUID.randomUUID",
                                                "java.lang.Math.random",
                                                "java.lang.System.identityHashCode")))
                        .because("equal requests give equal bytes"),
                RollsDice.class);
    }

    private static HouseRule noMemory() {
        return HouseRule.of(
                "no static field that can change",
                fields().that()
                        .areStatic()
                        .and()
                        .areDeclaredInClassesThat()
                        .resideInAPackage("org.briefpack..")
                        .should()
                        .haveModifier(JavaModifier.FINAL)
                        .because("renderers are used by several threads at once"),
                Remembers.class);
    }

    private static HouseRule onlyMainEndsTheProcess() {
        return HouseRule.of(
                "only Main ends the process",
                noClasses()
                        .that()
                        .doNotHaveFullyQualifiedName("org.briefpack.cli.Main")
                        .should()
                        .accessTargetWhere(
                                calls(
                                        Set.of(
                                                "java.lang.System.exit",
                                                "java.lang.Runtime.exit",
                                                "java.lang.Runtime.halt")))
                        .because("commands are tested in one process"),
                EndsTheProcess.class);
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

    private static DescribedPredicate<JavaAccess<?>> calls(Set<String> targets) {
        return DescribedPredicate.describe(
                "calls one of " + targets, access -> targets.contains(target(access)));
    }

    private static DescribedPredicate<JavaAccess<?>> localeFree(String method) {
        return DescribedPredicate.describe(
                "calls String." + method + " without a Locale",
                access ->
                        target(access).equals("java.lang.String." + method)
                                && !access.getTarget().getFullName().contains("java.util.Locale"));
    }

    private static String target(JavaAccess<?> access) {
        return access.getTargetOwner().getFullName() + "." + access.getTarget().getName();
    }

    private static DescribedPredicate<JavaClass> name(String fullName) {
        return DescribedPredicate.describe(fullName, found -> found.getFullName().equals(fullName));
    }
}
