/// Page 体检: what the examination found, what is attested, how the street reads what the standards leave open.
@NullMarked
package org.jiedao.compliance.view;

import org.jspecify.annotations.NullMarked;
