/// The papers about bodies: how they are founded, and the chart of all of them.
@NullMarked
package org.jiedao.committee.body;

import org.jspecify.annotations.NullMarked;
