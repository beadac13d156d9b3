package org.jiedao.upward.form.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.upward.Submission;
import org.jiedao.upward.Submissions;
import org.jiedao.upward.Submissions.Form;
import org.jiedao.upward.form.FillForm;
import org.jiedao.upward.form.MappingText;

/// A form that is kept, and when it was last filled and sent.
record KeptLine(Form form, int marks, String filled, String sent) {
    static List<KeptLine> of(Submissions submissions) {
        List<Submission> all = submissions.all();
        return submissions.forms().stream().map(form -> of(form, all)).toList();
    }

    private static KeptLine of(Form form, List<Submission> all) {
        List<Submission> own =
                all.stream().filter(one -> FillForm.isOf(one, form.name())).toList();
        int marks = MappingText.read(form.mapping()) instanceof MappingText.Reading.Read read
                ? read.mapping().marks().size()
                : 0;
        String filled = own.stream()
                .map(Submission::madeAt)
                .max(Comparator.naturalOrder())
                .map(at -> ChineseDate.format(at.toLocalDate()))
                .orElse("没有填过");
        String sent = own.stream()
                .filter(one -> one.sent().on() != null)
                .max(Comparator.comparing(one -> Objects.requireNonNull(one.sent().on())))
                .map(one -> told(Objects.requireNonNull(one.sent().on()), one.sent().to()))
                .orElse("没有登记报送");
        return new KeptLine(form, marks, filled, sent);
    }

    private static String told(LocalDate on, String to) {
        return ChineseDate.format(on) + "　" + to;
    }
}
