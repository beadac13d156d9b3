package org.jiedao.followup.view;

import java.util.List;
import org.jiedao.followup.DueTasks;
import org.jiedao.followup.Task;
import org.jiedao.followup.Tasks;
import org.jiedao.people.NameIndex;
import org.jiedao.people.NameMatch;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jiedao.ui.SearchSource;

/// Finds tasks by their words, the most urgent first.
public final class TaskSearch implements SearchSource {
    private static final int MOST = 20;

    private final Tasks tasks;
    private final NameIndex<Task> names = new NameIndex<>(task -> List.of(task.matter()));
    private List<Task> all = List.of();
    private List<Task> byUrgency = List.of();

    public TaskSearch(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public List<Hit> find(String query) {
        return names.find(byUrgency(), new NameMatch(query))
                .limit(MOST)
                .map(TaskSearch::hit)
                .toList();
    }

    /// Sorted anew only when they are others.
    private synchronized List<Task> byUrgency() {
        List<Task> now = tasks.all();
        if (all != now) {
            byUrgency = now.stream().sorted(DueTasks.BY_URGENCY).toList();
            all = now;
        }
        return byUrgency;
    }

    private static Hit hit(Task task) {
        return new Hit(
                "督办",
                task.matter(),
                task.kind().label() + (task.isOpen() ? "" : "，已销号"),
                Place.of(PageName.FOLLOW_UP, task.id()));
    }
}
