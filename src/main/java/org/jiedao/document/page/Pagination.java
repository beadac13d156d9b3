package org.jiedao.document.page;

import java.util.ArrayList;
import java.util.List;
import org.jiedao.document.Advances;
import org.jiedao.document.Block;
import org.jiedao.document.Book;
import org.jiedao.document.BookLayout;
import org.jiedao.document.Document;
import org.jiedao.document.DocumentFormat;
import org.jiedao.document.Orientation;

/// The pages that documents fill. Word's writer asks what its own file cannot know: whether
/// 版记 has a page to itself, and on which page each part of a book begins.
public final class Pagination {

    private final Advances advances;

    public Pagination(Advances advances) {
        this.advances = advances;
    }

    /// `imprintAlone`: 版记 did not fit below the text; `blankBefore`: a blank page stands before its page (7.5).
    public record Plan(int pages, boolean imprintAlone, boolean blankBefore) {}

    /// Numbers of the parts' first pages, and how many pages the contents fill.
    public record BookPlan(List<Integer> firstPages, int contentsPages) {
        public BookPlan {
            firstPages = List.copyOf(firstPages);
        }
    }

    /// The finished pages, page numbers included; `pagesBefore` stand before them in the same book.
    public List<Sheet> numbered(Document document, int pagesBefore) {
        List<Sheet> sheets = sheets(document, pagesBefore);
        for (int i = 0; i < sheets.size(); i++) {
            if (sheets.get(i).numbered()) {
                sheets.get(i).place(PageNumber.of(sheets.get(i), pagesBefore + i + 1, advances));
            }
        }
        return sheets;
    }

    /// The finished pages of a book, from the cover to the last part.
    public List<Sheet> bound(Book book, BookPlan plan) {
        List<Sheet> sheets = new ArrayList<>(sheets(book.front(plan.firstPages()), 0));
        sheets.forEach(Sheet::bare);
        sheets.get(2).opens(BookLayout.CONTENTS);
        // page 1 is the front of a leaf
        fillLeaf(sheets);
        for (int i = 0; i < book.parts().size(); i++) {
            if (book.onRightPages()) {
                fillLeaf(sheets);
            }
            List<Sheet> part = numbered(book.parts().get(i), plan.firstPages().get(i) - 1);
            part.getFirst().opens(book.parts().get(i).title());
            sheets.addAll(part);
        }
        return List.copyOf(sheets);
    }

    private static void fillLeaf(List<Sheet> sheets) {
        if (sheets.size() % 2 == 1) {
            sheets.add(new Sheet(Orientation.PORTRAIT).bare());
        }
    }

    private List<Sheet> sheets(Document document, int pagesBefore) {
        List<Part> parts = new Galley(document, advances).parts();
        List<Sheet> sheets = new PageMaker(document.format().orientation(), pagesBefore).pages(parts);
        if (document.format() == DocumentFormat.LETTER) {
            // the first page of a letter bears no number (10.1)
            sheets.getFirst().bare();
        }
        return sheets;
    }

    /// `pagesBefore` stand before the document in the same book.
    public Plan plan(Document document, int pagesBefore) {
        List<Sheet> sheets = sheets(document, pagesBefore);
        boolean imprint = document.blocks().getLast() instanceof Block.Imprint;
        Sheet last = sheets.getLast();
        boolean alone = imprint && last.footOnly();
        return new Plan(sheets.size(), alone, alone && !last.numbered());
    }

    public BookPlan plan(Book book) {
        List<Integer> firstPages = new ArrayList<>();
        int before = 0;
        for (Document part : book.parts()) {
            before += book.onRightPages() ? before % 2 : 0;
            firstPages.add(before + 1);
            before += sheets(part, before).size();
        }
        // cover and its back stand before the contents
        return new BookPlan(firstPages, sheets(book.front(firstPages), 0).size() - 2);
    }
}
