package org.briefpack.cli.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Attr;
import org.w3c.dom.DOMException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Changes files by chance, the same way for the same seed. */
final class Mutation {
    private static final String[] WORDS = {
        "-1",
        "0",
        "99999999999999999999",
        "1e308",
        "NaN",
        "&a [*a, *a]",
        "!!python/x",
        "{",
        "}",
        "[",
        "]",
        "\"",
        "'",
        "|",
        ">",
        "#",
        ": ",
        "- ",
        "\t",
        "\u202e",
        "\u0000",
        "\ufeff",
        "null",
        "true",
        "~",
        "{client}",
        "[a](javascript:x)",
        "../../etc/passwd",
        "https://",
        "\ud83d\ude00",
        "=1+1",
        "sep=;",
        "<![CDATA[",
        "&#0;",
        "<x xmlns='y'>",
        "calc(1px)",
        "url(#a)",
        "1e9",
        "%",
        "A".repeat(70000)
    };
    private static final int[] SIGNATURE = {0x89, 'P', 'N', 'G'};

    private final Random random;

    Mutation(Random random) {
        this.random = random;
    }

    /** Returns a file of lines with a few changes. */
    byte[] text(byte[] file) {
        List<String> lines =
                new ArrayList<>(new String(file, StandardCharsets.UTF_8).lines().toList());
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes && !lines.isEmpty(); i++) {
            int at = random.nextInt(lines.size());
            String line = lines.get(at);
            switch (random.nextInt(9)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, line);
                case 2 -> lines.set(at, " ".repeat(random.nextInt(9)) + line.strip());
                case 3 -> lines.set(at, lines.get(random.nextInt(lines.size())));
                case 4 -> lines.set(at, line.replaceAll("[0-9]+", word()));
                case 5 -> lines.set(at, line.replaceFirst(":.*", ": " + escaped()));
                case 6 -> {
                    int cut = line.isEmpty() ? 0 : random.nextInt(line.length());
                    lines.set(at, line.substring(0, cut) + word() + line.substring(cut));
                }
                case 7 -> lines.set(at, line.substring(0, random.nextInt(line.length() + 1)));
                default -> lines.set(at, new StringBuilder(line).reverse().toString());
            }
        }
        byte[] made = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        return random.nextInt(8) == 0 ? bytes(made) : made;
    }

    private String word() {
        return WORDS[random.nextInt(WORDS.length)];
    }

    private String escaped() {
        return java.util.regex.Matcher.quoteReplacement(word());
    }

    /** Returns a file with a few bytes changed, lost or doubled. */
    byte[] bytes(byte[] file) {
        byte[] made = file.clone();
        int changes = 1 + random.nextInt(6);
        for (int i = 0; i < changes && made.length > 0; i++) {
            int at = random.nextInt(made.length);
            switch (random.nextInt(6)) {
                case 0 -> made[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> made[at] = (byte) random.nextInt(256);
                case 2 -> made = Arrays.copyOf(made, at);
                case 3 -> {
                    int length = Math.min(4, made.length - at);
                    int value = random.nextBoolean() ? -1 : Integer.MAX_VALUE >> random.nextInt(31);
                    System.arraycopy(
                            ByteBuffer.allocate(4).putInt(value).array(), 0, made, at, length);
                }
                case 4 -> {
                    int end = Math.min(made.length, at + random.nextInt(64));
                    byte[] less = Arrays.copyOf(made, made.length - (end - at));
                    System.arraycopy(made, end, less, at, made.length - end);
                    made = less;
                }
                default -> {
                    int end = Math.min(made.length, at + random.nextInt(64));
                    byte[] more = Arrays.copyOf(made, made.length + (end - at));
                    System.arraycopy(made, at, more, end, made.length - at);
                    made = more;
                }
            }
        }
        return made;
    }

    /** Returns an archive one of whose parts is changed, lost, or there under another name. */
    byte[] archive(byte[] file) throws IOException {
        if (random.nextInt(6) == 0) {
            return bytes(file);
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                parts.put(e.getName(), zip.readAllBytes());
            }
        }
        List<String> names = List.copyOf(parts.keySet());
        String name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(8)) {
            case 0 -> parts.remove(name);
            case 1 -> parts.put(name, parts.get(names.get(random.nextInt(names.size()))));
            case 2 -> parts.put("../" + name, parts.get(name));
            case 3 -> parts.put(name, new byte[0]);
            case 4, 5 -> parts.put(name, element(parts.get(name)));
            default -> parts.put(name, markup(parts.get(name)));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    /**
     * Returns XML that stays well-formed, one element of which is gone, empty, doubled, elsewhere,
     * without its attributes or of another name; anything else as it is.
     */
    private byte[] element(byte[] file) throws IOException {
        if (file.length == 0 || file[0] != '<') {
            return file;
        }
        try {
            Document tree =
                    DocumentBuilderFactory.newDefaultNSInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(file));
            NodeList all = tree.getElementsByTagName("*");
            Element one = (Element) all.item(random.nextInt(all.getLength()));
            Element other = (Element) all.item(random.nextInt(all.getLength()));
            Node parent = one.getParentNode();
            switch (random.nextInt(6)) {
                case 0 -> parent.removeChild(one);
                case 1 -> one.setTextContent("");
                case 2 -> parent.insertBefore(one.cloneNode(true), one);
                case 3 -> other.appendChild(one.cloneNode(true));
                case 4 -> {
                    NamedNodeMap attributes = one.getAttributes();
                    while (attributes.getLength() > 0) {
                        one.removeAttributeNode((Attr) attributes.item(0));
                    }
                }
                default -> tree.renameNode(one, other.getNamespaceURI(), other.getNodeName());
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(tree), new StreamResult(out));
            return out.toByteArray();
        } catch (ParserConfigurationException
                | SAXException
                | TransformerException
                | DOMException e) {
            return file;
        }
    }

    /** Returns XML with a piece changed that may leave it well-formed. */
    byte[] markup(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        List<int[]> values = new ArrayList<>();
        for (int i = text.indexOf("=\""); i >= 0; i = text.indexOf("=\"", i + 2)) {
            int end = text.indexOf('"', i + 2);
            if (end > 0) {
                values.add(new int[] {i + 2, end});
            }
        }
        if (values.isEmpty() || random.nextInt(4) == 0) {
            return bytes(file);
        }
        int[] at = values.get(random.nextInt(values.size()));
        if (random.nextInt(3) == 0) {
            // An element that is closed in itself goes.
            return text.replaceFirst("<[a-zA-Z:]+ [^<>]*/>", "").getBytes(StandardCharsets.UTF_8);
        }
        String value = word().replaceAll("[<&\"\u0000]", "");
        return (text.substring(0, at[0]) + value + text.substring(at[1]))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Returns a PNG file whose chunks are changed and have their sums right again. */
    byte[] png(byte[] file) {
        byte[] made = bytes(file);
        int at = SIGNATURE.length * 2;
        CRC32 sum = new CRC32();
        while (at + 12 <= made.length) {
            int length = ByteBuffer.wrap(made, at, 4).getInt();
            if (length < 0 || at + 12L + length > made.length) {
                break;
            }
            sum.reset();
            sum.update(made, at + 4, length + 4);
            ByteBuffer.wrap(made, at + 8 + length, 4).putInt((int) sum.getValue());
            at += 12 + length;
        }
        return made;
    }
}
