package org.briefpack.renderer.slides.internal.write;

import java.util.Map;
import java.util.OptionalDouble;
import org.briefpack.model.theme.Blob;
import org.briefpack.renderer.ooxml.Picture;
import org.briefpack.renderer.plan.Pictures;

/**
 * The pictures of a request, as far as Office files hold them.
 *
 * @param assets the files by the names that figures use
 */
record AssetPictures(Map<String, Blob> assets) implements Pictures {
    @Override
    public OptionalDouble ratio(String name) throws Unusable {
        Blob file = assets.get(name);
        if (file == null) {
            return OptionalDouble.empty();
        }
        try {
            Picture picture = Picture.read(file);
            return OptionalDouble.of(picture.width() / picture.height());
        } catch (Picture.Unusable e) {
            throw new Unusable(e.getMessage(), e);
        }
    }
}
