package org.briefpack.renderer.ooxml;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.briefpack.renderer.ooxml.Relating.Relationship;

/** What an Office file holds beside its document, none of which a file of ours takes over. */
public final class PackageRest {
    private PackageRest() {}

    /** Returns its names in plain words, each with why it goes. */
    public static SequencedMap<String, String> of(OfficePackage parts) {
        SequencedMap<String, String> rest = new LinkedHashMap<>();
        for (Relationship r : parts.root().relationships()) {
            switch (r.type().substring(r.type().lastIndexOf('/') + 1)) {
                case "custom-properties" ->
                        rest.put(
                                "Document properties",
                                "labels of the template, such as how secret it is, are not those of"
                                        + " the document");
                case "origin" -> rest.put("Digital signature", "it is that of another file");
                case "extensibility" -> rest.put("Ribbon of its own", "it may run a program");
                case "webextensiontaskpanes" -> rest.put("Add-in", "it may run a program");
                case "customXml" ->
                        rest.put("Custom data", "it may tell where the template comes from");
                default -> {}
            }
        }
        return rest;
    }
}
