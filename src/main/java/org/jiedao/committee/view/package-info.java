/// Page 组织: the tree of bodies, the units, and who sits on a committee on any day.
@NullMarked
package org.jiedao.committee.view;

import org.jspecify.annotations.NullMarked;
