package org.briefpack.cli.report;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says in plain words what went wrong with a file. */
public final class WorldMessage {
    private WorldMessage() {}

    /** Returns the file and the reason, without a full stop. */
    public static String of(IOException e) {
        if (e instanceof FileSystemException file && file.getFile() != null) {
            return file.getFile() + ": " + reason(file);
        }
        return e.getMessage() == null ? "cannot read or write a file" : e.getMessage();
    }

    private static String reason(FileSystemException e) {
        return switch (e) {
            case NoSuchFileException missing ->
                    "there is no such file or folder"
                            + (missing.getReason() == null ? "" : missing.getReason());
            case AccessDeniedException denied -> "not allowed; check the permissions";
            case FileAlreadyExistsException there ->
                    "is in the way; move it or choose another folder";
            case NotDirectoryException file -> "is not a folder";
            case DirectoryNotEmptyException full -> "the folder is not empty";
            default -> e.getReason() == null ? "cannot be read or written" : e.getReason();
        };
    }
}
