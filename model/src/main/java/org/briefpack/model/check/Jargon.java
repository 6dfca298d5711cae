package org.briefpack.model.check;

import java.util.List;

/** Words that people who do not program ask about, in lower case and in the singular. */
final class Jargon {
    static final List<String> WORDS =
            List.of(
                    "api",
                    "async",
                    "back end",
                    "borrow checker",
                    "cargo",
                    "channel",
                    "compiler",
                    "concurrency",
                    "container",
                    "crate",
                    "data race",
                    "deadlock",
                    "embedded",
                    "framework",
                    "front end",
                    "garbage collector",
                    "goroutine",
                    "kubernetes",
                    "lifetime",
                    "memory safety",
                    "microservice",
                    "middleware",
                    "mutex",
                    "open source",
                    "ownership",
                    "pointer",
                    "runtime",
                    "standard library",
                    "thread",
                    "trait",
                    "webassembly");

    private Jargon() {}
}
