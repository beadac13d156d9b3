package org.jiedao.sheet;

import java.util.List;
import java.util.Optional;

/// A sheet of somebody's form as far as it is shown: its cells from the left top, those without content too. Rows and columns
/// count from 0.
public record FormSheet(String name, int rows, int columns, List<Integer> widths, List<Box> boxes, boolean cut) {
    public FormSheet {
        widths = List.copyOf(widths);
        boxes = List.copyOf(boxes);
    }

    /// A cell, or several merged into one.
    public record Box(int row, int column, int height, int width, String text, boolean formula) {
        public boolean holds(int otherRow, int otherColumn) {
            return otherRow >= row && otherRow < row + height && otherColumn >= column && otherColumn < column + width;
        }
    }

    public Optional<Box> at(int row, int column) {
        return boxes.stream().filter(box -> box.holds(row, column)).findFirst();
    }
}
