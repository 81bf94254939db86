/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Mapping</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A mapping of memory in an IOAS.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.scenario.Mapping#getIova <em>Iova</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Mapping#getLength <em>Length</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Mapping#isFixed <em>Fixed</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Mapping#isReadable <em>Readable</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Mapping#isWriteable <em>Writeable</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Mapping#getMemfd <em>Memfd</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.Mapping#getOffset <em>Offset</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.scenario.ScenarioPackage#getMapping()
 * @model
 * @generated
 */
public interface Mapping extends UserObject {
	/**
	 * Returns the value of the '<em><b>Iova</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First I/O virtual address.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Iova</em>' attribute.
	 * @see #setIova(long)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getMapping_Iova()
	 * @model dataType="org.liveupdate.model.scenario.Address"
	 *        annotation="http://liveupdate.org/label text='IOVA'"
	 * @generated
	 */
	long getIova();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Mapping#getIova <em>Iova</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Iova</em>' attribute.
	 * @see #getIova()
	 * @generated
	 */
	void setIova(long value);

	/**
	 * Returns the value of the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of bytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Length</em>' attribute.
	 * @see #setLength(long)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getMapping_Length()
	 * @model dataType="org.liveupdate.model.scenario.Size"
	 * @generated
	 */
	long getLength();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Mapping#getLength <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Length</em>' attribute.
	 * @see #getLength()
	 * @generated
	 */
	void setLength(long value);

	/**
	 * Returns the value of the '<em><b>Fixed</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The address is given; else the kernel chooses it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fixed</em>' attribute.
	 * @see #setFixed(boolean)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getMapping_Fixed()
	 * @model default="true"
	 *        annotation="http://liveupdate.org/label text='Fixed IOVA'"
	 * @generated
	 */
	boolean isFixed();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Mapping#isFixed <em>Fixed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fixed</em>' attribute.
	 * @see #isFixed()
	 * @generated
	 */
	void setFixed(boolean value);

	/**
	 * Returns the value of the '<em><b>Readable</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Devices may read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Readable</em>' attribute.
	 * @see #setReadable(boolean)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getMapping_Readable()
	 * @model default="true"
	 * @generated
	 */
	boolean isReadable();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Mapping#isReadable <em>Readable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Readable</em>' attribute.
	 * @see #isReadable()
	 * @generated
	 */
	void setReadable(boolean value);

	/**
	 * Returns the value of the '<em><b>Writeable</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Devices may write.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Writeable</em>' attribute.
	 * @see #setWriteable(boolean)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getMapping_Writeable()
	 * @model default="true"
	 * @generated
	 */
	boolean isWriteable();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Mapping#isWriteable <em>Writeable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Writeable</em>' attribute.
	 * @see #isWriteable()
	 * @generated
	 */
	void setWriteable(boolean value);

	/**
	 * Returns the value of the '<em><b>Memfd</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The memory; anonymous memory of the program when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Memfd</em>' reference.
	 * @see #setMemfd(Memfd)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getMapping_Memfd()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Memfd getMemfd();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Mapping#getMemfd <em>Memfd</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Memfd</em>' reference.
	 * @see #getMemfd()
	 * @generated
	 */
	void setMemfd(Memfd value);

	/**
	 * Returns the value of the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Offset in the memfd.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Offset</em>' attribute.
	 * @see #setOffset(long)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getMapping_Offset()
	 * @model dataType="org.liveupdate.model.scenario.Size"
	 * @generated
	 */
	long getOffset();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.Mapping#getOffset <em>Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Offset</em>' attribute.
	 * @see #getOffset()
	 * @generated
	 */
	void setOffset(long value);

} // Mapping
