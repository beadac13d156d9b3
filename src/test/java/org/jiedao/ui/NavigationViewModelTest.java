package org.jiedao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class NavigationViewModelTest {
    private final NavigationViewModel navigation = new NavigationViewModel();

    @Test
    void backLeadsToWhereOneCameFrom() {
        navigation.open(Place.of(PageName.PEOPLE));
        navigation.open(Place.of(PageName.PEOPLE, 7));

        navigation.back();

        assertEquals(Place.of(PageName.PEOPLE), navigation.current().get());
    }

    @Test
    void unsavedChangesAreAskedAboutBeforeLeaving() {
        navigation.setUnsaved(true);

        navigation.open(Place.of(PageName.PEOPLE));

        assertEquals(Place.of(PageName.HOME), navigation.current().get());
        assertNotNull(navigation.waiting().get());

        navigation.stay();
        assertNull(navigation.waiting().get());

        navigation.open(Place.of(PageName.DISPATCH));
        navigation.goOn();
        assertEquals(Place.of(PageName.DISPATCH), navigation.current().get());
    }
}
