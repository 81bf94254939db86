/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.state;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Table Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An entry of a table that is not zero.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.state.TableEntry#getIndex <em>Index</em>}</li>
 *   <li>{@link org.liveupdate.model.state.TableEntry#getLevel <em>Level</em>}</li>
 *   <li>{@link org.liveupdate.model.state.TableEntry#getKind <em>Kind</em>}</li>
 *   <li>{@link org.liveupdate.model.state.TableEntry#getRaw <em>Raw</em>}</li>
 *   <li>{@link org.liveupdate.model.state.TableEntry#getIova <em>Iova</em>}</li>
 *   <li>{@link org.liveupdate.model.state.TableEntry#getSpan <em>Span</em>}</li>
 *   <li>{@link org.liveupdate.model.state.TableEntry#getTarget <em>Target</em>}</li>
 *   <li>{@link org.liveupdate.model.state.TableEntry#getTable <em>Table</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.state.StatePackage#getTableEntry()
 * @model
 * @generated
 */
public interface TableEntry extends Element {
	/**
	 * Returns the value of the '<em><b>Index</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its index in the table.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Index</em>' attribute.
	 * @see #setIndex(int)
	 * @see org.liveupdate.model.state.StatePackage#getTableEntry_Index()
	 * @model
	 * @generated
	 */
	int getIndex();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.TableEntry#getIndex <em>Index</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Index</em>' attribute.
	 * @see #getIndex()
	 * @generated
	 */
	void setIndex(int value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Level of the table that it stands in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see #setLevel(int)
	 * @see org.liveupdate.model.state.StatePackage#getTableEntry_Level()
	 * @model
	 * @generated
	 */
	int getLevel();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.TableEntry#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(int value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.liveupdate.model.state.EntryKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.liveupdate.model.state.EntryKind
	 * @see #setKind(EntryKind)
	 * @see org.liveupdate.model.state.StatePackage#getTableEntry_Kind()
	 * @model
	 * @generated
	 */
	EntryKind getKind();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.TableEntry#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.liveupdate.model.state.EntryKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(EntryKind value);

	/**
	 * Returns the value of the '<em><b>Raw</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its 64 bits.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Raw</em>' attribute.
	 * @see #setRaw(long)
	 * @see org.liveupdate.model.state.StatePackage#getTableEntry_Raw()
	 * @model dataType="org.liveupdate.model.state.Address"
	 * @generated
	 */
	long getRaw();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.TableEntry#getRaw <em>Raw</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Raw</em>' attribute.
	 * @see #getRaw()
	 * @generated
	 */
	void setRaw(long value);

	/**
	 * Returns the value of the '<em><b>Iova</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First input address that it translates.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Iova</em>' attribute.
	 * @see #setIova(long)
	 * @see org.liveupdate.model.state.StatePackage#getTableEntry_Iova()
	 * @model dataType="org.liveupdate.model.state.Address"
	 *        annotation="http://liveupdate.org/label text='IOVA'"
	 * @generated
	 */
	long getIova();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.TableEntry#getIova <em>Iova</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Iova</em>' attribute.
	 * @see #getIova()
	 * @generated
	 */
	void setIova(long value);

	/**
	 * Returns the value of the '<em><b>Span</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes of input address that it translates.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Span</em>' attribute.
	 * @see #setSpan(long)
	 * @see org.liveupdate.model.state.StatePackage#getTableEntry_Span()
	 * @model dataType="org.liveupdate.model.state.Size"
	 * @generated
	 */
	long getSpan();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.TableEntry#getSpan <em>Span</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Span</em>' attribute.
	 * @see #getSpan()
	 * @generated
	 */
	void setSpan(long value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The lower table or the page; 0 if there is none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' attribute.
	 * @see #setTarget(long)
	 * @see org.liveupdate.model.state.StatePackage#getTableEntry_Target()
	 * @model dataType="org.liveupdate.model.state.Address"
	 * @generated
	 */
	long getTarget();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.state.TableEntry#getTarget <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' attribute.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(long value);

	/**
	 * Returns the value of the '<em><b>Table</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The lower table.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Table</em>' reference.
	 * @see org.liveupdate.model.state.StatePackage#getTableEntry_Table()
	 * @model resolveProxies="false" transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	Table getTable();

} // TableEntry
