/// Part 分片联系 of page 组织.
@NullMarked
package org.jiedao.liaison.view;

import org.jspecify.annotations.NullMarked;
