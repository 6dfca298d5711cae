package org.briefpack.renderer.word.internal.block;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.FieldKind;
import org.briefpack.model.theme.Role;
import org.briefpack.renderer.ooxml.XmlWriter;
import org.briefpack.renderer.word.internal.style.ParagraphFormat;
import org.briefpack.renderer.word.internal.style.RunFormat;
import org.briefpack.renderer.word.internal.style.Style;

/** Writes places to fill in as content controls, each with its label. */
final class FieldWriter {
    private final BlockWriter blocks;
    private final WordRendering job;

    FieldWriter(BlockWriter blocks, WordRendering job) {
        this.blocks = blocks;
        this.job = job;
    }

    void write(Story story, Block.Field field) {
        switch (field.kind()) {
            case CHECK -> check(story, field);
            case TEXT, CHOICE, DATE -> labelled(story, field);
        }
    }

    private void check(Story story, Block.Field field) {
        XmlWriter w = story.startParagraph(format(story));
        boolean ticked = !field.value().isEmpty() && !field.value().equals("false");
        blocks.inlines().controls().check(w, field.label(), field.name(), ticked);
        blocks.inlines().runs().text(w, " " + field.label(), RunFormat.PLAIN, field.span());
        w.end();
    }

    private static ParagraphFormat format(Story story) {
        boolean inTable = story.place().context() == Place.Context.TABLE;
        Style style = inTable ? Style.TABLE_TEXT : Style.FIELD;
        return ParagraphFormat.of(style).indented(story.place().indent());
    }

    private void labelled(Story story, Block.Field field) {
        boolean framed =
                switch (story.place().context()) {
                    case PAGE, BOX -> true;
                    case TABLE, NOTE -> false;
                };
        if (framed && field.kind() == FieldKind.TEXT && field.lines() > 1) {
            box(story, field);
        } else {
            line(story, field, format(story));
        }
    }

    /** A frame that holds as many lines as are asked for, to type into or to write on in print. */
    private void box(Story story, Block.Field field) {
        XmlWriter w = story.xml();
        story.beforeBlock();
        int width = story.place().room();
        new TableFrame(Style.TABLE_BOX, new int[] {width})
                .indent(story.place().indent())
                .start(w, job);
        double height = new RowHeight(job.looks()).lines(field.lines(), Role.BODY);
        RowHeight.open(w, RowHeight.standsOnAPage(height, story.place()));
        RowHeight.atLeast(w, height);
        w.end();
        w.start("w:tc").start("w:tcPr");
        w.leaf("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa");
        w.start("w:tcBorders");
        for (String side : List.of("top", "left", "bottom", "right")) {
            job.looks().border(w, side, job.looks().palette().rule(), 4, 0);
        }
        w.end().end();
        Story inner = story.cell(Place.Context.BOX, width - 2 * job.looks().padding());
        line(inner, field, ParagraphFormat.of(Style.BOX_TEXT));
        inner.finish();
        w.end().end().end();
        story.afterBlock();
    }

    /** In a table the row and column say what goes where; the label is the control's title. */
    private void line(Story story, Block.Field field, ParagraphFormat format) {
        XmlWriter w = story.startParagraph(format);
        Runs runs = blocks.inlines().runs();
        boolean inTable = story.place().context() == Place.Context.TABLE;
        String value = field.key().isEmpty() ? field.value() : job.data().value(field.key());
        if (!inTable && !field.label().isEmpty()) {
            runs.text(w, field.label() + ": ", RunFormat.PLAIN.inBold(), field.span());
        }
        control(w, field, value, hint(field));
        w.end();
    }

    private String hint(Block.Field field) {
        return job.words()
                .get(
                        switch (field.kind()) {
                            case CHOICE -> "form.choose";
                            case DATE -> "form.date";
                            case TEXT, CHECK -> "form.text";
                        });
    }

    private void control(XmlWriter w, Block.Field field, String value, String hint) {
        ControlWriter controls = blocks.inlines().controls();
        String placeholder =
                switch (field.kind()) {
                    case CHOICE -> ControlWriter.choicePart();
                    case DATE -> ControlWriter.datePart();
                    case TEXT, CHECK -> ControlWriter.textPart();
                };
        controls.start(w, field.label(), field.name(), value.isEmpty(), placeholder);
        if (!field.key().isEmpty()) {
            job.data().bind(w, field.key());
        }
        String shown = value;
        switch (field.kind()) {
            case CHOICE -> choices(w, field, value, hint);
            case DATE -> shown = date(w, value);
            case TEXT, CHECK -> text(w, field.lines());
        }
        w.end();
        controls.content(w, shown, hint, RunFormat.PLAIN, field.span());
    }

    private static void text(XmlWriter w, int lines) {
        w.start("w:text");
        if (lines > 1) {
            w.attribute("w:multiLine", "1");
        }
        w.end();
    }

    /** The first choice takes back what was chosen: the place says again what to do. */
    private static void choices(XmlWriter w, Block.Field field, String value, String hint) {
        w.start("w:dropDownList");
        if (!value.isEmpty()) {
            w.attribute("w:lastValue", value);
        }
        w.leaf("w:listItem", "w:displayText", hint, "w:value", "");
        for (String option : new LinkedHashSet<>(field.options())) {
            if (option.isEmpty() || option.equals(hint)) {
                continue;
            }
            w.leaf("w:listItem", "w:displayText", option, "w:value", option);
        }
        w.end();
    }

    private String date(XmlWriter w, String value) {
        w.start("w:date");
        String shown = value;
        try {
            LocalDate day = LocalDate.parse(value);
            w.attribute("w:fullDate", day + "T00:00:00Z");
            shown = DateTimeFormatter.ofPattern("d MMMM yyyy", locale()).format(day);
        } catch (DateTimeParseException notADay) {
            // Stays as it was written.
        }
        w.leaf("w:dateFormat", "w:val", "d MMMM yyyy");
        w.leaf("w:lid", "w:val", job.tongue().tag());
        w.leaf("w:storeMappedDataAs", "w:val", "dateTime");
        w.leaf("w:calendar", "w:val", "gregorian");
        w.end();
        return shown;
    }

    private Locale locale() {
        return Locale.forLanguageTag(job.tongue().tag());
    }
}
