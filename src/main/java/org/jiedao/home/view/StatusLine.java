package org.jiedao.home.view;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Supplier;
import org.jiedao.archive.Backups;
import org.jiedao.archive.DataFolder;
import org.jiedao.archive.backup.SecondPlace;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.home.Agenda;
import org.jiedao.home.TermEnd;
import org.jiedao.organization.Organizations;
import org.jiedao.organization.StreetProfile.Fact;
import org.jiedao.sample.RemoveSample;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jiedao.ui.Status;

/// What the foot of the window says.
public final class StatusLine implements Supplier<Status> {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Agenda agenda;
    private final OutlookViewModel outlook;
    private final Organizations organizations;
    private final RemoveSample sample;
    private final Copies copies;
    private final DataFolder folder;

    public StatusLine(
            Agenda agenda,
            OutlookViewModel outlook,
            Organizations organizations,
            RemoveSample sample,
            Copies copies,
            DataFolder folder) {
        this.agenda = agenda;
        this.outlook = outlook;
        this.organizations = organizations;
        this.sample = sample;
        this.copies = copies;
        this.folder = folder;
    }

    /// The backups here and in the second place.
    public record Copies(Backups backups, SecondPlace second) {}

    @Override
    public Status get() {
        Optional<LocalDateTime> last = lastBackup();
        Optional<String> warning = warning();
        return new Status(
                organizations.profile().get(Fact.STREET).orElse("街道"),
                sample.isHere(),
                folder.root(),
                last.map(this::told).orElse("还没有备份") + warning.orElse(""),
                last.isPresent() && warning.isEmpty(),
                due().orElse(null));
    }

    /// A folder of backups that cannot be read shows as none, which is what the user must then look into.
    private Optional<LocalDateTime> lastBackup() {
        try {
            return copies.backups().list().stream().map(Backups.Backup::at).findFirst();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<String> warning() {
        return copies.second().standing().flatMap(standing -> {
            String away = standing.isOverdue() ? "　第二处" + standing.daysAway() + "天没连上" : "";
            String said = away.isEmpty() && standing.sameDisk() ? "　第二处在同一块磁盘" : away;
            return said.isEmpty() ? Optional.empty() : Optional.of(said);
        });
    }

    private String told(LocalDateTime at) {
        LocalDate day = at.toLocalDate();
        return "上次备份 " + (day.equals(agenda.today()) ? "今天" : ChineseDate.format(day)) + " " + TIME.format(at);
    }

    /// The nearest with a date, a term's end or what a clause asks for; without any, the first step of a batch.
    private Optional<Status.Due> due() {
        Optional<TermEnd> term = agenda.termEnds().stream().findFirst();
        Optional<DueWords> duty = Optional.ofNullable(outlook.outlook().get())
                .flatMap(read -> read.nearest().map(due -> new DueWords(due, read.work(), read.on())));
        boolean termFirst = term.isPresent()
                && duty.map(words -> term.get().term().endsOn().isBefore(words.due().span().to()))
                        .orElse(true);
        return (termFirst ? term.map(StatusLine::due) : duty.map(words -> new Status.Due(words.status(), words.place())))
                .or(this::step);
    }

    private Optional<Status.Due> step() {
        return agenda.todos().stream()
                .filter(todo -> todo.clause() != null)
                .map(todo -> new Status.Due("待办 " + todo.what(), Aims.place(todo.aim())))
                .findFirst();
    }

    private static Status.Due due(TermEnd end) {
        return new Status.Due(
                ChineseDate.format(end.term().endsOn()) + "　" + end.committee().name() + "第"
                        + end.term().ordinal() + "届届满",
                Place.of(PageName.ORGANIZATION, end.committee().body().id()));
    }
}
