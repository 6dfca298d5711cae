package org.briefpack.templates.compose;

import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A map of the pack as a template sees it, in the order it was written. */
record MapModel(Map<?, ?> map, PackWrapper wrapper) implements TemplateHashModelEx {
    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        return wrapper.wrap(map.get(key));
    }

    @Override
    public boolean isEmpty() {
        return map.isEmpty();
    }

    @Override
    public int size() {
        return map.size();
    }

    @Override
    public TemplateCollectionModel keys() {
        return () -> iterator(map.keySet().iterator());
    }

    @Override
    public TemplateCollectionModel values() {
        return () -> iterator(map.values().iterator());
    }

    private TemplateModelIterator iterator(Iterator<?> iterator) {
        return new TemplateModelIterator() {
            @Override
            public @Nullable TemplateModel next() throws TemplateModelException {
                return wrapper.wrap(iterator.next());
            }

            @Override
            public boolean hasNext() {
                return iterator.hasNext();
            }
        };
    }
}
