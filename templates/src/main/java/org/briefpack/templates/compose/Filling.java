package org.briefpack.templates.compose;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.pack.SessionPlan;
import org.briefpack.model.pack.Taught;
import org.briefpack.model.theme.Blob;
import org.briefpack.model.theme.Logo;

/**
 * What a template is filled with.
 *
 * @param pack whose words it arranges
 * @param document the template's name
 * @param messages the fixed words of the pack's language
 * @param minutes length of the training session; 0 for the pack's own
 * @param given fields that have a value
 * @param yielded how many steps the document has given way to keep to its pages
 * @param logo of the theme
 * @param own templates beside the pack, by name
 */
public record Filling(
        Pack pack,
        String document,
        Messages messages,
        int minutes,
        Map<String, String> given,
        int yielded,
        Optional<Logo> logo,
        Map<String, Blob> own) {
    /** Returns what templates see, by name. */
    Map<String, Object> data() {
        Map<String, Object> data = new HashMap<>(TemplateFunctions.of(messages));
        data.put("pack", pack);
        data.put("given", given);
        data.put("yielded", yielded);
        logo.ifPresent(found -> data.put("brand", brand(found)));
        pack.training()
                .map(training -> SessionPlan.of(training, minutes))
                .ifPresent(session -> session(session, data));
        return data;
    }

    /** What a session taught is found out only for a template that asks. */
    private void session(SessionPlan session, Map<String, Object> data) {
        data.put("session", session);
        TemplateMethodModelEx taught =
                arguments -> {
                    if (!(arguments.getFirst() instanceof ListModel questions)) {
                        throw new TemplateModelException("taught needs the questions of the pack");
                    }
                    return new ListModel(Taught.of(pack, session).asked(), questions.wrapper());
                };
        data.put("taught", taught);
    }

    private static Map<String, Object> brand(Logo logo) {
        return Map.of(
                "file", Logo.ASSET, "alt", logo.alt(), "page", logo.page(), "cover", logo.cover());
    }
}
