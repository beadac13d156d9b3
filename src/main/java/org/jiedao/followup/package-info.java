/// 督办: what was decided or found wanting, who has to do it until when, and how far it is.
@NullMarked
package org.jiedao.followup;

import org.jspecify.annotations.NullMarked;
