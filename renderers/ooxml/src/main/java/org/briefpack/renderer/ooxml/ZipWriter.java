package org.briefpack.renderer.ooxml;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Writes a zip (PKWARE APPNOTE 6.3), every entry compressed and with the same time, its sizes in
 * front of it. Needed because {@link java.util.zip.ZipOutputStream} takes no bytes that are
 * compressed already.
 */
final class ZipWriter implements AutoCloseable {
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;

    /** Version 2.0: folders and deflate; 4.5: more than 65,535 entries (4.4.3.2). */
    private static final short VERSION = 20;

    private static final short VERSION_64 = 45;

    /** The name is UTF-8 (4.4.4, bit 11). */
    private static final short FLAGS = 1 << 11;

    private static final short DEFLATED = 8;

    /** The first of February 1980, midnight (4.4.6): no clock, and no field of its own. */
    private static final int TIME = (1 << 5 | 1 << 5 | 1) << 16;

    private static final int MOST = 0xFFFF;

    private record Entry(byte[] name, int crc, int packed, int size, int offset) {}

    private final OutputStream out;
    private final PartDeflater deflater;
    private final List<Entry> entries = new ArrayList<>();
    private int written;

    /** Takes a stream, which stays open, and where compressed pieces are kept. */
    ZipWriter(OutputStream out, PieceStore store) {
        this.out = out;
        this.deflater = new PartDeflater(store);
    }

    /**
     * Writes an entry.
     *
     * @param cuts where its pieces end, in order
     */
    void entry(String name, byte[] bytes, List<Integer> cuts) throws IOException {
        List<byte[]> pieces = deflater.deflate(bytes, cuts);
        CRC32 crc = new CRC32();
        crc.update(bytes);
        int packed = pieces.stream().mapToInt(piece -> piece.length).sum();
        Entry entry =
                new Entry(
                        name.getBytes(StandardCharsets.UTF_8),
                        (int) crc.getValue(),
                        packed,
                        bytes.length,
                        written);
        entries.add(entry);
        ByteBuffer header = record(30 + entry.name().length, LOCAL).putShort(VERSION);
        common(header, entry).putShort((short) 0).put(entry.name());
        write(header.array());
        for (byte[] piece : pieces) {
            write(piece);
        }
    }

    /** Writes the directory, after the last entry. */
    void finish() throws IOException {
        int start = written;
        for (Entry entry : entries) {
            ByteBuffer header = record(46 + entry.name().length, CENTRAL);
            common(header.putShort(VERSION).putShort(VERSION), entry);
            // No extra field, comment, disk or attributes.
            header.position(42).putInt(entry.offset()).put(entry.name());
            write(header.array());
        }
        int length = written - start;
        if (entries.size() > MOST) {
            endOfMany(start, length);
        }
        short count = (short) Math.min(entries.size(), MOST);
        ByteBuffer end = record(22, END).putInt(0).putShort(count).putShort(count);
        write(end.putInt(length).putInt(start).array());
    }

    private void endOfMany(int start, int length) throws IOException {
        int here = written;
        ByteBuffer end = record(56, END_64).putLong(44).putShort(VERSION_64).putShort(VERSION_64);
        end.putLong(0).putLong(entries.size()).putLong(entries.size());
        write(end.putLong(length).putLong(start).array());
        write(record(20, LOCATOR_64).putInt(0).putLong(here).putInt(1).array());
    }

    private static ByteBuffer record(int length, int signature) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN).putInt(signature);
    }

    private static ByteBuffer common(ByteBuffer header, Entry entry) {
        header.putShort(FLAGS).putShort(DEFLATED).putInt(TIME).putInt(entry.crc());
        header.putInt(entry.packed()).putInt(entry.size());
        return header.putShort((short) entry.name().length);
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        written += bytes.length;
    }

    @Override
    public void close() {
        deflater.close();
    }
}
