package org.jiedao.people;

/// A person's name as recorded: `张　三` and `张 三` are `张三`; an interpunct `·` stays. At most 100 code points.
public record PersonName(String value) {
    /// The ministry's notice asks for at least 50 bytes of name; rare and minority names are longer than one thinks.
    private static final int MOST_CODE_POINTS = 100;

    public PersonName {
        value = normalized(value);
        if (value.isEmpty()) {
            throw new IllegalArgumentException("姓名不能为空");
        }
        if (value.codePointCount(0, value.length()) > MOST_CODE_POINTS) {
            throw new IllegalArgumentException("姓名超过100个字");
        }
    }

    /// Han characters lose the spaces between them; words in other scripts keep one.
    private static String normalized(String text) {
        String single = text.replaceAll("[\\s\\u3000\\u00A0]+", " ").strip().replace('•', '·').replace('．', '·');
        return single.replaceAll("(\\p{IsHan}) (?=\\p{IsHan})", "$1");
    }

    @Override
    public String toString() {
        return value;
    }
}
