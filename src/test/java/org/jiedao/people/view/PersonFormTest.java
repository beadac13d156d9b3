package org.jiedao.people.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jiedao.people.ExportRoster;
import org.jiedao.people.NameScan;
import org.jiedao.storage.Database;
import org.jiedao.storage.OpenRegister;
import org.jiedao.ui.NavigationViewModel;
import org.jiedao.ui.Notices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Names as they are typed.
class PersonFormTest {
    @TempDir
    Path folder;

    private PeopleViewModel model(Database database) {
        PeopleUseCases cases = new PeopleUseCases(
                database.people(),
                database.organizations(),
                _ -> List.of(),
                database.changeLog(),
                database.disclosures(),
                new ExportRoster(database.disclosures(), OpenRegister.CLOCK),
                new NameScan(codePoint -> codePoint != 0x2A6D5));
        return new PeopleViewModel(cases, new NavigationViewModel(), new Notices());
    }

    @Test
    void aHundredCharactersAreCountedAsAHundredWhateverTheirPlane() {
        PersonForm form = new PersonForm();

        form.name().set("𬭎".repeat(99) + "·");
        assertTrue(form.person(0).isPresent());
        form.name().set("𬭎".repeat(100) + "·");
        assertTrue(form.person(0).isEmpty());
    }

    @Test
    void standInsAndPrivateCharactersAreSaidWhileTyped() throws IOException {
        try (Database database = OpenRegister.in(folder)) {
            PeopleViewModel model = model(database);
            model.addNew();

            model.form().name().set("周\uE863");
            assertEquals("含自造字（U+E863），换一台电脑就打不出来，正字大概是“䶮”，请核对后改用", model.doubts().get());
            model.form().name().set("周" + Character.toString(0x100001));
            assertEquals("含自造字（U+100001），换一台电脑就打不出来，请改用正字", model.doubts().get());
            model.form().name().set("周⿱龙天");
            assertEquals("“⿱”是拼写出来的字，请改用正字", model.doubts().get());
            model.form().name().set("周\uD869\uDED5");
            assertEquals("“\uD869\uDED5”（U+2A6D5）没有字体能打印，出文前请先装上字体", model.doubts().get());
            model.form().name().set("周䶮");
            assertEquals("", model.doubts().get());
        }
    }
}
