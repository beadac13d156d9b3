/// Page 督办: what is to be done until when, by whom, and how far it is.
@NullMarked
package org.jiedao.followup.view;

import org.jspecify.annotations.NullMarked;
