package org.jiedao.meeting;

/// What a notice tells before the meeting (GN-28.2).
public enum NoticeElement {
    TOPICS("议题") {
        @Override
        public boolean isIn(MeetingFile file) {
            return !file.agenda().isEmpty();
        }
    },
    TIME("时间") {
        @Override
        public boolean isIn(MeetingFile file) {
            return file.meeting().notice().at() != null;
        }
    },
    PLACE("地点") {
        @Override
        public boolean isIn(MeetingFile file) {
            return file.meeting().notice().place() != null;
        }
    },
    AIM("目的要求") {
        @Override
        public boolean isIn(MeetingFile file) {
            return file.meeting().notice().aim() != null;
        }
    };

    private final String label;

    NoticeElement(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public abstract boolean isIn(MeetingFile file);
}
