/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pci Device</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A PCI device that programs can drive through VFIO.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liveupdate.model.scenario.PciDevice#getRealDma <em>Real Dma</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.PciDevice#isVirtualFunction <em>Virtual Function</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.PciDevice#getGroup <em>Group</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.PciDevice#isResetWorks <em>Reset Works</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.PciDevice#getVectors <em>Vectors</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.PciDevice#getPasidBits <em>Pasid Bits</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.PciDevice#isAts <em>Ats</em>}</li>
 *   <li>{@link org.liveupdate.model.scenario.PciDevice#isPri <em>Pri</em>}</li>
 * </ul>
 *
 * @see org.liveupdate.model.scenario.ScenarioPackage#getPciDevice()
 * @model annotation="http://liveupdate.org/label text='PCI Device'"
 * @generated
 */
public interface PciDevice extends PciFunction {
	/**
	 * Returns the value of the '<em><b>Real Dma</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The device with whose requester id this one does DMA (a subdevice behind VMD).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Real Dma</em>' reference.
	 * @see #setRealDma(PciDevice)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getPciDevice_RealDma()
	 * @model resolveProxies="false"
	 *        annotation="http://liveupdate.org/label text='Real DMA device'"
	 * @generated
	 */
	PciDevice getRealDma();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.PciDevice#getRealDma <em>Real Dma</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Real Dma</em>' reference.
	 * @see #getRealDma()
	 * @generated
	 */
	void setRealDma(PciDevice value);

	/**
	 * Returns the value of the '<em><b>Virtual Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It is a virtual function.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Virtual Function</em>' attribute.
	 * @see #setVirtualFunction(boolean)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getPciDevice_VirtualFunction()
	 * @model
	 * @generated
	 */
	boolean isVirtualFunction();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.PciDevice#isVirtualFunction <em>Virtual Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Virtual Function</em>' attribute.
	 * @see #isVirtualFunction()
	 * @generated
	 */
	void setVirtualFunction(boolean value);

	/**
	 * Returns the value of the '<em><b>Group</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of its IOMMU group; one of its own when negative.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Group</em>' attribute.
	 * @see #setGroup(int)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getPciDevice_Group()
	 * @model default="-1"
	 *        annotation="http://liveupdate.org/label text='IOMMU group'"
	 * @generated
	 */
	int getGroup();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.PciDevice#getGroup <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group</em>' attribute.
	 * @see #getGroup()
	 * @generated
	 */
	void setGroup(int value);

	/**
	 * Returns the value of the '<em><b>Reset Works</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A reset of the function works.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reset Works</em>' attribute.
	 * @see #setResetWorks(boolean)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getPciDevice_ResetWorks()
	 * @model default="true"
	 * @generated
	 */
	boolean isResetWorks();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.PciDevice#isResetWorks <em>Reset Works</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reset Works</em>' attribute.
	 * @see #isResetWorks()
	 * @generated
	 */
	void setResetWorks(boolean value);

	/**
	 * Returns the value of the '<em><b>Vectors</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of MSI-X vectors.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vectors</em>' attribute.
	 * @see #setVectors(int)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getPciDevice_Vectors()
	 * @model default="1"
	 *        annotation="http://liveupdate.org/label text='Interrupt vectors'"
	 * @generated
	 */
	int getVectors();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.PciDevice#getVectors <em>Vectors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vectors</em>' attribute.
	 * @see #getVectors()
	 * @generated
	 */
	void setVectors(int value);

	/**
	 * Returns the value of the '<em><b>Pasid Bits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Width of its PASIDs, 0 when it has none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pasid Bits</em>' attribute.
	 * @see #setPasidBits(int)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getPciDevice_PasidBits()
	 * @model annotation="http://liveupdate.org/label text='PASID bits' category='PASID, ATS, PRI'"
	 * @generated
	 */
	int getPasidBits();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.PciDevice#getPasidBits <em>Pasid Bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pasid Bits</em>' attribute.
	 * @see #getPasidBits()
	 * @generated
	 */
	void setPasidBits(int value);

	/**
	 * Returns the value of the '<em><b>Ats</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It caches translations.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ats</em>' attribute.
	 * @see #setAts(boolean)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getPciDevice_Ats()
	 * @model annotation="http://liveupdate.org/label text='ATS' category='PASID, ATS, PRI'"
	 * @generated
	 */
	boolean isAts();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.PciDevice#isAts <em>Ats</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ats</em>' attribute.
	 * @see #isAts()
	 * @generated
	 */
	void setAts(boolean value);

	/**
	 * Returns the value of the '<em><b>Pri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It asks for pages.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pri</em>' attribute.
	 * @see #setPri(boolean)
	 * @see org.liveupdate.model.scenario.ScenarioPackage#getPciDevice_Pri()
	 * @model annotation="http://liveupdate.org/label text='PRI' category='PASID, ATS, PRI'"
	 * @generated
	 */
	boolean isPri();

	/**
	 * Sets the value of the '{@link org.liveupdate.model.scenario.PciDevice#isPri <em>Pri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pri</em>' attribute.
	 * @see #isPri()
	 * @generated
	 */
	void setPri(boolean value);

} // PciDevice
