package org.jiedao.followup.view;

import java.util.List;
import org.jiedao.followup.DueTasks;
import org.jiedao.followup.Task;
import org.jiedao.followup.Tasks;
import org.jiedao.people.NameMatch;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jiedao.ui.SearchSource;

/// Finds tasks by their words, the most urgent first.
public record TaskSearch(Tasks tasks) implements SearchSource {
    private static final int MOST = 20;

    @Override
    public List<Hit> find(String query) {
        NameMatch match = new NameMatch(query);
        return tasks.all().stream()
                .filter(task -> match.matches(task.matter()))
                .sorted(DueTasks.BY_URGENCY)
                .limit(MOST)
                .map(TaskSearch::hit)
                .toList();
    }

    private static Hit hit(Task task) {
        return new Hit(
                "督办",
                task.matter(),
                task.kind().label() + (task.isOpen() ? "" : "，已销号"),
                Place.of(PageName.FOLLOW_UP, task.id()));
    }
}
