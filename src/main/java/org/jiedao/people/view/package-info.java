/// Page 人员.
@NullMarked
package org.jiedao.people.view;

import org.jspecify.annotations.NullMarked;
