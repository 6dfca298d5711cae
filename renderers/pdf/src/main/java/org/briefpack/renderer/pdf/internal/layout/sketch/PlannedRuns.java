package org.briefpack.renderer.pdf.internal.layout.sketch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.briefpack.model.theme.Colour;
import org.briefpack.model.theme.FontFace;
import org.briefpack.model.theme.FontSlot;
import org.briefpack.model.theme.TextStyle;
import org.briefpack.renderer.pdf.internal.layout.text.LayoutContext;
import org.briefpack.renderer.pdf.internal.tag.Tag;
import org.briefpack.renderer.pdf.internal.text.Link;
import org.briefpack.renderer.pdf.internal.text.Look;
import org.briefpack.renderer.pdf.internal.text.Run;
import org.briefpack.renderer.plan.Para;

/** Turns a plan's runs into ours: which font, which node, where a click leads. */
public final class PlannedRuns {
    private final LayoutContext job;
    private final Map<Integer, String> sources;

    /**
     * Makes runs for a deck or document.
     *
     * @param sources the places where sources are listed, by their numbers
     */
    public PlannedRuns(LayoutContext job, Map<Integer, String> sources) {
        this.job = job;
        this.sources = sources;
    }

    /**
     * Returns the runs of a paragraph; their characters are those of the paragraph.
     *
     * @param style family, weight and slope of what does not differ
     * @param size of the type, in points
     * @param ink colour of what has none of its own
     */
    public List<Run> of(
            Para para,
            TextStyle style,
            double size,
            Colour ink,
            GroundColours colours,
            Tag tag,
            boolean hyphenate) {
        List<Run> runs = new ArrayList<>(para.runs().size());
        List<org.briefpack.renderer.plan.Run> planned = para.runs();
        for (int from = 0; from < planned.size(); ) {
            int to = from + 1;
            while (to < planned.size() && leadsAsBefore(planned, to)) {
                to++;
            }
            List<org.briefpack.renderer.plan.Run> part = planned.subList(from, to);
            Place place = place(part, tag);
            for (org.briefpack.renderer.plan.Run run : part) {
                Colour own = place.link() == null ? ink : colours.link();
                if (run.look().accent() != null) {
                    own = colours.text(job.styles.palette().accent(run.look().accent()));
                }
                Look look = look(run.look(), style, size, own);
                look = place.link() != null && !run.look().raised() ? look.underlined() : look;
                boolean divided = hyphenate && run.look().link().isEmpty() && !run.look().code();
                runs.add(
                        new Run(
                                run.text(),
                                look,
                                node(run.look(), place.tag()),
                                place.link(),
                                null,
                                divided,
                                run.span()));
            }
            from = to;
        }
        return runs;
    }

    /**
     * What a click on runs meets.
     *
     * @param link null for nothing
     */
    private record Place(Tag tag, Link link) {}

    private static boolean leadsAsBefore(List<org.briefpack.renderer.plan.Run> runs, int at) {
        org.briefpack.renderer.plan.Look before = runs.get(at - 1).look();
        org.briefpack.renderer.plan.Look here = runs.get(at).look();
        return before.link().equals(here.link()) && before.citation() == here.citation();
    }

    private Place place(List<org.briefpack.renderer.plan.Run> runs, Tag tag) {
        org.briefpack.renderer.plan.Look look = runs.getFirst().look();
        if (look.citation() > 0) {
            Tag reference = tag.kid("Reference");
            String source = sources.get(look.citation());
            if (source == null) {
                return new Place(reference, null);
            }
            Tag link = reference.kid("Link");
            String said = job.words.apply("source") + " " + look.citation();
            return new Place(link, new Link("#" + source, said, link));
        }
        String target = look.link();
        boolean inside = target.startsWith("#");
        if (target.isEmpty() || inside && !job.places.has(target.substring(1))) {
            return new Place(tag, null);
        }
        StringBuilder said = new StringBuilder();
        runs.forEach(run -> said.append(run.text()));
        Tag link = tag.kid("Link");
        String description = said.toString().isBlank() ? target : said.toString();
        return new Place(link, new Link(target, description, link));
    }

    private static Tag node(org.briefpack.renderer.plan.Look look, Tag tag) {
        Tag node = tag;
        if (!look.language().isEmpty()) {
            node = node.kid("Span").with(Tag.Property.LANGUAGE, look.language());
        }
        return look.code() ? node.kid("Code") : node;
    }

    private Look look(
            org.briefpack.renderer.plan.Look own, TextStyle style, double size, Colour colour) {
        FontSlot slot = own.code() ? FontSlot.MONO : style.font();
        FontFace face = FontFace.of(style.bold() || own.bold(), style.italic() || own.italic());
        Look look = new Look(job.styles.fonts().chain(slot, face), size, colour, 0, false);
        return own.raised() ? look.raised() : look;
    }
}
