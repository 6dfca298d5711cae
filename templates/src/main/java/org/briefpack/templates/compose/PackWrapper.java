package org.briefpack.templates.compose;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.pack.AsOf;
import org.briefpack.model.pack.Claim;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.pack.RichText;
import org.briefpack.model.pack.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Shows a pack to templates. Only records, texts, lists, maps and plain values pass; no Java object
 * can be reached.
 */
final class PackWrapper implements ObjectWrapper {
    private final Map<String, Claim> claims = new HashMap<>();
    private final Messages messages;
    private final Abbreviations abbreviations;

    PackWrapper(Pack pack, Messages messages) {
        this.messages = messages;
        abbreviations = new Abbreviations(pack);
        pack.claims().forEach(claim -> claims.put(claim.id(), claim));
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        return switch (value) {
            case null -> null;
            case TemplateModel model -> model;
            case Optional<?> optional -> wrap(optional.orElse(null));
            case Statement statement -> statement(statement);
            case RichText text -> text(text);
            case AsOf date -> date(date);
            case LocalDate date ->
                    date(new AsOf(date.getYear(), date.getMonthValue(), date.getDayOfMonth()));
            case SourceSpan span -> new SimpleScalar(span.line() + ":" + span.column());
            case Record other -> new RecordModel(other, this);
            case List<?> list -> new ListModel(list, this);
            case Map<?, ?> map -> new MapModel(map, this);
            case String text -> new SimpleScalar(text);
            case Boolean flag -> flag ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
            case Number number -> new SimpleNumber(number);
            case URI uri -> new SimpleScalar(uri.toString());
            case Enum<?> constant ->
                    new SimpleScalar(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            default ->
                    throw new TemplateModelException(
                            "templates cannot see a " + value.getClass().getSimpleName());
        };
    }

    private TemplateModel text(RichText text) {
        return new TextModel(
                InlineMarkup.of(text.content(), text.span(), abbreviations),
                FieldMarks.of(text),
                Map.of());
    }

    /** A date reads as people write it; {@code .iso} is the machine's form. */
    private TemplateModel date(AsOf date) {
        StringBuilder escaped = new StringBuilder();
        String words = messages.date(date);
        InlineMarkup.escape(words, escaped);
        return new TextModel(
                escaped.toString(),
                words,
                Map.of(
                        "iso",
                        new SimpleScalar(date.toString()),
                        "year",
                        new SimpleNumber(date.year())));
    }

    private @Nullable TemplateModel statement(Statement statement) throws TemplateModelException {
        Optional<Claim> claim = statement.claim().map(claims::get);
        Optional<RichText> words = statement.text().or(() -> claim.map(Claim::text));
        if (words.isEmpty()) {
            return null;
        }
        Set<String> sources = new LinkedHashSet<>();
        claim.filter(c -> !c.isJudgement()).ifPresent(c -> sources.addAll(c.sources()));
        if (!statement.isJudgement()) {
            sources.addAll(statement.sources());
        }
        RichText text = words.get();
        SourceSpan span = statement.text().isPresent() ? text.span() : statement.span();
        String bare = InlineMarkup.of(text.content(), span, abbreviations);
        StringBuilder cited = new StringBuilder(bare);
        sources.forEach(source -> InlineMarkup.cite(source, statement.span(), cited));
        boolean judgement = statement.isJudgement() || claim.filter(Claim::isJudgement).isPresent();
        if (judgement) {
            cited.append(" <em>(").append(messages.markup("judgement")).append(")</em>");
        }
        Map<String, TemplateModel> parts = new HashMap<>();
        parts.put("text", new TextModel(bare, text.plain(), Map.of()));
        parts.put("sources", new ListModel(List.copyOf(sources), this));
        parts.put("judgement", judgement ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE);
        Optional<AsOf> asOf = statement.asOf().or(() -> claim.map(Claim::asOf));
        if (asOf.isPresent()) {
            parts.put("asOf", date(asOf.get()));
        }
        statement
                .base()
                .or(() -> claim.flatMap(Claim::base))
                .ifPresent(base -> parts.put("base", text(base)));
        statement
                .caveat()
                .or(() -> claim.flatMap(Claim::caveat))
                .ifPresent(caveat -> parts.put("caveat", text(caveat)));
        return new TextModel(cited.toString(), FieldMarks.of(text), parts);
    }
}
