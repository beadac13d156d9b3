package org.jiedao.document.page;

import java.util.List;

/// A horizontal strip of the type area that no page break cuts. `head` is repeated above it at the top of a page.
record Strip(double height, List<Mark> marks, Role role, List<Strip> head) {

    enum Role {
        TEXT,
        /// Kept with the other tied strips around it, and with the text before.
        TIED,
        /// Body text that goes over with the sign-off as a whole: nothing before it need follow.
        COMPANY,
        /// A heading: goes over to the next page with what it leads to.
        LEADING,
        /// A row of a table.
        ROW,
        BLANK;

        /// What a page's foot may show between a heading and its end.
        boolean mayEndWithHeading() {
            return this == LEADING || this == BLANK;
        }

        boolean tied() {
            return this == TIED || this == COMPANY;
        }
    }

    Strip {
        marks = List.copyOf(marks);
        head = List.copyOf(head);
    }

    Strip(double height, List<Mark> marks) {
        this(height, marks, Role.TEXT, List.of());
    }

    static Strip blank(double height) {
        return new Strip(height, List.of(), Role.BLANK, List.of());
    }

    Strip leading() {
        return new Strip(height, marks, Role.LEADING, head);
    }

    Strip company() {
        return new Strip(height, marks, Role.COMPANY, head);
    }

    Strip row() {
        return new Strip(height, marks, Role.ROW, head);
    }

    Strip tied() {
        return new Strip(height, marks, Role.TIED, head);
    }
}
