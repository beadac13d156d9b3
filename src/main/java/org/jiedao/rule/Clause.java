package org.jiedao.rule;

/// A clause of a standard with its published wording, so that whoever reads a finding can look it up.
/// A house rule carries 本工作台 or 街道惯例 as its source.
public record Clause(String source, String article, String wording) {
    public String citation() {
        return article.startsWith("第") ? source + article : source + " " + article;
    }
}
