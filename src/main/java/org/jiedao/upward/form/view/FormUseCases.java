package org.jiedao.upward.form.view;

import org.jiedao.upward.Reports;
import org.jiedao.upward.Submissions;
import org.jiedao.upward.form.FillForm;
import org.jiedao.upward.form.KeptForms;

/// What part 上级表样 works with.
public record FormUseCases(Submissions submissions, Reports reports, KeptForms forms, FillForm filling) {}
