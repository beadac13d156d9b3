/// Page 任期: terms, seats and vacancies of every body through the years, and the change of terms.
@NullMarked
package org.jiedao.committee.view.term;

import org.jspecify.annotations.NullMarked;
