package org.briefpack.templates.compose;

import freemarker.cache.TemplateLoader;
import freemarker.core.ArithmeticEngine;
import freemarker.core.TemplateClassResolver;
import freemarker.log.Logger;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.pack.SessionPlan;
import org.briefpack.model.theme.Logo;

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
     * Returns the markup, or {@link Code#TEMPLATE_FAILED}.
     *
     * @param minutes length of the training session; 0 for the pack's own
     * @param logo of the theme
     * @param given fields that have a value
     */
    public static Outcome<String> fill(
            Pack pack,
            String document,
            Messages messages,
            int minutes,
            Optional<Logo> logo,
            Map<String, String> given) {
        Diagnostics diagnostics = new Diagnostics();
        try {
            BoundedWriter out = new BoundedWriter();
            Configured.CONFIGURATION
                    .getTemplate(document + ".ftlx")
                    .createProcessingEnvironment(
                            data(pack, messages, minutes, given, logo),
                            out,
                            new PackWrapper(pack, messages))
                    .process();
            return diagnostics.outcome(out.toString());
        } catch (TemplateException e) {
            String where = e.getTemplateSourceName() + ":" + e.getLineNumber();
            diagnostics.report(
                    Code.TEMPLATE_FAILED,
                    SourceSpan.NONE,
                    where + ": " + firstLine(e.getMessageWithoutStackTop()));
        } catch (IOException e) {
            diagnostics.report(Code.TEMPLATE_FAILED, SourceSpan.NONE, firstLine(e.getMessage()));
        }
        return diagnostics.failure();
    }

    private static Map<String, Object> data(
            Pack pack,
            Messages messages,
            int minutes,
            Map<String, String> given,
            Optional<Logo> logo) {
        Map<String, Object> data = new HashMap<>(TemplateFunctions.of(messages));
        data.put("pack", pack);
        data.put("given", given);
        pack.training()
                .map(training -> SessionPlan.of(training, minutes))
                .ifPresent(session -> data.put("session", session));
        logo.ifPresent(found -> data.put("brand", brand(found)));
        return data;
    }

    private static Map<String, Object> brand(Logo logo) {
        return Map.of(
                "file", Logo.ASSET, "alt", logo.alt(), "page", logo.page(), "cover", logo.cover());
    }

    private static String firstLine(String message) {
        if (message == null) {
            return "the template failed";
        }
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }

    /** Built when the first template is filled, not when the class is loaded. */
    private static final class Configured {
        static final Configuration CONFIGURATION = configuration();

        private static Configuration configuration() {
            Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
            configuration.setTemplateLoader(loader());
            configuration.setDefaultEncoding("UTF-8");
            configuration.setLocale(Locale.ROOT);
            configuration.setTimeZone(java.util.TimeZone.getTimeZone("UTC"));
            configuration.setNumberFormat("computer");
            // Minutes and weights are small: no need for BigDecimal, which takes ten milliseconds
            // to load.
            configuration.setArithmeticEngine(ArithmeticEngine.CONSERVATIVE_ENGINE);
            configuration.setLocalizedLookup(false);
            configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
            configuration.setAPIBuiltinEnabled(false);
            configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
            configuration.setLogTemplateExceptions(false);
            configuration.setWrapUncheckedExceptions(true);
            configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
            return configuration;
        }

        private static TemplateLoader loader() {
            return new ResourceLoader();
        }
    }
}
