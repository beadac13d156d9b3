/// Bodies, people, committees and who holds their seats, and how they came to them.
@NullMarked
package org.jiedao.storage.committee;

import org.jspecify.annotations.NullMarked;
