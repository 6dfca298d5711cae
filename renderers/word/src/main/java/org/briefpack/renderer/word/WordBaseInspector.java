package org.briefpack.renderer.word;

import java.util.Locale;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.render.BaseInspector;
import org.briefpack.model.render.BaseReport;
import org.briefpack.model.render.BaseTrial;
import org.briefpack.model.render.CompanyLook;
import org.briefpack.model.render.OutputFormat;
import org.briefpack.model.render.RenderRequest;
import org.briefpack.model.theme.Blob;
import org.briefpack.renderer.word.internal.base.BaseInspection;
import org.briefpack.renderer.word.internal.base.BaseTemplateLook;
import org.briefpack.renderer.word.internal.file.WordTrial;

/** Says what a Word template keeps, gains and loses before a document is written on it. */
public final class WordBaseInspector implements BaseInspector {
    /** Called by {@link java.util.ServiceLoader}. */
    public WordBaseInspector() {}

    @Override
    public OutputFormat format() {
        return new WordRenderer().format();
    }

    @Override
    public boolean recognises(Blob base) {
        return base.name().toLowerCase(Locale.ROOT).matches(".*\\.(docx|dotx|docm|dotm)");
    }

    @Override
    public Outcome<BaseReport> inspect(Blob base) {
        return BaseInspection.of(base);
    }

    @Override
    public Outcome<CompanyLook> look(Blob base) {
        return BaseTemplateLook.of(base);
    }

    @Override
    public BaseTrial tried(RenderRequest request, RenderRequest usual) {
        return WordTrial.of(request, usual);
    }
}
