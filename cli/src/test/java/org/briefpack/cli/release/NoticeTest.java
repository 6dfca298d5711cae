package org.briefpack.cli.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What others made and we pass on is named in NOTICE; the list is made from what is there. */
class NoticeTest {
    private static final Path ROOT =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("..").normalize();

    /** Folders and kinds of files that hold nothing but what we wrote. */
    private static final Pattern OURS =
            Pattern.compile(
                    ".*/(META-INF/services|explain|documents|packs/[^/]+|themes|words|check/words/[^/]+"
                            + "|preview/page|cli/command)/[^/]+"
                            + "|.*/cli/version\\.txt|.*/style-names\\.properties|.*/log4j2[^/]*"
                            + "|.*/templates/pack\\.schema\\.json");

    @Test
    void everyFileInOurJarsThatWeDidNotWriteIsNamed() throws IOException {
        String notice = Files.readString(ROOT.resolve("NOTICE"));
        List<String> unnamed = new ArrayList<>();
        for (Path file : resources()) {
            String path = ROOT.relativize(file).toString().replace('\\', '/');
            String name = file.getFileName().toString();
            if (!OURS.matcher("/" + path).matches() && !notice.contains(name)) {
                unnamed.add(path);
            }
        }
        assertEquals(
                List.of(), unnamed, "name them in NOTICE, or say in this test that they are ours");
    }

    @Test
    void everyLicenceThatNoticePointsAtIsThere() throws IOException {
        Matcher licences =
                Pattern.compile("([\\w-]+(?:licences?|LICENSE)\\.txt)")
                        .matcher(Files.readString(ROOT.resolve("NOTICE")));
        List<String> names =
                resources().stream().map(file -> file.getFileName().toString()).toList();
        int count = 0;
        while (licences.find()) {
            assertTrue(names.contains(licences.group(1)), licences.group(1));
            count++;
        }
        assertTrue(count > 0);
    }

    /** Those that they bring along are held against NOTICE where the archive is made. */
    @Test
    void everyDependencyIsNamed() throws IOException {
        String notice = Files.readString(ROOT.resolve("NOTICE"));
        for (Path pom : poms()) {
            String text =
                    Files.readString(pom)
                            .replaceAll(
                                    "(?s)<dependencyManagement>.*</dependencyManagement>|<exclusions>.*?</exclusions>|<profiles>.*</profiles>|<plugins>.*</plugins>",
                                    "");
            Matcher dependencies =
                    Pattern.compile("(?s)<dependency>(.*?)</dependency>").matcher(text);
            while (dependencies.find()) {
                String dependency = dependencies.group(1);
                String name = dependency.replaceAll("(?s).*<artifactId>(.*?)</artifactId>.*", "$1");
                // A renderer that is wanted for its tests alone says so; annotations are not passed
                // on.
                boolean passedOn =
                        !dependency.contains("<scope>test</scope>")
                                && !pom.toString().contains("testkit")
                                && !name.startsWith("briefpack-")
                                && !name.equals("jspecify")
                                && !name.equals("jmh-core");
                assertFalse(
                        passedOn
                                && !Pattern.compile("\\s" + Pattern.quote(name) + "\\s")
                                        .matcher(notice)
                                        .find(),
                        pom + " passes on " + name);
            }
        }
    }

    @Test
    void theLicenceNamesItsOwner() throws IOException {
        assertTrue(Files.readString(ROOT.resolve("LICENSE")).contains("The Briefpack authors"));
        assertTrue(Files.readString(ROOT.resolve("cli/picocli/LICENSE")).contains("Remko Popma"));
    }

    @Test
    void aVersionThatIsNoSnapshotHasItsDayInTheChangelog() throws IOException {
        String pom = Files.readString(ROOT.resolve("pom.xml"));
        String version = pom.replaceAll("(?s).*?<version>(.*?)</version>.*", "$1");
        String section = "## " + Pattern.quote(version) + " - 20[0-9]{2}-[01][0-9]-[0-3][0-9]";
        assertTrue(
                version.endsWith("-SNAPSHOT")
                        || Pattern.compile(section)
                                .matcher(Files.readString(ROOT.resolve("CHANGELOG.md")))
                                .find(),
                version);
    }

    @Test
    void theAddressForReportsIsTheSameInPomAndReadme() throws IOException {
        String pom = Files.readString(ROOT.resolve("pom.xml"));
        String address =
                pom.replaceAll("(?s).*<briefpack.reports>(.*?)</briefpack.reports>.*", "$1");
        assertTrue(Files.readString(ROOT.resolve("README.md")).contains(address), address);
        assertTrue(
                Files.readString(
                                ROOT.resolve(
                                        "cli/src/main/resources/org/briefpack/cli/version.txt"))
                        .contains("${briefpack.reports}"));
    }

    private static List<Path> resources() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(Files::isRegularFile)
                    .filter(
                            file ->
                                    file.toString()
                                            .replace('\\', '/')
                                            .matches(".*/src/main/resources/.*"))
                    .filter(file -> !file.toString().matches(".*[/\\\\](target|\\.git)[/\\\\].*"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> poms() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT, 3)) {
            return files.filter(file -> file.endsWith("pom.xml"))
                    .filter(file -> !file.toString().contains("target"))
                    .toList();
        }
    }
}
