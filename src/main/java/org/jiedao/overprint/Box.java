package org.jiedao.overprint;

import java.util.List;
import java.util.Optional;
import org.jiedao.document.Face;

/// A text on a preprinted sheet: what it says, where, and how it is set. `content` holds fields as `{{姓名}}`.
public record Box(long id, String name, String content, Area area, Setting setting) {

    /// Sizes in points; `lines` is how many lines the text is meant to have.
    public record Setting(Face face, double size, double pitch, Alignment alignment, int lines) {

        static final double LEAST = 9;
        static final double MOST = 120;
        static final int MOST_LINES = 40;

        public Setting {
            size = Tenths.of(size);
            pitch = Tenths.of(pitch);
        }
    }

    public Box {
        name = name.strip();
    }

    public Box at(Area there) {
        return new Box(id, name, content, there, setting);
    }

    Optional<String> fault(SheetSize sheet) {
        if (name.isEmpty()) {
            return Optional.of("文字框要有名称，提示缩字时用它指明是哪一个");
        }
        if (content.isBlank()) {
            return Optional.of("文字框“" + name + "”没有内容，请写上文字或从“插入字段”选一个");
        }
        if (!area.within(sheet)) {
            return Optional.of("文字框“" + name + "”（" + area + "）超出了纸面" + sheet + "，或小于2毫米");
        }
        return setting.size() < Setting.LEAST || setting.size() > Setting.MOST
                ? Optional.of("文字框“%s”的字号应在%.0f到%.0f磅之间".formatted(name, Setting.LEAST, Setting.MOST))
                : lineFault().or(() -> fieldFault(SheetFields.unknown(content)));
    }

    private Optional<String> lineFault() {
        if (setting.lines() < 1 || setting.lines() > Setting.MOST_LINES) {
            return Optional.of("文字框“%s”的行数应在1到%d之间".formatted(name, Setting.MOST_LINES));
        }
        return setting.pitch() < setting.size() || setting.pitch() > 3 * setting.size()
                ? Optional.of("文字框“%s”的行距应不小于字号（%.1f磅），不大于它的三倍".formatted(name, setting.size()))
                : Optional.empty();
    }

    private Optional<String> fieldFault(List<String> unknown) {
        return unknown.isEmpty()
                ? Optional.empty()
                : Optional.of("文字框“" + name + "”里没有“{{" + unknown.getFirst() + "}}”这个字段，请从“插入字段”里选");
    }
}
