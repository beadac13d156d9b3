package org.jiedao.assessment.view;

import java.util.List;
import org.jiedao.assessment.AssessmentFile;
import org.jiedao.assessment.Assessments;
import org.jiedao.people.NameIndex;
import org.jiedao.people.NameMatch;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jiedao.ui.SearchSource;

/// Finds assessments by their names, the newest first.
public final class AssessmentSearch implements SearchSource {
    private static final int MOST = 8;

    private final Assessments assessments;
    private final NameIndex<AssessmentFile> names = new NameIndex<>(file -> List.of(file.assessment().title()));

    public AssessmentSearch(Assessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public List<Hit> find(String query) {
        return names.find(assessments.all().reversed(), new NameMatch(query))
                .limit(MOST)
                .map(file -> new Hit(
                        "考核",
                        file.assessment().title(),
                        file.assessment().approval().isPresent() ? "已审定" : "没有审定",
                        Place.of(PageName.YEAR_END, AssessmentView.PART, file.assessment().id())))
                .toList();
    }
}
