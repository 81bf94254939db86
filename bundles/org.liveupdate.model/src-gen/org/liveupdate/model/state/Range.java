/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.state;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Range</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Leaves of one page size with equal permissions that are contiguous in both addresses.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.state.Range#getIova <em>Iova</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Range#getMapped <em>Mapped</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Range#getPhysical <em>Physical</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Range#getPageSize <em>Page Size</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Range#isReadable <em>Readable</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Range#isWritable <em>Writable</em>}</li>
 *   <li>{@link org.liveupdate.model.state.Range#isSnoop <em>Snoop</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.state.StatePackage#getRange()
 * @model
 * @generated
 */
public interface Range extends Element {
	/**
	 * Returns the value of the '<em><b>Iova</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First input address.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Iova</em>' attribute.
	 * @see #setIova(long)
	 * @see org.liveupdate.model.state.StatePackage#getRange_Iova()
	 * @model dataType="org.liveupdate.model.state.Address"
	 *        annotation="http://liveupdate.org/label text='IOVA'"
	 * @generated
	 */
	long getIova();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Range#getIova <em>Iova</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Iova</em>' attribute.
	 * @see #getIova()
	 * @generated
	 */
	void setIova(long value);

	/**
	 * Returns the value of the '<em><b>Mapped</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mapped</em>' attribute.
	 * @see #setMapped(long)
	 * @see org.liveupdate.model.state.StatePackage#getRange_Mapped()
	 * @model dataType="org.liveupdate.model.state.Size"
	 * @generated
	 */
	long getMapped();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Range#getMapped <em>Mapped</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mapped</em>' attribute.
	 * @see #getMapped()
	 * @generated
	 */
	void setMapped(long value);

	/**
	 * Returns the value of the '<em><b>Physical</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First output address.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Physical</em>' attribute.
	 * @see #setPhysical(long)
	 * @see org.liveupdate.model.state.StatePackage#getRange_Physical()
	 * @model dataType="org.liveupdate.model.state.Address"
	 * @generated
	 */
	long getPhysical();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Range#getPhysical <em>Physical</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Physical</em>' attribute.
	 * @see #getPhysical()
	 * @generated
	 */
	void setPhysical(long value);

	/**
	 * Returns the value of the '<em><b>Page Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Size of a page.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Page Size</em>' attribute.
	 * @see #setPageSize(long)
	 * @see org.liveupdate.model.state.StatePackage#getRange_PageSize()
	 * @model dataType="org.liveupdate.model.state.Size"
	 * @generated
	 */
	long getPageSize();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Range#getPageSize <em>Page Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Page Size</em>' attribute.
	 * @see #getPageSize()
	 * @generated
	 */
	void setPageSize(long value);

	/**
	 * Returns the value of the '<em><b>Readable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether every entry on the way allows reading.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Readable</em>' attribute.
	 * @see #setReadable(boolean)
	 * @see org.liveupdate.model.state.StatePackage#getRange_Readable()
	 * @model
	 * @generated
	 */
	boolean isReadable();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Range#isReadable <em>Readable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Readable</em>' attribute.
	 * @see #isReadable()
	 * @generated
	 */
	void setReadable(boolean value);

	/**
	 * Returns the value of the '<em><b>Writable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether every entry on the way allows writing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Writable</em>' attribute.
	 * @see #setWritable(boolean)
	 * @see org.liveupdate.model.state.StatePackage#getRange_Writable()
	 * @model
	 * @generated
	 */
	boolean isWritable();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Range#isWritable <em>Writable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Writable</em>' attribute.
	 * @see #isWritable()
	 * @generated
	 */
	void setWritable(boolean value);

	/**
	 * Returns the value of the '<em><b>Snoop</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether accesses snoop the caches.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Snoop</em>' attribute.
	 * @see #setSnoop(boolean)
	 * @see org.liveupdate.model.state.StatePackage#getRange_Snoop()
	 * @model
	 * @generated
	 */
	boolean isSnoop();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.Range#isSnoop <em>Snoop</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Snoop</em>' attribute.
	 * @see #isSnoop()
	 * @generated
	 */
	void setSnoop(boolean value);

} // Range
