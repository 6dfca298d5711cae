package org.briefpack.cli.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import org.briefpack.cli.planted.EndsTheProcess;
import org.briefpack.cli.planted.ListensToTheNetwork;
import org.briefpack.model.planted.LooksAtTheClock;
import org.briefpack.model.planted.LooksAtTheMachine;
import org.briefpack.model.planted.OpensAFile;
import org.briefpack.model.planted.OpensASocket;
import org.briefpack.model.planted.Remembers;
import org.briefpack.model.planted.RollsDice;
import org.briefpack.preview.planted.CallsSomebody;

/** What makes the same pack give the same bytes: no code but the command line asks the world. */
final class PurityRules {
    /** What reads and writes addresses as text, and reaches nothing. */
    private static final DescribedPredicate<JavaClass> ADDRESSES_AS_TEXT =
            name("java.net.URI")
                    .or(name("java.net.URISyntaxException"))
                    .or(name("java.net.IDN"))
                    .or(name("java.net.URLDecoder"));

    private static final String[] PURE = {
        "org.briefpack.model..",
        "org.briefpack.templates..",
        "org.briefpack.renderer..",
        "org.briefpack.tables..",
        "org.briefpack.verify..",
        "org.briefpack.builder.."
    };

    private PurityRules() {}

    static List<HouseRule> all() {
        return List.of(
                noClock(),
                noMachine(),
                noFiles(),
                noNetwork(),
                onlyThePreviewListens(),
                nobodyCallsAnybody(),
                noChance(),
                noMemory(),
                onlyMainEndsTheProcess());
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
                                        .and(not(ADDRESSES_AS_TEXT)))
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
                                        .and(not(ADDRESSES_AS_TEXT)))
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
