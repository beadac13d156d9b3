/// Page 体检: what the examination came to, what vouches for it, how it was read and by which rules.
@NullMarked
package org.jiedao.compliance.view;

import org.jspecify.annotations.NullMarked;
