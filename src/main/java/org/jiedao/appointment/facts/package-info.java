/// What the register knows of appointments, for the examination: the steps of every batch, the vacancies, certificates
/// and copies of notices, read once and told as of any day.
@NullMarked
package org.jiedao.appointment.facts;

import org.jspecify.annotations.NullMarked;
