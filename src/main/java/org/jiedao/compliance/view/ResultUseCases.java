package org.jiedao.compliance.view;

import org.jiedao.compliance.Fixes;
import org.jiedao.compliance.OpenExamination;
import org.jiedao.organization.Organizations;

/// What part 结论 works with.
public record ResultUseCases(Organizations organizations, OpenExamination examination, Fixes fixes) {}
