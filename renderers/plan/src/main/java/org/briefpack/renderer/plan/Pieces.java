package org.briefpack.renderer.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.InlineText;
import org.briefpack.model.document.TableGrid;
import org.briefpack.model.theme.Accent;
import org.briefpack.model.theme.Role;

/** Sorts a region's blocks into what flows as text and what needs a frame. */
final class Pieces {
    private static final int MOST_ACROSS = 5;

    private final Flow flow;
    private final Pictures pictures;
    private final DiagnosticSink sink;
    private final List<Piece> pieces = new ArrayList<>();

    Pieces(Flow flow, Pictures pictures, DiagnosticSink sink) {
        this.flow = flow;
        this.pictures = pictures;
        this.sink = sink;
    }

    /** Returns the pieces of blocks in order; neighbouring text is one piece. */
    List<Piece> of(List<Block> blocks, Role base) {
        pieces.clear();
        blocks.forEach(block -> add(block, base));
        return List.copyOf(pieces);
    }

    private void add(Block block, Role base) {
        switch (block) {
            case Block.Table t -> {
                TableGrid.of(t).reportSurplus(sink);
                pieces.add(new Piece.Grid(t));
                if (!t.caption().isEmpty()) {
                    text(List.of(Para.of(Role.CAPTION, flow.runs().of(t.caption()), t.span())));
                }
            }
            case Block.Chart c -> pieces.add(new Piece.Graph(c));
            case Block.Diagram d -> pieces.add(new Piece.Drawn(d, flow(d, base)));
            case Block.Figure f -> figure(f);
            case Block.Cards c -> cards(c, base);
            case Block.Columns c -> columns(c, base);
            case Block.Callout c -> callout(c, base);
            case Block.Question q -> question(q, base);
            case Block.Divider d -> pieces.add(new Piece.Line(d.span()));
            case Block.References r -> pieces.add(new Piece.Text(flow(r, base), 2));
            case Block.Heading h -> text(flow(h, base));
            case Block.Paragraph p -> text(flow(p, base));
            case Block.Items i -> text(flow(i, base));
            case Block.Definitions d -> text(flow(d, base));
            case Block.Quote q -> text(flow(q, base));
            case Block.Field f -> text(flow(f, base));
            case Block.Contents c -> text(flow(c, base));
            case Block.PageBreak p -> {}
        }
    }

    private List<Para> flow(Block block, Role base) {
        List<Para> paras = new ArrayList<>();
        flow.add(block, base, 0, paras);
        return paras;
    }

    private void text(List<Para> paras) {
        if (paras.isEmpty()) {
            return;
        }
        boolean joins =
                !pieces.isEmpty()
                        && pieces.getLast() instanceof Piece.Text before
                        && before.columns() == 1;
        if (joins) {
            List<Para> all = new ArrayList<>(((Piece.Text) pieces.removeLast()).paras());
            all.addAll(paras);
            pieces.add(new Piece.Text(all, 1));
        } else {
            pieces.add(new Piece.Text(paras, 1));
        }
    }

    private void figure(Block.Figure figure) {
        try {
            OptionalDouble ratio = pictures.ratio(figure.asset());
            if (ratio.isEmpty()) {
                sink.report(
                        Code.PICTURE_UNUSABLE,
                        figure.span(),
                        "there is no picture named " + figure.asset(),
                        "put the file into the pack's folder, or take the figure out");
                return;
            }
            pieces.add(new Piece.Image(figure, ratio.getAsDouble()));
        } catch (Pictures.Unusable unusable) {
            sink.report(
                    Code.PICTURE_UNUSABLE,
                    figure.span(),
                    figure.asset() + " cannot be used: " + unusable.getMessage(),
                    "save it again as PNG, JPEG or SVG");
        }
        if (!figure.caption().isEmpty()) {
            text(List.of(Para.of(Role.CAPTION, flow.runs().of(figure.caption()), figure.span())));
        }
    }

    private void cards(Block.Cards cards, Role base) {
        int across = Math.min(Math.max(1, cards.perRow()), MOST_ACROSS);
        List<Double> weights = java.util.Collections.nCopies(across, 1.0);
        for (int i = 0; i < cards.cards().size(); i += across) {
            List<Piece.Card> row = new ArrayList<>();
            for (Block.Card c :
                    cards.cards().subList(i, Math.min(i + across, cards.cards().size()))) {
                String name = InlineText.of(c.title().isEmpty() ? c.kicker() : c.title());
                List<Para> body = flow.text(c.content(), base);
                row.add(new Piece.Card(name, c.accent(), flow.head(c), body, c.span()));
            }
            pieces.add(new Piece.Row(row, weights, cards.span()));
        }
    }

    private void columns(Block.Columns columns, Role base) {
        List<Piece.Card> row = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (Block.Column c : columns.columns()) {
            row.add(new Piece.Card("", null, List.of(), flow.text(c.content(), base), c.span()));
            weights.add(Math.max(c.weight(), 0.05));
        }
        pieces.add(new Piece.Row(row, weights, columns.span()));
    }

    private void callout(Block.Callout callout, Role base) {
        List<Para> head = new ArrayList<>();
        flow.title(callout.title(), Role.CALLOUT_TITLE, callout.span(), head);
        Accent accent = callout.tone().accent();
        head.replaceAll(para -> para.wearing(accent));
        List<Para> body = flow.text(callout.content(), base);
        String name = InlineText.of(callout.title());
        Piece.Card card = new Piece.Card(name, accent, head, body, callout.span());
        pieces.add(new Piece.Row(List.of(card), List.of(1.0), callout.span()));
    }

    private void question(Block.Question question, Role base) {
        List<Para> prompt = new ArrayList<>();
        flow.title(question.prompt(), Role.CARD_TITLE, question.span(), prompt);
        text(prompt);
        List<Piece.Card> row = new ArrayList<>();
        for (Block.Answer answer : question.answers()) {
            Run label = new Run(answer.label(), Look.PLAIN, answer.span());
            Accent accent = answer.grade().accent();
            Para head =
                    Para.of(Role.CARD_TITLE, List.of(label), answer.span()).kept().wearing(accent);
            List<Para> body = flow.text(answer.content(), base);
            row.add(new Piece.Card(answer.label(), accent, List.of(head), body, answer.span()));
            if (row.size() == 2) {
                pieces.add(new Piece.Row(List.copyOf(row), List.of(1.0, 1.0), question.span()));
                row.clear();
            }
        }
        if (!row.isEmpty()) {
            pieces.add(new Piece.Row(List.copyOf(row), List.of(1.0, 1.0), question.span()));
        }
        List<Para> asides = new ArrayList<>();
        flow.asides(question, asides);
        text(asides);
    }
}
