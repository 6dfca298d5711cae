package org.briefpack.templates.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Outcome;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    private static final Supplier<Outcome<String>> HONEST =
            () -> new Outcome.Success<>("done", List.of());

    @Test
    void whatCannotBeStoppedIsToldAndAfterAFewNothingElseIsBegun() throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        boolean refused = false;
        try {
            for (int i = 0; i < 40 && !refused; i++) {
                Outcome<String> told = Deadline.within(50, "x.ftlx", Map.of(), stubborn(end));
                assertEquals(Code.TEMPLATE_ENDLESS, told.diagnostics().getFirst().code());
                refused = told.toString().contains("waits for others");
            }
            assertTrue(refused, "forty threads were left behind");
            assertTrue(within(HONEST).toString().contains("waits for others"));
        } finally {
            end.countDown();
        }
        boolean begun = false;
        for (int i = 0; i < 1_000 && !begun; i++) {
            begun = within(HONEST).found().equals(java.util.Optional.of("done"));
            Thread.sleep(begun ? 0 : 50);
        }
        assertTrue(begun, "once they ended, others are begun again");
    }

    @Test
    void whatGoesTooDeepIsTold() {
        assertTrue(within(() -> deeper(0)).toString().contains("calls itself too often"));
    }

    private static Outcome<String> deeper(int depth) {
        Outcome<String> one = deeper(depth + 1);
        return depth < 0 ? HONEST.get() : one;
    }

    private static Outcome<String> within(Supplier<Outcome<String>> work) {
        return Deadline.within(60_000, "x.ftlx", Map.of(), work);
    }

    /** Like a loop inside an expression, this does not look at an interruption. */
    private static Supplier<Outcome<String>> stubborn(CountDownLatch end) {
        return () -> {
            while (true) {
                try {
                    if (end.await(1, TimeUnit.MINUTES)) {
                        return HONEST.get();
                    }
                } catch (InterruptedException e) {
                    // It goes on.
                }
            }
        };
    }
}
