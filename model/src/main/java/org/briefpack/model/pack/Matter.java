package org.briefpack.model.pack;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What something in a pack is about.
 *
 * @param claims ids of the claims that it rests on
 * @param stems the beginnings of its words and of those claims' words
 */
record Matter(Set<String> claims, Set<String> stems) {
    /** Finds what parts of one pack are about. */
    static final class Finder {
        private final Map<String, Claim> claims = new HashMap<>();

        Finder(Pack pack) {
            pack.claims().forEach(claim -> claims.put(claim.id(), claim));
        }

        /**
         * Returns what a part is about with all that is inside it: a record, a text, or several.
         */
        Matter of(Object part) {
            Matter matter = new Matter(new HashSet<>(), new HashSet<>());
            PackWalk.visit(part, inner -> add(inner, matter));
            return matter;
        }

        private void add(Object inner, Matter matter) {
            if (inner instanceof RichText text) {
                Stems.add(text.plain(), matter.stems);
            } else if (inner instanceof Statement statement) {
                statement.claim().ifPresent(id -> rests(id, matter));
            }
        }

        private void rests(String id, Matter matter) {
            Claim claim = claims.get(id);
            if (claim != null && matter.claims.add(id)) {
                Stems.add(claim.text().plain(), matter.stems);
            }
        }
    }

    /** Adds what something else is about. */
    void add(Matter other) {
        claims.addAll(other.claims);
        stems.addAll(other.stems);
    }

    /** Whether both rest on one claim. */
    boolean sharesClaim(Matter other) {
        return claims.stream().anyMatch(other.claims::contains);
    }

    /** Returns the stems that say what it is about: those that are not everywhere in the pack. */
    Set<String> telling(Collection<String> everywhere) {
        Set<String> telling = new HashSet<>(stems);
        telling.removeAll(everywhere);
        return telling;
    }
}
