package org.jiedao.people;

/// How names stand in lists and on certificates. By custom a name of two characters may be spread to the width of three,
/// `张　三`; a house's choice, never part of the name as recorded or searched.
public record NameStyle(boolean spread) {
    private static final String SPACE = "\u3000";

    /// As it is recorded.
    public static final NameStyle PLAIN = new NameStyle(false);

    public String printed(PersonName name) {
        int[] characters = name.value().codePoints().toArray();
        boolean two = characters.length == 2
                && Character.isIdeographic(characters[0])
                && Character.isIdeographic(characters[1]);
        return spread && two
                ? Character.toString(characters[0]) + SPACE + Character.toString(characters[1])
                : name.value();
    }
}
