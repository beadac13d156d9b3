package org.jiedao;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiedao.document.pdf.PlacedPdfWriter;
import org.jiedao.file.WholeFile;
import org.jiedao.overprint.CalibrationSheet;
import org.jiedao.overprint.SheetSize;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The millimetre sheet for a preprinted sheet of any size.
@Command(name = "calibration", description = "生成套打校准页：毫米标尺、四角十字、量法说明。")
final class CalibrationCommand extends ChineseCommand {
    private static final Pattern SIZE = Pattern.compile("(\\d{2,4}(?:\\.\\d)?)[xX×*](\\d{2,4}(?:\\.\\d)?)");

    @Option(names = "--size", required = true, paramLabel = "宽×高", description = "纸张毫米数，例如 297×210、260×370；乘号也可写成小写字母或星号")
    private String size;

    @Option(names = "--out", required = true, paramLabel = "文件", description = "输出的PDF；同名文件会被替换")
    private Path out;

    @Override
    public Integer call() throws IOException {
        Matcher read = SIZE.matcher(size.strip());
        if (!read.matches()) {
            return refuse("读不懂纸张大小“" + size + "”，没有生成文件。请写成 宽×高，例如 260×370。");
        }
        SheetSize sheet = new SheetSize(Double.parseDouble(read.group(1)), Double.parseDouble(read.group(2)));
        var fault = sheet.fault();
        if (fault.isPresent()) {
            return refuse(fault.get() + "，没有生成文件。");
        }
        WholeFile.write(
                out, file -> new PlacedPdfWriter(Wiring.fontsHere()).write(CalibrationSheet.toMeasure(sheet), file));
        say(out + "　请按“实际大小”印在普通白纸上。");
        return Cli.DONE;
    }
}
