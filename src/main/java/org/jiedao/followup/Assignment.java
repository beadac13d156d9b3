package org.jiedao.followup;

/// Who is to do a task until when, as it was typed.
public record Assignment(Task.Owner owner, String deadline) {
    public static final Assignment NONE = new Assignment(Task.Owner.NOBODY, "");
}
