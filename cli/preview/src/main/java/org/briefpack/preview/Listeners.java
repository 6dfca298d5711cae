package org.briefpack.preview;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The open pages, each told of every change as it happens (HTML, 9.2, server-sent events). */
final class Listeners {
    private static final String END = "ended";
    private static final int HEARTBEAT_SECONDS = 15;
    private static final int MOST_WAITING = 100;

    /** One open page: what it is still to be told, and what it looks at. */
    private record Listener(BlockingQueue<String> waiting, View view) {}

    private final Set<Listener> all = ConcurrentHashMap.newKeySet();

    /** Returns what is looked at now. */
    Set<View> views() {
        return all.stream().map(Listener::view).collect(java.util.stream.Collectors.toSet());
    }

    /** Tells all pages. */
    void tell(String event, String data) {
        String text = "event: " + event + "\ndata: " + data + "\n\n";
        all.forEach(page -> page.waiting().offer(text));
    }

    /**
     * Tells all pages that this is the end, and waits until they were told.
     *
     * @param millis how long to wait at most
     */
    void end(int millis) {
        tell(END, "");
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        while (!all.isEmpty() && System.nanoTime() < until) {
            try {
                TimeUnit.MILLISECONDS.sleep(5);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /**
     * Serves one page until it is closed or all is over.
     *
     * @param first what it is told at once
     */
    void serve(View view, String first, OutputStream out) throws IOException {
        Listener page = new Listener(new LinkedBlockingQueue<>(MOST_WAITING), view);
        all.add(page);
        try {
            send(out, "retry: 500\nevent: version\ndata: " + first + "\n\n");
            String text = "";
            while (!text.startsWith("event: " + END)) {
                text = page.waiting().poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
                // A comment now and then: of a page that is gone, writing is how we come to know.
                text = text == null ? ":\n\n" : text;
                send(out, text);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            all.remove(page);
        }
    }

    private static void send(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
