package org.jiedao;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import java.io.File;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.testfx.api.FxRobot;

/// Files that another program drops on the window; headless there is no other program.
final class Dropped {
    private Dropped() {}

    /// Answers whether the files were taken.
    static boolean on(FxRobot robot, Node node, Path... files) {
        List<File> dropped = Stream.of(files).map(Path::toFile).toList();
        AtomicBoolean taken = new AtomicBoolean();
        robot.interact(() -> {
            Dragboard board = DragboardHelper.createDragboard(clipboard(dropped));
            Event.fireEvent(node, event(DragEvent.DRAG_OVER, board));
            DragEvent drop = event(DragEvent.DRAG_DROPPED, board);
            Event.fireEvent(node, drop);
            taken.set(drop.isDropCompleted());
        });
        return taken.get();
    }

    private static DragEvent event(javafx.event.EventType<DragEvent> type, Dragboard board) {
        return new DragEvent(type, board, 0, 0, 0, 0, TransferMode.COPY, null, null, null);
    }

    private static TKClipboard clipboard(List<File> files) {
        return (TKClipboard) Proxy.newProxyInstance(
                Dropped.class.getClassLoader(), new Class<?>[] {TKClipboard.class}, (_, method, given) -> switch (method.getName()) {
                    case "hasContent" -> DataFormat.FILES.equals(given[0]);
                    case "getContent" -> DataFormat.FILES.equals(given[0]) ? files : null;
                    default -> null;
                });
    }
}
