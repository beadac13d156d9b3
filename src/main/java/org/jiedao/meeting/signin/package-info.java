/// Sign-in sheets that come back: who of the list is meant, how each is recorded, what is doubtful.
@NullMarked
package org.jiedao.meeting.signin;

import org.jspecify.annotations.NullMarked;
