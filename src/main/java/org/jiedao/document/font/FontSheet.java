package org.jiedao.document.font;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jiedao.document.Face;
import org.jiedao.document.OfficialLayout;
import org.jiedao.document.Specimen;

/// 字体样张: every face in the sizes of official papers, with the characters that give trouble, as this computer prints
/// them.
public record FontSheet(FontCatalogue fonts) {
    private static final double CAPTION = 12;
    private static final double FOUR = 14;
    private static final String SENTENCE = "中共青禾街道工作委员会关于聘任兼职委员的通知";
    private static final String NUMBERS = "青街工〔2026〕3号　二〇二六年七月一日　0123456789";
    private static final String RARE = "堃喆龑䶮𬭎𫖯珺玥犇骉　·“”《》—…①％";

    public Specimen compose(LocalDate day) {
        List<Specimen.Group> groups = new ArrayList<>();
        Arrays.stream(Face.values()).map(this::group).forEach(groups::add);
        return new Specimen("字体样张", day, groups);
    }

    private Specimen.Group group(Face face) {
        FaceFont font = fonts.serving(face);
        String caption = "%s：%s，%s %s".formatted(
                face.label(), font.family(), font.origin().label(), font.file().name());
        double two = OfficialLayout.TITLE_SIZE.pt();
        double three = OfficialLayout.BODY_SIZE.pt();
        return new Specimen.Group(Stream.of(
                        new Specimen.Line(caption, Face.FANG, CAPTION),
                        new Specimen.Line("二号　" + SENTENCE, face, two),
                        new Specimen.Line("三号　" + SENTENCE, face, three),
                        new Specimen.Line("四号　" + NUMBERS, face, FOUR),
                        new Specimen.Line("三号　" + RARE, face, three))
                .toList());
    }
}
