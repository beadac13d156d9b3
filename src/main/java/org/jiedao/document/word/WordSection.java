package org.jiedao.document.word;

import org.jiedao.document.Orientation;

/// What a section of the Word file is like: how its sheets lie, which of its pages bear a number, unless 0, which number the
/// first of them has, and whether that must be the right page of a leaf.
record WordSection(Orientation orientation, Numbers numbers, int firstNumber, boolean onRightPage) {

    enum Numbers {
        ALL,
        /// A letter's first page bears none (10.1).
        NOT_FIRST,
        NONE
    }

    WordSection(Orientation orientation, Numbers numbers) {
        this(orientation, numbers, 0, false);
    }
}
