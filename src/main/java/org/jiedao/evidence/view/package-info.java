/// The files attached to a record, for any page that shows one.
@NullMarked
package org.jiedao.evidence.view;

import org.jspecify.annotations.NullMarked;
