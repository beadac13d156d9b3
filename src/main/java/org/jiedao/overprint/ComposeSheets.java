package org.jiedao.overprint;

import static org.jiedao.document.PlacedSheet.mm;
import static org.jiedao.document.PlacedSheet.pt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jiedao.document.Document;
import org.jiedao.document.Face;
import org.jiedao.document.Line;
import org.jiedao.document.PlacedPaper;
import org.jiedao.document.PlacedSheet;
import org.jiedao.document.PlacedSheet.Item;
import org.jiedao.document.PlacedSheet.Tone;
import org.jiedao.document.Placing;
import org.jiedao.document.Span;
import org.jiedao.document.font.FontCatalogue;

/// Puts the texts of sheets into the boxes of a profile.
public final class ComposeSheets {

    /// Stands where a fact is not recorded.
    private static final String MISSING = "【待补】";

    /// From the top of a character to its baseline, as a share of its size.
    private static final double ASCENT = 0.88;

    private static final double HAIRLINE = 0.15;
    private static final double FOOTNOTE_LEFT = 10;
    private static final double FOOTNOTE_UP = 8;

    private final FontCatalogue fonts;

    public ComposeSheets(FontCatalogue fonts) {
        this.fonts = fonts;
    }

    /// On plain paper with the boxes drawn, or the real thing.
    public enum Run {
        TRIAL("试打"),
        REAL("正式");

        private final String label;

        Run(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /// The sheets, what was made to fit, and what keeps them from being printed for real.
    public record Composed(PlacedPaper paper, List<String> warnings, List<String> refusals) {
        public Composed {
            warnings = List.copyOf(warnings);
            refusals = List.copyOf(refusals);
        }
    }

    public Composed compose(Profile profile, SheetBatch batch, List<SheetFacts> sheets, Run run) {
        List<String> warnings = new ArrayList<>();
        List<String> refusals = new ArrayList<>();
        List<PlacedSheet> pages = new ArrayList<>();
        for (SheetFacts facts : sheets) {
            List<Item> items = new ArrayList<>();
            for (Box box : profile.boxes()) {
                if (run == Run.TRIAL) {
                    items.addAll(outline(box));
                }
                items.addAll(texts(box, facts, new Remarks(warnings, refusals)));
            }
            if (run == Run.TRIAL) {
                items.add(footnote(profile, facts));
            }
            pages.add(new PlacedSheet(
                    profile.sheet().width(),
                    profile.sheet().height(),
                    profile.calibration().placing(),
                    items));
        }
        String title = batch.title() + "（套打" + (run == Run.TRIAL ? "试打" : "") + "）";
        return new Composed(new PlacedPaper(title, batch.date(), pages), warnings, refusals);
    }

    /// The same for one sheet on the screen: what does not fit is left out there.
    public PlacedPaper preview(Profile profile, SheetFacts facts) {
        Remarks unheard = new Remarks(new ArrayList<>(), new ArrayList<>());
        List<Item> items = profile.boxes().stream()
                .flatMap(box -> texts(box, facts, unheard).stream())
                .toList();
        PlacedSheet sheet = new PlacedSheet(
                profile.sheet().width(),
                profile.sheet().height(),
                Placing.AS_IS,
                items);
        return new PlacedPaper(profile.name(), Document.UNDATED, List.of(sheet));
    }

    private record Remarks(List<String> warnings, List<String> refusals) {}

    private List<Item> texts(Box box, SheetFacts facts, Remarks remarks) {
        Map<String, String> values = facts.values();
        String text = SheetFields.filled(box.content(), values).stripTrailing();
        if (text.isBlank()) {
            remarks.warnings().add(who(facts) + "文字框“" + box.name() + "”是空的");
            return List.of();
        }
        if (text.contains(MISSING)) {
            remarks.refusals().add(who(facts) + "文字框“" + box.name() + "”里有没登记的内容：" + text);
        }
        var uncovered = fonts.uncovered(text);
        if (!uncovered.isEmpty()) {
            remarks.refusals().add(who(facts) + uncovered.getFirst().sentence());
            return List.of();
        }
        return switch (Fit.of(box, text, fonts)) {
            case Fit.TooLong(String sentence) -> {
                remarks.refusals().add(who(facts) + sentence);
                yield List.of();
            }
            case Fit.Done done -> {
                done.note().ifPresent(note -> remarks.warnings().add(who(facts) + "文字框“" + box.name() + "”" + note));
                yield lines(box, done);
            }
        };
    }

    private static String who(SheetFacts facts) {
        return facts.person().isEmpty() ? "" : facts.person() + "：";
    }

    /// The lines stand in the middle of the box's height.
    private static List<Item> lines(Box box, Fit.Done done) {
        Area area = box.area();
        double top = area.y() + (area.height() - mm(done.height())) / 2;
        List<Item> items = new ArrayList<>();
        for (int index = 0; index < done.lines().size(); index++) {
            Line line = done.lines().get(index);
            double left = area.x() + mm(box.setting().alignment().share(pt(area.width()) - line.width()));
            double baseline = top + mm(index * done.pitch() + ASCENT * done.size());
            for (Span span : line.spans()) {
                items.add(new Item.Words(left, baseline, span, done.size(), Tone.BLACK));
            }
        }
        return items;
    }

    /// So that a trial that lies about is not taken for a certificate.
    private static Item footnote(Profile profile, SheetFacts facts) {
        String words = "试打页　" + profile.name() + "　第" + facts.serial() + "张";
        return new Item.Words(
                FOOTNOTE_LEFT, profile.sheet().height() - FOOTNOTE_UP, new Span(words, Face.HEI), 8, Tone.GREY);
    }

    private static List<Item> outline(Box box) {
        Area a = box.area();
        double right = a.x() + a.width();
        double foot = a.y() + a.height();
        return List.of(
                new Item.Rule(a.x(), a.y(), right, a.y(), HAIRLINE, Tone.GREY),
                new Item.Rule(a.x(), foot, right, foot, HAIRLINE, Tone.GREY),
                new Item.Rule(a.x(), a.y(), a.x(), foot, HAIRLINE, Tone.GREY),
                new Item.Rule(right, a.y(), right, foot, HAIRLINE, Tone.GREY));
    }
}
