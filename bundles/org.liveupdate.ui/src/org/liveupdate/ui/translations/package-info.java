/** The view with translations: all ranges of a device, its address space as a bar, and the walk of one address. */
package org.liveupdate.ui.translations;
