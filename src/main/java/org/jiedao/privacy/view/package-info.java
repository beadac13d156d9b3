/// Part 存了什么 of page 人员, and tab 隐私 of page 数据与设置.
@NullMarked
package org.jiedao.privacy.view;

import org.jspecify.annotations.NullMarked;
