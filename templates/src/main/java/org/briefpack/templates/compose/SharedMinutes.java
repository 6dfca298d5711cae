package org.briefpack.templates.compose;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import org.briefpack.model.document.PlainNumber;

/**
 * The directive {@code <@timed minutes=12>}: writes the slides inside it with those minutes shared
 * among them. A slide that says {@code minutes="@=4"} takes four; one that says {@code
 * minutes="@2"} gets two parts of what is left. Shares are whole quarters of a minute and sum to
 * the minutes exactly.
 */
final class SharedMinutes implements TemplateDirectiveModel {
    private static final String MARK = "minutes=\"@";

    @Override
    @SuppressWarnings("rawtypes") // FreeMarker's own signature
    public void execute(
            Environment environment,
            Map parameters,
            TemplateModel[] loop,
            TemplateDirectiveBody body)
            throws TemplateException, IOException {
        if (!(parameters.get("minutes") instanceof TemplateNumberModel minutes)) {
            throw new TemplateModelException("timed needs minutes");
        }
        StringWriter slides = new StringWriter();
        body.render(slides);
        environment.getOut().write(fill(slides.toString(), minutes.getAsNumber().doubleValue()));
    }

    static String fill(String slides, double minutes) {
        double fixed = 0;
        double weights = 0;
        for (int at = slides.indexOf(MARK); at >= 0; at = slides.indexOf(MARK, at + 1)) {
            String mark = mark(slides, at);
            if (mark.startsWith("=")) {
                fixed += Double.parseDouble(mark.substring(1));
            } else {
                weights += Double.parseDouble(mark);
            }
        }
        return fill(slides, Math.max((minutes - fixed) * 4, 0), weights);
    }

    private static String fill(String slides, double quarters, double weights) {
        StringBuilder out = new StringBuilder(slides.length());
        double seen = 0;
        double given = 0;
        int done = 0;
        for (int at = slides.indexOf(MARK); at >= 0; at = slides.indexOf(MARK, at + 1)) {
            String mark = mark(slides, at);
            String own;
            if (mark.startsWith("=")) {
                own = mark.substring(1);
            } else {
                seen += Double.parseDouble(mark);
                double upTo = Math.round(quarters * seen / weights);
                own = PlainNumber.of((upTo - given) / 4);
                given = upTo;
            }
            out.append(slides, done, at).append("minutes=\"").append(own);
            done = at + MARK.length() + mark.length();
        }
        return out.append(slides, done, slides.length()).toString();
    }

    private static String mark(String slides, int at) {
        int start = at + MARK.length();
        return slides.substring(start, slides.indexOf('"', start));
    }
}
