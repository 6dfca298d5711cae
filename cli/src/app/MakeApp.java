import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Makes a folder that runs on a machine without Java, and its archive: {@code java MakeApp.java
 * TARGET SOURCES VERSION TIME}. It holds a Java of just the modules we need, our jars, a start-up
 * cache and a launcher. The cache belongs to this very Java, so there is none to go stale.
 */
final class MakeApp {
    // FreeMarker names types of java.sql; pictures need java.desktop; dates in the pack's language
    // jdk.localedata.
    private static final String MODULES =
            "java.base,java.desktop,java.sql,java.xml,jdk.httpserver,jdk.localedata,jdk.unsupported";

    private MakeApp() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path target = Path.of(args[0]).toAbsolutePath();
        Path sources = Path.of(args[1]);
        Path app = target.resolve("app/briefpack-" + args[2]);
        delete(target.resolve("app"));
        Files.createDirectories(app.resolve("lib/lib"));
        link(app.resolve("runtime"));
        // The cache compares the jars' times; whole even seconds survive tar and zip alike.
        FileTime time = FileTime.from(Instant.parse(args[3]));
        copy(target.resolve("briefpack.jar"), app.resolve("lib/briefpack.jar"), time);
        String needed = classPath(target.resolve("briefpack.jar"));
        for (Path jar : list(target.resolve("lib"))) {
            if (!needed.contains("lib/" + jar.getFileName())) {
                // Left by a build of another version.
                continue;
            }
            copy(jar, app.resolve("lib/lib").resolve(jar.getFileName()), time);
        }
        boolean aot = Runtime.version().feature() >= 25;
        String ending = aot ? "aot" : "jsa";
        for (String kind : List.of("check", "build")) {
            String make =
                    (aot ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=")
                            + app.resolve("lib/briefpack-" + kind + "." + ending);
            makeCache(app, make, kind);
        }
        for (String name : List.of("briefpack", "briefpack.cmd")) {
            String launcher =
                    Files.readString(sources.resolve(name))
                            .replace("@ENDING@", ending)
                            .replace("@USE@", aot ? "-XX:AOTCache" : "-XX:SharedArchiveFile");
            Files.writeString(app.resolve(name), launcher);
            app.resolve(name).toFile().setExecutable(true, false);
        }
        Path root = target.resolve("../..");
        Files.copy(root.resolve("LICENSE"), app.resolve("LICENSE"));
        Files.copy(root.resolve("NOTICE"), app.resolve("NOTICE"));
        Files.copy(sources.resolve("README.md"), app.resolve("README.md"));
        Files.copy(target.resolve("bom.json"), app.resolve("SBOM.json"));
        complete(app);
        // On Windows tar is bsdtar, which makes what the ending says.
        String platform = platform();
        Path archive =
                target.resolve(
                        "app/"
                                + app.getFileName()
                                + "-"
                                + platform
                                + (platform.startsWith("windows") ? ".zip" : ".tar.gz"));
        run(
                target.resolve("app"),
                "tar",
                "-a",
                "-cf",
                archive.toString(),
                app.getFileName().toString());
        System.out.println(
                "app: "
                        + app
                        + ", "
                        + size(app)
                        + " MB; archive: "
                        + archive
                        + ", "
                        + size(archive)
                        + " MB");
    }

    /** Every jar of others must be named in NOTICE and in the bill of materials. */
    private static void complete(Path app) throws IOException {
        String notice = Files.readString(app.resolve("NOTICE"));
        String bill = Files.readString(app.resolve("SBOM.json"));
        for (Path jar : list(app.resolve("lib/lib"))) {
            String name = jar.getFileName().toString().replaceFirst("-[0-9][^/]*\\.jar$", "");
            boolean ours = name.startsWith("briefpack-");
            if (!ours && !notice.matches("(?s).*\\s" + name + "\\s.*")) {
                throw new IllegalStateException("NOTICE does not name " + name);
            }
            if (!bill.contains("\"" + name + "\"")) {
                throw new IllegalStateException("SBOM.json does not name " + name);
            }
        }
    }

    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String name =
                system.startsWith("win") ? "windows" : system.startsWith("mac") ? "macos" : "linux";
        return name
                + "-"
                + System.getProperty("os.arch")
                        .replace("amd64", "x64")
                        .replace("x86_64", "x64")
                        .replace("aarch64", "arm64");
    }

    private static void link(Path runtime) {
        ToolProvider jlink = ToolProvider.findFirst("jlink").orElseThrow();
        List<String> words =
                new ArrayList<>(
                        List.of(
                                "--add-modules",
                                MODULES,
                                "--output",
                                runtime.toString(),
                                "--strip-debug",
                                "--no-header-files",
                                "--no-man-pages",
                                "--include-locales=en,de,fr,es,it,nl,pt,sv,da,fi,nb,pl,cs,ja,zh,ko,ar,he,tr"));
        if (jlink.run(System.out, System.err, words.toArray(String[]::new)) != 0) {
            throw new IllegalStateException("jlink failed");
        }
    }

    private static void makeCache(Path app, String make, String kind)
            throws IOException, InterruptedException {
        // Records of what ran often are for the thorough compiler; a short run only pays for
        // loading them.
        run(
                app,
                app.resolve("runtime/bin/java").toString(),
                "-XX:+IgnoreUnrecognizedVMOptions",
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-AOTRecordTraining",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-Djdk.reflect.useNativeAccessorOnly=true",
                "-Dlog4j2.StatusLogger.level=OFF",
                "-Djava.awt.headless=true",
                make,
                "-cp",
                app.resolve("lib/briefpack.jar").toString(),
                "org.briefpack.cli.Rehearsal",
                kind);
    }

    private static String classPath(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.getManifest().getMainAttributes().getValue("Class-Path");
        }
    }

    private static void copy(Path from, Path to, FileTime time) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        Files.setLastModifiedTime(to, time);
    }

    private static void run(Path folder, String... words) throws IOException, InterruptedException {
        Path log = folder.resolve("make.log");
        Process process =
                new ProcessBuilder(words)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        if (process.waitFor() != 0) {
            new PrintStream(System.err, true, StandardCharsets.UTF_8).print(Files.readString(log));
            throw new IllegalStateException(words[0] + " failed");
        }
        Files.delete(log);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted().toList();
        }
    }

    private static long size(Path path) throws IOException {
        try (Stream<Path> paths = Files.walk(path)) {
            return paths.filter(Files::isRegularFile)
                            .mapToLong(file -> file.toFile().length())
                            .sum()
                    >> 20;
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
