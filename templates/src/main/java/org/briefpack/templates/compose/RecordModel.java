package org.briefpack.templates.compose;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import org.briefpack.model.reader.Spelling;
import org.jspecify.annotations.Nullable;

/** A record of the pack as a template sees it: a hash of its components, and nothing else. */
final class RecordModel implements TemplateHashModel {
    private static final ClassValue<Map<String, Method>> ACCESSORS =
            new ClassValue<>() {
                @Override
                protected Map<String, Method> computeValue(Class<?> type) {
                    Map<String, Method> accessors = new HashMap<>();
                    for (RecordComponent component : type.getRecordComponents()) {
                        Method accessor = component.getAccessor();
                        accessor.trySetAccessible();
                        accessors.put(component.getName(), accessor);
                    }
                    return accessors;
                }
            };

    private final Record value;
    private final PackWrapper wrapper;

    RecordModel(Record value, PackWrapper wrapper) {
        this.value = value;
        this.wrapper = wrapper;
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        Method accessor = ACCESSORS.get(value.getClass()).get(key);
        if (accessor == null) {
            throw new TemplateModelException(
                    value.getClass().getSimpleName()
                            + " has no `"
                            + key
                            + "`"
                            + Spelling.suggestion(key, ACCESSORS.get(value.getClass()).keySet()));
        }
        try {
            return wrapper.wrap(accessor.invoke(value));
        } catch (ReflectiveOperationException e) {
            throw new TemplateModelException(e);
        }
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    Record value() {
        return value;
    }
}
