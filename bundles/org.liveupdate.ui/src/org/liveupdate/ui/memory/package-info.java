/** The view with the bytes of memory: rows of any number, the fields that lie over them, and what owns each page. */
package org.liveupdate.ui.memory;
