package org.jiedao.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jiedao.ui.PageName;

/// The peer: the same questions put to the same register in plain SQL, as one would who had only the database.
public final class PlainSql {
    private static final List<String> SEARCHES = List.of(
            "select id, name, post from person where name like ? or pinyin like ? or initials like ? order by pinyin limit 6",
            "select id, name from body where name like ? limit 4",
            "select id, name from unit where name like ? limit 4",
            "select id, title from batch where title like ? limit 6",
            "select id, title, held_on from meeting where title like ? order by held_on desc limit 5",
            "select id, matter from task where matter like ? order by due_on limit 6",
            "select id, title from dispatch_entry where title like ? or prefix like ? order by issued_on desc limit 6");

    /// What a page shows, and nothing besides.
    private static final Map<PageName, String> PAGES = Map.of(
            PageName.PEOPLE, "select p.*, u.name from person p left join unit u on u.id = p.unit_id order by p.pinyin, p.id",
            PageName.ORGANIZATION, "select * from body order by position, id",
            PageName.APPOINTMENT, "select b.id, b.title, count(*) from batch b join candidate c on c.batch_id = b.id"
                    + " group by b.id, b.title",
            PageName.TERMS, "select t.*, b.name from term t join committee c on c.id = t.committee_id"
                    + " join body b on b.id = c.body_id",
            PageName.MEETING, "select m.id, m.title, m.held_on, (select count(*) from attendee a where a.meeting_id = m.id)"
                    + " from meeting m where m.held_on between date '2026-01-01' and date '2026-12-31'",
            PageName.FOLLOW_UP, "select t.*, p.name from task t left join person p on p.id = t.owner_id",
            PageName.DISPATCH, "select id, prefix, year_of, sequence_no, title from dispatch_entry order by issued_on desc");

    private final Connection connection;

    public PlainSql(Connection connection) {
        this.connection = connection;
    }

    public void search(String typed) {
        for (String search : SEARCHES) {
            ask(search, "%" + typed.toLowerCase(Locale.ROOT) + "%");
        }
    }

    public boolean knows(PageName page) {
        return PAGES.containsKey(page);
    }

    public void open(PageName page) {
        ask(PAGES.get(page), "");
    }

    private void ask(String question, String word) {
        try (PreparedStatement select = connection.prepareStatement(question)) {
            for (int mark = 1; mark <= select.getParameterMetaData().getParameterCount(); mark++) {
                select.setString(mark, word);
            }
            try (ResultSet rows = select.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int column = 1; column <= columns; column++) {
                        rows.getObject(column);
                    }
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(question, failure);
        }
    }
}
