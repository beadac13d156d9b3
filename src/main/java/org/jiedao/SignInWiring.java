package org.jiedao;

import java.time.LocalDate;
import java.util.List;
import org.jiedao.compliance.RulesetStandings;
import org.jiedao.meeting.RecordSignIn;
import org.jiedao.meeting.signin.ReadSignInSheet;
import org.jiedao.meeting.view.MeetingTab;
import org.jiedao.meeting.view.OpenMeeting;
import org.jiedao.meeting.view.signin.SignInUseCases;
import org.jiedao.meeting.view.signin.SignInView;
import org.jiedao.meeting.view.signin.SignInViewModel;
import org.jiedao.rule.Ruleset;
import org.jiedao.rule.Rulesets;
import org.jiedao.storage.Database;
import org.jiedao.ui.Desk;

/// Tab 签到 of an open meeting: plain `new`.
record SignInWiring(Wiring wiring, Desk desk) {
    MeetingTab tab(OpenMeeting open) {
        return SignInView.tab(new SignInViewModel(open, cases(), desk));
    }

    SignInUseCases cases() {
        Database database = wiring.database();
        return new SignInUseCases(
                new RecordSignIn(database.meetings(), wiring.clock()),
                new ReadSignInSheet(),
                database.meetings(),
                this::asked,
                new SignInUseCases.Roster(database.people(), database.organizations()),
                database.backups());
    }

    private List<Ruleset> asked(long bodyId, LocalDate day) {
        Rulesets rulesets = wiring.examination().rulesets().rulesets();
        return new RulesetStandings(wiring.examination().bodies())
                .on(day, rulesets).stream()
                        .filter(one -> one.standing().body().id() == bodyId)
                        .flatMap(one -> one.active().asked().stream())
                        .toList();
    }
}
