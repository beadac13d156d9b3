/// The roster: who is known, under which name, from which unit.
@NullMarked
package org.jiedao.people;

import org.jspecify.annotations.NullMarked;
