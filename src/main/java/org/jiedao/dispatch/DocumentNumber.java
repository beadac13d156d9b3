package org.jiedao.dispatch;

/// 发文字号: 代字, year in hexagonal brackets, sequence without padding (GB/T 9704—2012 7.2.5).
public record DocumentNumber(String prefix, int year, int sequence) {
    /// What stands for the sequence in a draft.
    static final String BLANK = "　";

    private static final int NOT_YET = 0;

    public DocumentNumber {
        prefix = prefix.strip();
        if (prefix.isEmpty()) {
            throw new IllegalArgumentException("发文代字不能为空");
        }
        if (sequence < NOT_YET) {
            throw new IllegalArgumentException("发文序号从1起");
        }
    }

    /// Of a draft: the place of the sequence stays blank, as in 拟稿, for any figure there could be taken for the real one.
    public static DocumentNumber notYet(String prefix, int year) {
        return new DocumentNumber(prefix, year, NOT_YET);
    }

    /// `青禾党工〔2026〕3号`.
    @Override
    public String toString() {
        return prefix + "〔" + year + "〕" + (sequence == NOT_YET ? BLANK : String.valueOf(sequence)) + "号";
    }

    /// The number of one certificate of a batch, `青禾聘〔2026〕1号-01`.
    public String serial(int serial) {
        return "%s-%02d".formatted(this, serial);
    }
}
