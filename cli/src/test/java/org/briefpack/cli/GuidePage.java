package org.briefpack.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A page of the guide as somebody does it who follows it from above to below. */
final class GuidePage {
    /** One thing to do, or to see. */
    sealed interface Step {
        /** What is typed. */
        record Command(String words) implements Step {}

        /** A file whose text the page shows. */
        record Shown(String name, String text) implements Step {
            /** Writes it; a pack that is shown whole replaces the one there, else it is added. */
            void write(Path folder) throws IOException {
                Path file = folder.resolve(name);
                boolean added = name.endsWith("pack.yaml") && !text.startsWith("id:");
                String before = added ? Files.readString(file) + "\n" : "";
                Files.createDirectories(file.getParent());
                Files.writeString(file, before + text);
                if (name.equals("clients.csv")) {
                    Files.write(folder.resolve("clients.xlsx"), workbook(text));
                }
            }
        }

        /** What the command before says, among other things. */
        record Said(List<String> lines) implements Step {}

        /** A change of one place in a file, described in the page's words. */
        record Edited(String name, String from, String to) implements Step {
            void edit(Path folder) throws IOException {
                Path file = folder.resolve(name);
                String text = Files.readString(file);
                assertTrue(text.contains(from), name + " has no " + from);
                Files.writeString(file, text.replace(from, to));
            }
        }

        /** A picture, the command that makes what it shows, and the pages shown. */
        record Picture(String command, int first, int last, String file) implements Step {}
    }

    private static final Pattern STEP =
            Pattern.compile(
                    "(?m)^    (?<command>briefpack .*)$"
                            + "|`(?<name>[a-z/.-]+[.](?:yaml|ftlx|csv))`[^\n]*:\n\n```[a-z]*\n(?<text>(?s:.*?))^```$"
                            + "|^```text\n(?<said>(?s:.*?))^```$"
                            + "|^<!-- edit: (?<edited>\\S+) \"(?<from>.*)\" \"(?<to>.*)\" -->$"
                            + "|^<!-- made by: (?<maker>.*); pages (?<first>\\d+)(?:-(?<last>\\d+))? -->\n"
                            + "!\\[[^\\]]{10,}\\]\\((?<picture>pictures/[a-z-]+[.]png)\\)$");

    private GuidePage() {}

    /** Returns what there is to do. */
    static List<Step> read(Path page) throws IOException {
        String text = Files.readString(page);
        List<Step> steps = new ArrayList<>();
        Matcher found = STEP.matcher(text);
        while (found.find()) {
            steps.add(step(found));
        }
        // A picture, a fence or a command that is not understood would go untried.
        String prose = text.replaceAll("(?ms)^```.*?^```$", "");
        assertEquals(count(prose, "(?m)^    \\S"), steps, Step.Command.class, page);
        assertEquals(count(text, "(?m)^!\\["), steps, Step.Picture.class, page);
        int fences = count(text, "(?m)^```") / 2;
        int said = of(steps, Step.Said.class) + of(steps, Step.Shown.class);
        assertTrue(fences == said, page + ": " + said + " of " + fences + " fences understood");
        return steps;
    }

    private static Step step(Matcher found) {
        if (found.group("command") != null) {
            return new Step.Command(found.group("command"));
        }
        if (found.group("name") != null) {
            return new Step.Shown(found.group("name"), found.group("text"));
        }
        if (found.group("said") != null) {
            return new Step.Said(found.group("said").lines().toList());
        }
        if (found.group("edited") != null) {
            return new Step.Edited(found.group("edited"), found.group("from"), found.group("to"));
        }
        int first = Integer.parseInt(found.group("first"));
        String last = found.group("last");
        return new Step.Picture(
                found.group("maker"),
                first,
                last == null ? first : Integer.parseInt(last),
                found.group("picture"));
    }

    private static void assertEquals(
            int there, List<Step> steps, Class<? extends Step> kind, Path page) {
        int understood = of(steps, kind);
        assertTrue(
                there == understood,
                page + ": " + understood + " of " + there + " " + kind.getSimpleName());
    }

    private static int of(List<Step> steps, Class<? extends Step> kind) {
        return (int) steps.stream().filter(kind::isInstance).count();
    }

    private static int count(String text, String pattern) {
        return (int) Pattern.compile(pattern).matcher(text).results().count();
    }

    /** The list that is shown, as Excel saves it. */
    private static byte[] workbook(String csv) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("Clients");
            for (String line : csv.lines().toList()) {
                XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (String cell : line.split(",(?=\\S)")) {
                    int column = Math.max(0, row.getLastCellNum());
                    row.createCell(column).setCellValue(cell.replace("\"", ""));
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        }
    }
}
