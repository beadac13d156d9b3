/// Party organisations of six levels and the units of the district: the tree that everything hangs on.
@NullMarked
package org.jiedao.organization;

import org.jspecify.annotations.NullMarked;
