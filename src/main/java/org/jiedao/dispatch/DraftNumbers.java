package org.jiedao.dispatch;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiedao.document.Block;

/// Whether a draft carries the number it was composed under: an edited text may have lost the place for it.
record DraftNumbers(Draft draft, DocumentNumber number) {
    private static final String BLANK = "〕" + DocumentNumber.BLANK + "号";

    Stream<String> faults() {
        return Stream.concat(blanks(), typed());
    }

    private Stream<String> blanks() {
        List<String> lines = draft.text().text().lines().toList();
        return IntStream.range(0, lines.size())
                .filter(index -> lines.get(index).contains(BLANK))
                .mapToObj(index -> "第" + (index + 1) + "行还有空着的文号，代字与这次的“" + number.prefix() + "”不同，没有签发。请改正代字或写明文号");
    }

    private Stream<String> typed() {
        return draft.document().blocks().stream()
                .flatMap(block -> block instanceof Block.DocNumber mark ? Stream.of(mark.number()) : Stream.empty())
                .filter(written -> !written.equals(number.toString()) && !written.contains(BLANK))
                .map(written -> "文稿里的发文字号“" + written + "”不是签发时编的号，没有签发。请改回“"
                        + DocumentNumber.notYet(number.prefix(), number.year()) + "”，由工作台编号");
    }
}
