package org.jiedao.ui;

import java.util.stream.Stream;
import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;

/// The heading of a group, whose lines are made when it is first opened: a folded group of thousands costs nothing.
final class GroupHeading<T> extends TreeItem<GroupedLine<T>> {
    private final RowGroup<T> group;
    private boolean filled;

    GroupHeading(RowGroup<T> group) {
        super(new GroupedLine.Heading<>(group));
        this.group = group;
    }

    static <T> Stream<TreeItem<GroupedLine<T>>> rows(RowGroup<T> group) {
        return group.rows().stream().map(row -> new TreeItem<>(new GroupedLine.Row<>(row)));
    }

    @Override
    public boolean isLeaf() {
        return group.rows().isEmpty();
    }

    @Override
    public ObservableList<TreeItem<GroupedLine<T>>> getChildren() {
        ObservableList<TreeItem<GroupedLine<T>>> children = super.getChildren();
        if (!filled) {
            filled = true;
            children.setAll(rows(group).toList());
        }
        return children;
    }
}
