package org.briefpack.renderer.pdf.internal.paint;

import org.briefpack.model.theme.Palette;
import org.briefpack.renderer.pdf.internal.layout.page.Layout;
import org.briefpack.renderer.pdf.internal.layout.page.Page;
import org.briefpack.renderer.pdf.internal.layout.strip.Box;
import org.briefpack.renderer.pdf.internal.layout.strip.Mark;
import org.briefpack.renderer.pdf.internal.text.Glyphs;

/** Paints a page: first what lies behind, in one artifact, then what is read, in its order. */
final class PagePainter {
    /** Length of the line above the footnotes, in points. */
    private static final double NOTE_RULE = 90;

    private final Layout layout;
    private final Palette palette;
    private final TagTree tags;
    private final Links links;
    private final FormPainter forms;
    private final PicturePainter pictures;
    private final VectorPainter vectors;

    PagePainter(
            Layout layout,
            Palette palette,
            TagTree tags,
            Links links,
            FormPainter forms,
            PicturePainter pictures,
            VectorPainter vectors) {
        this.layout = layout;
        this.palette = palette;
        this.tags = tags;
        this.links = links;
        this.forms = forms;
        this.pictures = pictures;
        this.vectors = vectors;
    }

    void paint(Page page, Canvas canvas) {
        Walk.page(layout, page, new Behind(canvas));
        if (page.notesFrom() > 0) {
            double y = layout.sheet().top() + page.notesFrom();
            double room = layout.fromRight() ? layout.sheet().textWidth() - NOTE_RULE : 0;
            double x = layout.sheet().left() + room;
            canvas.openArtifact("");
            canvas.rule(new Mark.Rule(x, y, x + NOTE_RULE, y, 0.5, palette.muted(), false, null));
        }
        canvas.close();
        Walk.page(layout, page, new Front(canvas));
        canvas.close();
    }

    /** Paints grounds, bars, thin lines and underlines. */
    private final class Behind implements Walk.Visitor {
        private final Canvas canvas;

        Behind(Canvas canvas) {
            this.canvas = canvas;
        }

        @Override
        public void box(Box box, double x, double y, double height, boolean again) {
            Box.Paint paint = box.paint();
            double width = box.width();
            if (paint.ground() != null) {
                fill(new Mark.Fill(x, y, width, height, paint.ground(), null));
            }
            if (paint.bar() != null) {
                double thick = paint.barWidth();
                fill(
                        switch (paint.edge()) {
                            case TOP -> new Mark.Fill(x, y, width, thick, paint.bar(), null);
                            case LEFT -> new Mark.Fill(x, y, thick, height, paint.bar(), null);
                            case RIGHT -> {
                                double left = x + width - thick;
                                yield new Mark.Fill(left, y, thick, height, paint.bar(), null);
                            }
                        });
            }
            if (paint.above() != null) {
                rule(new Mark.Rule(x, y, x + width, y, 0.5, paint.above(), false, null));
            }
            if (paint.below() != null) {
                double end = y + height;
                rule(new Mark.Rule(x, end, x + width, end, 0.5, paint.below(), false, null));
            }
        }

        private void fill(Mark.Fill mark) {
            canvas.openArtifact("");
            canvas.fill(mark);
        }

        private void rule(Mark.Rule mark) {
            canvas.openArtifact("");
            canvas.rule(mark);
        }

        @Override
        public void mark(Mark mark, double x, double y, boolean again) {
            if (mark instanceof Mark.Letters letters) {
                if (letters.glyphs().look().underline()) {
                    underline(letters, x, y);
                }
                if (letters.tag() == null) {
                    canvas.openArtifact("");
                    canvas.letters(x + letters.x(), y + letters.y(), letters.glyphs());
                }
            } else if (mark.tag() == null) {
                furniture(mark.moved(x, y));
            }
        }

        private void furniture(Mark mark) {
            switch (mark) {
                case Mark.Fill f -> fill(f);
                case Mark.Rule r -> rule(r);
                case Mark.Shape s -> {
                    canvas.openArtifact("");
                    canvas.shape(s);
                }
                case Mark.Picture p -> {
                    canvas.openArtifact("");
                    pictures.paint(canvas, p);
                }
                case Mark.Vector v -> {
                    canvas.openArtifact("");
                    vectors.paint(canvas, v);
                }
                case Mark.Lettering l -> {
                    if (l.tag() == null) {
                        canvas.openArtifact("");
                        canvas.letters(l);
                    }
                }
                case Mark.Letters l -> {}
                case Mark.Widget w -> {}
                case Mark.PageNumber n -> {}
                case Mark.Anchor a -> {}
                case Mark.Presence p -> {}
            }
        }

        private void underline(Mark.Letters mark, double x, double y) {
            Glyphs glyphs = mark.glyphs();
            double trailing = trailing(glyphs);
            double from = x + mark.x() + glyphs.x() + (glyphs.backwards() ? trailing : 0);
            double below = y + mark.y() + glyphs.look().size() * 0.14;
            double width = glyphs.width() - trailing;
            rule(
                    new Mark.Rule(
                            from,
                            below,
                            from + width,
                            below,
                            glyphs.look().size() * 0.045,
                            glyphs.look().colour(),
                            false,
                            null));
        }

        private static double trailing(Glyphs glyphs) {
            double size = glyphs.look().size();
            return glyphs.spoken().endsWith(" ") ? glyphs.face().advance(' ') * size : 0;
        }
    }

    /** Paints what is read. */
    private final class Front implements Walk.Visitor {
        private final Canvas canvas;

        Front(Canvas canvas) {
            this.canvas = canvas;
        }

        @Override
        public void box(Box box, double x, double y, double height, boolean again) {
            if (box.tag() != null && !again) {
                tags.present(box.tag());
            }
        }

        @Override
        public void mark(Mark mark, double x, double y, boolean again) {
            if (mark instanceof Mark.Presence presence) {
                if (!again) {
                    tags.present(presence.tag());
                }
                return;
            }
            if (mark.tag() == null) {
                return;
            }
            if (mark instanceof Mark.Widget) {
                // A form node holds its widget and nothing else (ISO 14289-1, 7.18.4).
                canvas.close();
            } else if (again) {
                canvas.openArtifact("");
            } else {
                canvas.open(mark.tag());
            }
            read(mark.moved(x, y), again);
        }

        private void read(Mark mark, boolean again) {
            switch (mark) {
                case Mark.Letters l -> {
                    canvas.letters(l.x(), l.y(), l.glyphs());
                    if (l.glyphs().link() != null && !again) {
                        links.text(l, canvas.height());
                    }
                }
                case Mark.Fill f -> canvas.fill(f);
                case Mark.Rule r -> canvas.rule(r);
                case Mark.Shape s -> canvas.shape(s);
                case Mark.Picture p -> pictures.paint(canvas, p);
                case Mark.Vector v -> vectors.paint(canvas, v);
                case Mark.Lettering l -> canvas.letters(l);
                case Mark.Widget w -> forms.paint(canvas, w, again);
                case Mark.PageNumber n -> links.pageNumber(canvas, n, again);
                case Mark.Anchor a -> {}
                case Mark.Presence p -> {}
            }
        }
    }
}
