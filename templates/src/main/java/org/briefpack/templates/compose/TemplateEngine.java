package org.briefpack.templates.compose;

import freemarker.cache.TemplateLoader;
import freemarker.core.ArithmeticEngine;
import freemarker.core.TemplateClassResolver;
import freemarker.log.Logger;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;

import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.pack.Pack;
import org.briefpack.templates.ComposeOptions;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

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

    /** Returns the markup, or {@link Code#TEMPLATE_FAILED}. */
    public static Outcome<String> fill(
            Pack pack,
            String document,
            Messages messages,
            ComposeOptions options,
            Map<String, String> given) {
        Diagnostics diagnostics = new Diagnostics();
        try {
            BoundedWriter out = new BoundedWriter();
            Configured.CONFIGURATION
                    .getTemplate(document + ".ftlx")
                    .createProcessingEnvironment(
                            data(pack, messages, options, given),
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
            Pack pack, Messages messages, ComposeOptions options, Map<String, String> given) {
        Map<String, Object> data = new HashMap<>();
        data.put("pack", pack);
        data.put("given", given);
        data.put("msg", (TemplateMethodModelEx) arguments -> message(messages, arguments));
        data.put("timed", new SharedMinutes());
        data.put("sessionMinutes", options.sessionMinutes());
        return data;
    }

    private static Object message(Messages messages, java.util.List<?> arguments)
            throws TemplateModelException {
        if (arguments.isEmpty()) {
            throw new TemplateModelException("msg needs a key");
        }
        Object[] values = new Object[arguments.size() - 1];
        for (int i = 0; i < values.length; i++) {
            values[i] = PlainText.of((TemplateModel) arguments.get(i + 1));
        }
        try {
            return messages.text(PlainText.of((TemplateModel) arguments.get(0)), values);
        } catch (IllegalArgumentException e) {
            throw new TemplateModelException(e.getMessage());
        }
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
