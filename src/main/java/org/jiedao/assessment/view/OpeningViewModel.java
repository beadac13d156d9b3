package org.jiedao.assessment.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jiedao.assessment.About;
import org.jiedao.assessment.AssessmentFile;
import org.jiedao.assessment.AssessmentOutcome;
import org.jiedao.assessment.OpenAssessment;
import org.jiedao.assessment.Scheme;
import org.jiedao.assessment.Stage;
import org.jiedao.organization.Body;
import org.jiedao.organization.Level;
import org.jiedao.ui.Desk;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;

/// The form in which an assessment is begun.
final class OpeningViewModel {
    /// In the first months of a year the one before is assessed.
    private static final int STILL_LAST_YEAR = 6;

    private final AssessmentUseCases cases;
    private final Desk desk;
    private final OpeningForm form = new OpeningForm();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();

    /// What there is to choose from.
    private record Offer(List<Body> bodies, List<Scheme> schemes) {}

    OpeningViewModel(AssessmentUseCases cases, Desk desk) {
        this.cases = cases;
        this.desk = desk;
    }

    OpeningForm form() {
        return form;
    }

    ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    boolean isDirty() {
        return open.get() && form.dirty().get();
    }

    void begin() {
        begin(Map.of());
    }

    void begin(Map<String, String> typed) {
        desk.tasks().run("读取考核方案", _ -> offer(), offer -> show(offer, typed), cause -> desk.notices()
                .failed("考核方案没有读出来，数据没有变。请再试一次。", cause));
    }

    private Offer offer() {
        return new Offer(
                cases.facts().organizations().bodies().stream()
                        .filter(body -> body.kind().level() != Level.DISTRICT && body.isThere(desk.today()))
                        .toList(),
                cases.schemes().offered());
    }

    private void show(Offer offer, Map<String, String> typed) {
        LocalDate today = desk.today();
        form.bodies().setAll(offer.bodies());
        form.schemes().setAll(offer.schemes());
        form.begin(String.valueOf(today.getMonthValue() <= STILL_LAST_YEAR ? today.getYear() - 1 : today.getYear()));
        offer.bodies().stream().filter(body -> body.kind().isJointCommittee()).findFirst().ifPresent(form.body()::set);
        offer.schemes().stream().filter(one -> one.about() == About.MEMBER).findFirst().ifPresent(form.scheme()::set);
        form.clean();
        form.restore(typed);
        open.set(true);
    }

    void close() {
        open.set(false);
    }

    void save() {
        Body body = form.body().get();
        Scheme scheme = form.scheme().get();
        Stage stage = form.stage().get();
        if (body == null || scheme == null || stage == null) {
            desk.notices().refused("没有新建考核：请选" + (body == null ? "由哪个组织考核。" : "考核方案和阶段。"));
            return;
        }
        Optional<Integer> year = year(form.year().get());
        TypedDay day = TypedDay.of(form.heldOn().get());
        if (year.isEmpty() || day.fault().isPresent()) {
            desk.notices().refused("没有新建考核：" + day.fault().orElse("年度请写成四位数字，如2025。"));
            return;
        }
        var order = new OpenAssessment.Order(body, year.get(), stage, scheme, day.day());
        desk.tasks().run("新建考核", _ -> cases.acts().opening().open(order), this::tell, cause -> desk.notices()
                .failed("没有新建考核，登记里还是原来的内容。请再试一次。", cause));
    }

    private static Optional<Integer> year(String typed) {
        String text = typed.strip().replaceAll("年.*$", "");
        return text.matches("\\d{4}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }

    private void tell(AssessmentOutcome outcome) {
        switch (outcome) {
            case AssessmentOutcome.Kept(AssessmentFile file) -> {
                form.clean();
                close();
                desk.navigator().open(Place.of(PageName.YEAR_END, AssessmentView.PART, file.assessment().id()));
                desk.notices()
                        .saved(file.assessed().isEmpty()
                                ? "已新建“" + file.assessment().title() + "”，登记里没有可列入的对象，请在名单上加。"
                                : "已新建“" + file.assessment().title() + "”，列入" + file.assessed().size() + "个考核对象，请核对名单。");
            }
            case AssessmentOutcome.Refused(String sentence) -> desk.notices().refused(sentence);
        }
    }
}
