package org.briefpack.model.planted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Breaks a rule on purpose. */
public class OpensAFile {
    byte[] read(Path path) throws IOException {
        return Files.readAllBytes(path);
    }
}
