package org.briefpack.renderer.slides;

import java.util.Locale;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.render.BaseInspector;
import org.briefpack.model.render.BaseReport;
import org.briefpack.model.render.CompanyLook;
import org.briefpack.model.render.OutputFormat;
import org.briefpack.model.theme.Blob;
import org.briefpack.renderer.ooxml.LookReader;
import org.briefpack.renderer.slides.internal.base.BaseDeckInspection;

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
        return LookReader.read(base);
    }
}
