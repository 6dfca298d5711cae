package org.briefpack.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.briefpack.cli.Main;
import org.briefpack.cli.console.Console;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Broken Office files are refused with a message, by the libraries that are shipped alone: some
 * that POI names as its own are left out, and a path that needs one would end in a missing class.
 */
class BrokenOfficeFilesTest {
    private static final List<String> LEFT_OUT =
            List.of("curvesapi-", "commons-math3-", "SparseBitSet-");

    private static final List<String> SENTINELS =
            List.of(
                    "com.graphbuilder.curve.Curve",
                    "org.apache.commons.math3.util.FastMath",
                    "com.zaxxer.sparsebits.SparseBitSet");

    @TempDir static Path folder;

    private static URLClassLoader shipped;

    @BeforeAll
    static void build() throws Exception {
        shipped = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader());
        assertEquals(new Said(0, ""), run("build", "-q", "-o", "out"));
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("Rows").createRow(0).createCell(0).setCellValue("client");
            book.getSheetAt(0).createRow(1).createCell(0).setCellValue("Acme");
            Files.write(folder.resolve("rows.xlsx"), bytes(book::write));
        }
    }

    @AfterAll
    static void close() throws IOException {
        shipped.close();
    }

    @Test
    void nothingThatIsLeftOutIsThere() {
        for (String name : SENTINELS) {
            assertThrows(ClassNotFoundException.class, () -> shipped.loadClass(name), name);
        }
    }

    @Test
    void brokenWordFilesAreRefusedWithAMessage() throws Exception {
        for (String file : broken("out/rust-vs-go-brief.docx", "docx")) {
            assertRefused("inspect", file);
        }
        assertRefused("build", "-d", "brief", "-o", "new", "--base", "old.docx");
        assertRefused("build", "-d", "brief", "-o", "new", "--base", "untyped.docx");
    }

    @Test
    void brokenPowerPointFilesAreRefusedWithAMessage() throws Exception {
        for (String file : broken("out/rust-vs-go-deck.pptx", "pptx")) {
            assertRefused("inspect", file);
        }
        assertRefused("build", "-d", "deck", "-o", "new", "--base", "old.pptx");
        assertRefused("build", "-d", "deck", "-o", "new", "--base", "untyped.pptx");
    }

    @Test
    void brokenWorkbooksAreRefusedWithAMessage() throws Exception {
        for (String file : broken("rows.xlsx", "xlsx")) {
            assertRefused("build", "-d", "exercises", "-o", "new", "--each", file);
        }
    }

    /** What a run said and how it ended. */
    private record Said(int code, String text) {}

    private static void assertRefused(String... words) throws Exception {
        Said said = run(words);
        String what = String.join(" ", words) + " says:\n" + said.text();
        assertTrue(said.code() == 4 || said.code() == 5, said.code() + " from " + what);
        assertTrue(said.text().contains("error BP"), what);
        assertFalse(said.text().matches("(?s).*(Exception|NoClassDef|\tat ).*"), what);
    }

    private static Said run(String... words) throws Exception {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream to = new PrintStream(said, true, StandardCharsets.UTF_8);
        Class<?> console = shipped.loadClass(Console.class.getName());
        Object world =
                console.getConstructors()[0].newInstance(
                        to, to, Map.of(), folder, Clock.systemUTC(), false);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(shipped);
        try {
            Object code =
                    shipped.loadClass(Main.class.getName())
                            .getMethod("run", List.class, console)
                            .invoke(null, List.of(words), world);
            return new Said((int) code, said.toString(StandardCharsets.UTF_8));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static URL[] classPath() throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            File file = new File(entry);
            if (LEFT_OUT.stream().noneMatch(file.getName()::startsWith)) {
                urls.add(file.toURI().toURL());
            }
        }
        return urls.toArray(URL[]::new);
    }

    /** Writes a good file broken in many ways; returns their names. */
    private static List<String> broken(String good, String ending) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve(good));
        Map<String, byte[]> ways = new LinkedHashMap<>();
        ways.put("empty", new byte[0]);
        ways.put("text", "This is no such file.".getBytes(StandardCharsets.UTF_8));
        ways.put("half", Arrays.copyOf(bytes, bytes.length / 2));
        ways.put("headless", Arrays.copyOfRange(bytes, 200, bytes.length));
        ways.put("noise", noise(bytes.length));
        ways.put("untyped", without("[Content_Types].xml", bytes));
        ways.put("unrelated", without("_rels/.rels", bytes));
        ways.put("unclosed", with("[Content_Types].xml", "<Types", bytes));
        ways.put("mistyped", with("[Content_Types].xml", "<Types/>", bytes));
        ways.put(
                "entities", with("_rels/.rels", "<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>", bytes));
        ways.put("old", old());
        List<String> names = new ArrayList<>();
        for (Map.Entry<String, byte[]> way : ways.entrySet()) {
            String name = way.getKey() + "." + ending;
            Files.write(folder.resolve(name), way.getValue());
            names.add(name);
        }
        return names;
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(13).nextBytes(noise);
        System.arraycopy("PK\3\4".getBytes(StandardCharsets.ISO_8859_1), 0, noise, 0, 4);
        return noise;
    }

    /** The container of Office's files before 2007, and of those with a password. */
    private static byte[] old() throws IOException {
        try (POIFSFileSystem system = new POIFSFileSystem()) {
            system.createDocument(new ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
            system.createDocument(new ByteArrayInputStream(new byte[200]), "EncryptionInfo");
            return bytes(system::writeFilesystem);
        }
    }

    private static byte[] without(String part, byte[] zip) throws IOException {
        return changed(part, new byte[0], zip);
    }

    private static byte[] with(String part, String content, byte[] zip) throws IOException {
        return changed(part, content.getBytes(StandardCharsets.UTF_8), zip);
    }

    private static byte[] changed(String part, byte[] content, byte[] zip) throws IOException {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream out = new ZipOutputStream(changed)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                boolean other = entry.getName().equals(part);
                if (other && content.length == 0) {
                    continue;
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(other ? content : in.readAllBytes());
                out.closeEntry();
            }
        }
        return changed.toByteArray();
    }

    private interface Written {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] bytes(Written written) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        written.to(out);
        return out.toByteArray();
    }
}
