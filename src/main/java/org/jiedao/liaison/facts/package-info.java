/// What the register knows of 分片联系, for the examination.
@NullMarked
package org.jiedao.liaison.facts;

import org.jspecify.annotations.NullMarked;
