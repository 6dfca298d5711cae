package org.briefpack.renderer.slides;

import java.util.Locale;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.render.BaseInspector;
import org.briefpack.model.render.BaseReport;
import org.briefpack.model.render.BaseTrial;
import org.briefpack.model.render.CompanyLook;
import org.briefpack.model.render.OutputFormat;
import org.briefpack.model.render.RenderRequest;
import org.briefpack.model.theme.Blob;
import org.briefpack.renderer.slides.internal.base.BaseDeckInspection;
import org.briefpack.renderer.slides.internal.base.BaseDeckLook;
import org.briefpack.renderer.slides.internal.write.DeckTrial;

/** Says which layouts of a PowerPoint template a deck would use before it is written on it. */
public final class SlidesBaseInspector implements BaseInspector {
    /** Called by {@link java.util.ServiceLoader}. */
    public SlidesBaseInspector() {}

    @Override
    public OutputFormat format() {
        return new SlidesRenderer().format();
    }

    @Override
    public boolean recognises(Blob base) {
        return base.name().toLowerCase(Locale.ROOT).matches(".*\\.(pptx|potx|pptm|potm|ppsx)");
    }

    @Override
    public Outcome<BaseReport> inspect(Blob base) {
        return BaseDeckInspection.of(base);
    }

    @Override
    public Outcome<CompanyLook> look(Blob base) {
        return BaseDeckLook.of(base);
    }

    @Override
    public BaseTrial tried(RenderRequest request, RenderRequest usual) {
        return DeckTrial.of(request, usual);
    }
}
