package org.jiedao.document;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A part of an official document, named by what it is (GB/T 9704 clause 7), never by how it looks.
public sealed interface Block {

    /// 版头: the organ's mark with 份号, 密级 and 紧急程度, each empty where not used. A joint document (联合行文) names
    /// several organs, the main one first, with 文件 `beside` them.
    record Masthead(List<String> marks, String beside, String copyNumber, String secrecy, String urgency)
            implements Block {
        public Masthead {
            marks = List.copyOf(marks);
        }

        public boolean joint() {
            return marks.size() > 1;
        }

        /// The mark of one organ, or of the main one.
        public String mark() {
            return marks.getFirst();
        }

        /// 份号, 密级 and 紧急程度, a line each, in their order.
        public List<Span> notes() {
            return Stream.of(
                            new Span(copyNumber, Face.FANG), new Span(secrecy, Face.HEI), new Span(urgency, Face.HEI))
                    .filter(s -> !s.text().isEmpty())
                    .toList();
        }
    }

    /// 发文字号; with signers (签发人) the document goes upward.
    record DocNumber(String number, List<String> signers) implements Block {
        public DocNumber {
            signers = List.copyOf(signers);
        }
    }

    /// 标题. More than one line where the author broke it by hand, else broken by [TitleLines].
    record Title(List<String> lines) implements Block {
        public Title {
            lines = List.copyOf(lines);
        }
    }

    /// A line under the title: date of adoption, dash subtitle, author.
    record Subtitle(String text) implements Block {}

    /// 主送机关, with its full-width colon.
    record Addressee(String text) implements Block {}

    /// 结构层次序数: 0 第一章, 1 一、, 2 （一）, 3 1., 4 （1）; `rest` runs on in the body face.
    record Heading(int level, String text, String rest) implements Block {
        public Heading {
            if (level < 0 || level > 4) {
                throw new IllegalArgumentException("heading level " + level);
            }
        }

        public List<Span> spans() {
            Span head = new Span(text, level < 2 ? Face.HEI : level == 2 ? Face.KAI : Face.FANG);
            return rest.isEmpty() ? List.of(head) : List.of(head, new Span(rest, Face.FANG));
        }
    }

    record Paragraph(String text) implements Block {}

    /// A line at the left edge right above a table, in its size: 填报单位, 填报日期.
    record TableNote(String text) implements Block {}

    /// Rows of equal length; `weights` are the columns' shares of the width, empty where the content decides.
    record Table(List<List<String>> header, List<List<String>> rows, List<Integer> weights) implements Block {
        public Table {
            header = header.stream().map(List::copyOf).toList();
            rows = rows.stream().map(List::copyOf).toList();
            weights = List.copyOf(weights);
            int columns = header.getFirst().size();
            if (Stream.concat(header.stream(), rows.stream()).anyMatch(row -> row.size() != columns)
                    || !weights.isEmpty() && weights.size() != columns) {
                throw new IllegalArgumentException("rows of a table differ from its " + columns + " columns");
            }
        }

        public int columns() {
            return header.getFirst().size();
        }
    }

    /// A picture with its caption; without one where the text names a picture that is not at hand.
    record Figure(String caption, @Nullable Picture picture) implements Block {}

    /// 附件说明 below the body.
    record AttachmentNote(List<String> names) implements Block {
        public AttachmentNote {
            names = List.copyOf(names);
        }

        /// The note's lines as printed: `附件：1. …`, one name alone without a number.
        public List<String> lines() {
            if (names.size() == 1) {
                return List.of("附件：" + names.getFirst());
            }
            return java.util.stream.IntStream.range(0, names.size())
                    .mapToObj(i -> (i == 0 ? "附件：" : "") + (i + 1) + ". " + names.get(i))
                    .toList();
        }
    }

    /// 发文机关署名 and 成文日期, with room for what `seal` says; under a signer's stamp the titles of the signers. The
    /// main organ is the first.
    record SignOff(List<String> organs, String date, Seal seal) implements Block {
        public SignOff {
            organs = List.copyOf(organs);
        }

        public SignOff(String organ, String date, boolean sealed) {
            this(organ.isEmpty() ? List.of() : List.of(organ), date, sealed ? Seal.ORGAN : Seal.NONE);
        }

        public String organ() {
            return organs.isEmpty() ? "" : organs.getFirst();
        }
    }

    /// 附注, with its round brackets.
    record AddendumNote(String text) implements Block {}

    /// 版记; each text empty where not used.
    record Imprint(String copyTo, String issuer, String issueDate) implements Block {}

    /// 附件1 at the head of a new page; one that is not bound with its document bears the number of that (7.3.7).
    record AttachmentStart(String label, Orientation orientation) implements Block {}

    /// 出席, 请假 or 列席 of 纪要 with the names behind its colon.
    record MinutesAttendance(String kind, String names) implements Block {}

    /// One landscape sheet. A paragraph that ends in a colon greets and is not indented.
    record Certificate(String title, String serial, List<String> paragraphs, SignOff signOff) implements Block {
        public Certificate {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /// The first sheet of a bound book (册); its back stays blank.
    /// `about` are lines below its title: whom the book is about, what is still open in it.
    record Cover(List<String> title, List<String> about, String organ, String date) implements Block {
        public Cover {
            title = List.copyOf(title);
            about = List.copyOf(about);
        }
    }

    /// 目录 of a bound book: what its parts are called and on which page each begins.
    record Contents(List<Entry> entries) implements Block {
        public Contents {
            entries = List.copyOf(entries);
        }

        /// `instead` stands where a part has no page, because it is not in the book.
        public record Entry(String title, int page, String instead) {
            public Entry(String title, int page) {
                this(title, page, "");
            }

            public boolean isBound() {
                return instead.isEmpty();
            }

            /// What stands at the end of the line.
            public String mark() {
                return isBound() ? String.valueOf(page) : instead;
            }
        }
    }

    record PageBreak() implements Block {}
}
