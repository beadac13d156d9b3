package org.jiedao.wording;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The tags of a template, read where they stand: the template library says of an unknown field only what it meets on
/// its way, and of what it does not know, nothing in words of the user.
final class TemplateTags {
    static final String UNPAIRED = "花括号不成对，或 {{#…}} 与 {{/…}} 不对应。";

    private static final int DEEPEST = 4;
    private static final Pattern TAG = Pattern.compile("\\{\\{([#^/!]?)([^{}]*)}}");
    private static final Pattern BRACES = Pattern.compile("\\{\\{|}}");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_（）-]+");
    /// What the template library knows of the place in a list.
    private static final Set<String> PLACES = Set.of("-first", "-last", "-index");

    private TemplateTags() {}

    private record Tag(char kind, String name, int line) {}

    /// A section that is open, with what was asked for within.
    private record Open(Tag tag, Map<String, KnownField> asked) {}

    /// Whether braces and sections pair, and nothing but names stands in them.
    static void check(String text, String name) throws WordingException {
        asked(text, name);
    }

    /// What is asked for, with what is asked for within sections.
    static List<KnownField> asked(String text, String name) throws WordingException {
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open(new Tag(' ', "", 1), new LinkedHashMap<>()));
        for (Tag tag : tags(text, name)) {
            switch (tag.kind()) {
                case '#', '^' -> open(open, tag, name);
                case '/' -> close(open, tag, name);
                default -> ask(open.element(), KnownField.fact(tag.name(), ""));
            }
        }
        if (open.size() > 1) {
            throw new WordingException(name, open.element().tag().line(), UNPAIRED);
        }
        return List.copyOf(open.element().asked().values());
    }

    /// A list within itself would be repeated for each of its own repetitions, without end in sight.
    private static void open(Deque<Open> open, Tag tag, String name) throws WordingException {
        boolean within = open.stream().anyMatch(section -> section.tag().name().equals(tag.name()));
        if (within || open.size() > DEEPEST) {
            throw new WordingException(name, tag.line(), "{{#" + tag.name() + "}} 套在自己里面，或套了" + DEEPEST + "层以上，请拆开。");
        }
        open.push(new Open(tag, new LinkedHashMap<>()));
    }

    private static void close(Deque<Open> open, Tag tag, String name) throws WordingException {
        Open section = open.pop();
        if (open.isEmpty() || !section.tag().name().equals(tag.name())) {
            throw new WordingException(name, tag.line(), UNPAIRED);
        }
        List<KnownField> inner = List.copyOf(section.asked().values());
        if (section.tag().kind() == '^') {
            inner.forEach(field -> ask(open.element(), field));
            inner = List.of();
        }
        ask(open.element(), new KnownField(tag.name(), KnownField.Sort.CONDITION, "", inner));
    }

    private static void ask(Open section, KnownField field) {
        if (!PLACES.contains(field.name())) {
            section.asked()
                    .merge(field.name(), field, (one, other) -> KnownField.union(List.of(one), List.of(other))
                            .getFirst());
        }
    }

    private static List<Tag> tags(String text, String name) throws WordingException {
        List<Tag> tags = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher tag = TAG.matcher(lines.get(i));
            while (tag.find()) {
                String kind = tag.group(1);
                if (!kind.equals("!")) {
                    tags.add(new Tag(kind.isEmpty() ? ' ' : kind.charAt(0), named(tag, name, i + 1), i + 1));
                }
            }
            if (BRACES.matcher(tag.replaceAll("")).find()) {
                throw new WordingException(name, i + 1, UNPAIRED);
            }
        }
        return tags;
    }

    private static String named(Matcher tag, String template, int line) throws WordingException {
        String name = tag.group(2).strip();
        if (!NAME.matcher(name).matches()) {
            throw new WordingException(template, line, "“" + tag.group() + "”不是字段，请从字段表里点选。");
        }
        return name;
    }

    /// Every field asked for must be known where it stands: in its section or one around it.
    static void check(String text, String name, List<KnownField> known) throws WordingException {
        Deque<List<KnownField>> scopes = new ArrayDeque<>();
        scopes.push(known);
        for (Tag tag : tags(text, name)) {
            if (tag.kind() == '/') {
                scopes.pop();
                continue;
            }
            Optional<KnownField> field = PLACES.contains(tag.name())
                    ? Optional.of(KnownField.fact(tag.name(), ""))
                    : find(scopes, tag.name());
            if (field.isEmpty()) {
                throw new WordingException(name, tag.line(), "没有“" + tag.name() + "”这一项，请核对名称。");
            }
            if (tag.kind() == '#' || tag.kind() == '^') {
                scopes.push(tag.kind() == '#' ? field.get().inner() : List.of());
            }
        }
    }

    private static Optional<KnownField> find(Deque<List<KnownField>> scopes, String name) {
        return scopes.stream()
                .flatMap(List::stream)
                .filter(field -> field.name().equals(name))
                .findFirst();
    }
}
