package org.jiedao.compliance.view;

import org.jiedao.compliance.Examination;
import org.jiedao.compliance.ExaminedClause;
import org.jiedao.organization.Body;

/// A line of the list: a clause as it was examined, or a body that no clause could be put to.
public sealed interface ResultRow {
    String UNEXAMINED = "未体检";

    record OfClause(ExaminedClause clause, String body) implements ResultRow {
        @Override
        public ResultKey key() {
            return ResultKey.of(clause);
        }

        @Override
        public Body about() {
            return clause.body();
        }

        @Override
        public String state() {
            return clause.state().label();
        }

        @Override
        public String article() {
            return clause.rule().quotation().clause().article();
        }

        @Override
        public String gist() {
            return clause.rule().scope().gist();
        }

        @Override
        public String result() {
            return clause.judgement().arithmetic();
        }
    }

    record OfBody(Examination.Unexamined unexamined, String body) implements ResultRow {
        @Override
        public ResultKey key() {
            return new ResultKey(about().id(), "", "");
        }

        @Override
        public Body about() {
            return unexamined.body();
        }

        @Override
        public String state() {
            return UNEXAMINED;
        }

        @Override
        public String article() {
            return "";
        }

        @Override
        public String gist() {
            return "还没有按哪份标准体检";
        }

        @Override
        public String result() {
            return unexamined.reason();
        }
    }

    ResultKey key();

    Body about();

    String state();

    String article();

    String gist();

    /// The arithmetic, or why there is none.
    String result();

    /// What the body is called among all of them.
    String body();
}
