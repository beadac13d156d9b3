/// 发文登记: numbers, issued files and their hashes.
@NullMarked
package org.jiedao.dispatch;

import org.jspecify.annotations.NullMarked;
