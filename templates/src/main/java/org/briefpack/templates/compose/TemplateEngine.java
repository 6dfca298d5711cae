package org.briefpack.templates.compose;

import freemarker.core.ArithmeticEngine;
import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.log.Logger;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.util.Locale;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.diagnostic.Outcome;

/** Fills a document's template with a pack. */
public final class TemplateEngine {
    static {
        silence();
    }

    private TemplateEngine() {}

    /** FreeMarker would otherwise look for logging libraries, and log what we report anyway. */
    @SuppressWarnings("deprecation") // the other way is a system property, which is not ours to set
    private static void silence() {
        try {
            Logger.selectLoggerLibrary(Logger.LIBRARY_NONE);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("no logging needs no library", e);
        }
    }

    /**
     * Returns the markup, or {@link Code#TEMPLATE_FAILED}; {@link Code#TEMPLATE_ENDLESS} where a
     * template beside the pack does not come to an end.
     */
    public static Outcome<String> fill(Filling filling) {
        if (filling.own().isEmpty()) {
            return fill(filling, Configured.CONFIGURATION);
        }
        Configuration own = Configured.configuration();
        own.setTemplateLoader(new OwnLoader(filling.own(), new ResourceLoader()));
        return Deadline.within(
                filling.document() + ".ftlx", filling.own(), () -> fill(filling, own));
    }

    private static Outcome<String> fill(Filling filling, Configuration configuration) {
        Diagnostics diagnostics = new Diagnostics();
        try {
            // What our own templates write is bounded by the pack.
            BoundedWriter out =
                    new BoundedWriter(
                            filling.own().isEmpty() ? Integer.MAX_VALUE : BoundedWriter.MOST_TAGS);
            Template template = configuration.getTemplate(filling.document() + ".ftlx");
            if (!filling.own().isEmpty()) {
                _CoreAPI.addThreadInterruptedChecks(template);
            }
            template.createProcessingEnvironment(
                            filling.data(),
                            out,
                            new PackWrapper(filling.pack(), filling.messages()))
                    .process();
            return diagnostics.outcome(out.toString());
        } catch (TemplateException | IOException e) {
            diagnostics.report(TemplateProblem.of(e, filling));
        }
        return diagnostics.failure();
    }

    /** Built when the first template is filled, not when the class is loaded. */
    private static final class Configured {
        static final Configuration CONFIGURATION = configuration();

        static Configuration configuration() {
            Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
            configuration.setTemplateLoader(new ResourceLoader());
            configuration.setDefaultEncoding("UTF-8");
            configuration.setLocale(Locale.ROOT);
            configuration.setTimeZone(java.util.TimeZone.getTimeZone("UTC"));
            configuration.setNumberFormat("computer");
            // Minutes and weights are small: no need for BigDecimal, which takes ten milliseconds
            // to load.
            configuration.setArithmeticEngine(ArithmeticEngine.CONSERVATIVE_ENGINE);
            configuration.setLocalizedLookup(false);
            configuration.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
            configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
            configuration.setAPIBuiltinEnabled(false);
            configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
            configuration.setLogTemplateExceptions(false);
            configuration.setWrapUncheckedExceptions(true);
            configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
            return configuration;
        }
    }
}
