package org.jiedao.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Several documents bound as one (册): a cover, a table of contents, then the parts, each on a new page or, to be printed
/// on both sides and taken apart, each on the right page of a leaf, with one run of page numbers. `gaps` are parts that belong
/// there and are missing.
public record Book(Cover cover, List<Document> parts, List<Gap> gaps, boolean onRightPages) {
    /// The title's lines are the cover's; `about` are lines below them; `date` is what the cover says, in words or digits.
    public record Cover(List<String> titleLines, List<String> about, String organ, String date) {
        public Cover {
            titleLines = List.copyOf(titleLines);
            about = List.copyOf(about);
        }
    }

    /// What the contents say of a missing part, in front of the part with the index `before`.
    public record Gap(int before, String title, String note) {}

    public Book(List<String> titleLines, String organ, String date, List<Document> parts, List<Gap> gaps) {
        this(new Cover(titleLines, List.of(), organ, date), parts, gaps, false);
    }

    public Book(List<String> titleLines, String organ, String date, List<Document> parts) {
        this(titleLines, organ, date, parts, List.of());
    }

    public Book {
        parts = List.copyOf(parts);
        gaps = List.copyOf(gaps);
        if (parts.isEmpty() || parts.stream().anyMatch(part -> part.format() == DocumentFormat.CERTIFICATE)) {
            throw new IllegalArgumentException("a book has parts, and none of them is a certificate");
        }
    }

    public String title() {
        return String.join("", cover.titleLines());
    }

    /// Cover and contents; `pages` are the numbers of the parts' first pages.
    public Document front(List<Integer> pages) {
        List<Block.Contents.Entry> entries = new ArrayList<>();
        for (int i = 0; i <= parts.size(); i++) {
            int index = i;
            gaps.stream()
                    .filter(gap -> gap.before() == index)
                    .forEach(gap -> entries.add(new Block.Contents.Entry(gap.title(), 0, gap.note())));
            if (i == parts.size()) {
                break;
            }
            entries.add(new Block.Contents.Entry(parts.get(i).title(), pages.get(i)));
        }
        return new Document(
                DocumentFormat.PLAIN,
                title(),
                day(),
                List.of(new Block.Cover(cover.titleLines(), cover.about(), cover.organ(), cover.date()), new Block.Contents(entries)));
    }

    /// All that stands in the book, in reading order.
    public Document whole(List<Integer> pages) {
        List<Block> blocks = new ArrayList<>(front(pages).blocks());
        parts.forEach(part -> blocks.addAll(part.blocks()));
        return new Document(DocumentFormat.PLAIN, title(), day(), blocks);
    }

    private LocalDate day() {
        return WrittenDate.read(cover.date()).orElse(Document.UNDATED);
    }
}
