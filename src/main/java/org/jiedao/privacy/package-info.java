/// 隐私: what is held about a person, its erasure, and for how long details are kept.
@NullMarked
package org.jiedao.privacy;

import org.jspecify.annotations.NullMarked;
