package org.briefpack.templates.compose;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.theme.Blob;

/** Ends what a template beside a pack does when it takes longer than any honest one. */
final class Deadline {
    private static final long MILLISECONDS = 5_000;
    private static final long STACK = 4L << 20;

    /** So many templates that could not be stopped may run on; then no other is begun. */
    private static final int MOST_LEFT = 12;

    private static final Set<Thread> LEFT = ConcurrentHashMap.newKeySet();

    private Deadline() {}

    /**
     * Returns what the work returns; {@link Code#TEMPLATE_ENDLESS} where it takes too long, goes
     * too deep or needs too much memory. Loops look at the interruption. One inside an expression
     * does not, and Java ends no thread from outside: it is left behind on a thread that keeps no
     * program alive, and where a few run on, no other template is begun.
     */
    static Outcome<String> within(
            String template, Map<String, Blob> own, Supplier<Outcome<String>> work) {
        return within(MILLISECONDS, template, own, work);
    }

    static Outcome<String> within(
            long milliseconds,
            String template,
            Map<String, Blob> own,
            Supplier<Outcome<String>> work) {
        LEFT.removeIf(thread -> !thread.isAlive());
        if (LEFT.size() >= MOST_LEFT) {
            return endless(
                    template, own, "waits for others that do not end; start Briefpack again");
        }
        AtomicReference<Outcome<String>> result = new AtomicReference<>();
        AtomicReference<RuntimeException> fault = new AtomicReference<>();
        Runnable guarded =
                () -> {
                    try {
                        result.compareAndSet(null, ended(template, own, work));
                    } catch (RuntimeException e) {
                        // Of a thread that was stopped nobody waits to hear more.
                        fault.set(e);
                    }
                };
        Thread thread = new Thread(null, guarded, "template", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            thread.join(milliseconds);
            if (thread.isAlive()) {
                result.compareAndSet(
                        null, endless(template, own, "takes longer than any document needs"));
                thread.interrupt();
                LEFT.add(thread);
            }
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
        Outcome<String> outcome = result.get();
        if (outcome == null && fault.get() != null) {
            throw fault.get();
        }
        return outcome == null ? endless(template, own, "was stopped") : outcome;
    }

    private static Outcome<String> ended(
            String template, Map<String, Blob> own, Supplier<Outcome<String>> work) {
        try {
            return work.get();
        } catch (StackOverflowError e) {
            return endless(template, own, "calls itself too often");
        } catch (OutOfMemoryError e) {
            return endless(template, own, "needs too much memory");
        }
    }

    private static Outcome<String> endless(String template, Map<String, Blob> own, String what) {
        Diagnostics diagnostics = new Diagnostics();
        Blob file = own.get(template.replace(".ftlx", ""));
        diagnostics.report(
                Code.TEMPLATE_ENDLESS,
                file == null ? SourceSpan.NONE : SourceSpan.at(file.name(), 1, 1),
                "the template " + template + " " + what,
                "look for a loop over too much, or a macro that calls itself");
        return diagnostics.failure();
    }
}
