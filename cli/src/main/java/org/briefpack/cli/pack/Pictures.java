package org.briefpack.cli.pack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.pack.PackWalk;
import org.briefpack.model.pack.Picture;
import org.briefpack.model.theme.Blob;

/** Reads the pictures that a pack names. */
public final class Pictures {
    private Pictures() {}

    /**
     * Returns each picture's bytes by the name that the pack uses; every one that cannot be had is
     * a problem at its place.
     *
     * @throws IOException where the disk fails
     */
    public static Outcome<Map<String, Blob>> of(Pack pack, PackFolder folder) throws IOException {
        List<Picture> pictures = in(pack);
        Diagnostics problems = new Diagnostics();
        Map<String, Blob> found = new HashMap<>();
        for (Picture picture : pictures) {
            if (!found.containsKey(picture.file())) {
                Outcome<Blob> read = folder.read(picture.file(), picture.span());
                read.diagnostics().forEach(problems::report);
                read.found().ifPresent(file -> found.put(picture.file(), file));
            }
        }
        return problems.outcome(found);
    }

    /** Returns the pictures that a pack names, in the order of the format. */
    public static List<Picture> in(Pack pack) {
        List<Picture> pictures = new ArrayList<>();
        PackWalk.visit(
                pack,
                part -> {
                    if (part instanceof Picture picture) {
                        pictures.add(picture);
                    }
                });
        return pictures;
    }
}
