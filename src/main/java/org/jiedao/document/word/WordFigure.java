package org.jiedao.document.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.jiedao.document.Advances;
import org.jiedao.document.Block;
import org.jiedao.document.Face;
import org.jiedao.document.Figures;
import org.jiedao.document.OfficialLayout;
import org.jiedao.document.Picture;
import org.jiedao.document.Setting;
import org.jiedao.document.Span;

/// A picture in a paragraph of its own, and the caption that stays with it.
record WordFigure(WordFlow flow, Advances advances) {
    void write(Block.Figure figure) {
        flow.skip(OfficialLayout.TABLE_GAP.pt());
        WordParagraph paragraph = flow.paragraph().align(ParagraphAlignment.CENTER).keepNext();
        if (Figures.missing(figure)) {
            paragraph.text(new Span(Figures.MISSING, Face.FANG), Setting.body(advances));
        } else {
            Picture placed = Figures.placed(figure, flow.width(), flow.height());
            paragraph.asHighAsNeeded().picture(run -> {
                try {
                    run.addPicture(
                                    new ByteArrayInputStream(placed.png()),
                                    PictureType.PNG,
                                    figure.caption() + ".png",
                                    Units.toEMU(placed.width()),
                                    Units.toEMU(placed.height()))
                            .getCTPicture()
                            .getNvPicPr()
                            .getCNvPr()
                            .setDescr(figure.caption());
                } catch (InvalidFormatException impossible) {
                    throw new IllegalStateException(impossible);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
        }
        flow.paragraph()
                .align(ParagraphAlignment.CENTER)
                .pitch(OfficialLayout.TABLE_PITCH.pt())
                .text(
                        new Span(figure.caption(), Face.FANG),
                        Setting.plain(OfficialLayout.TABLE_SIZE, advances));
        flow.skip(OfficialLayout.TABLE_GAP.pt());
    }
}
