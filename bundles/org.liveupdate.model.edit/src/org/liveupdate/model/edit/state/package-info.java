/** How snapshots are shown in trees and property sheets: item providers without any user interface. */
package org.liveupdate.model.edit.state;
