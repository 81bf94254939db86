/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import org.liveupdate.model.scenario.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * <!-- end-user-doc -->
 * @see org.liveupdate.model.scenario.ScenarioPackage
 * @generated
 */
public class ScenarioSwitch<T> extends Switch<T> {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static ScenarioPackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ScenarioSwitch() {
		if (modelPackage == null) {
			modelPackage = ScenarioPackage.eINSTANCE;
		}
	}

	/**
	 * Checks whether this is a switch for the given package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param ePackage the package in question.
	 * @return whether this is a switch for the given package.
	 * @generated
	 */
	@Override
	protected boolean isSwitchFor(EPackage ePackage) {
		return ePackage == modelPackage;
	}

	/**
	 * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the first non-null result returned by a <code>caseXXX</code> call.
	 * @generated
	 */
	@Override
	protected T doSwitch(int classifierID, EObject theEObject) {
		switch (classifierID) {
			case ScenarioPackage.ELEMENT: {
				Element element = (Element)theEObject;
				T result = caseElement(element);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.SCENARIO: {
				Scenario scenario = (Scenario)theEObject;
				T result = caseScenario(scenario);
				if (result == null) result = caseElement(scenario);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.PLACEMENT: {
				Placement placement = (Placement)theEObject;
				T result = casePlacement(placement);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.MACHINE: {
				Machine machine = (Machine)theEObject;
				T result = caseMachine(machine);
				if (result == null) result = caseElement(machine);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.KERNEL: {
				Kernel kernel = (Kernel)theEObject;
				T result = caseKernel(kernel);
				if (result == null) result = caseElement(kernel);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.MEMORY_RANGE: {
				MemoryRange memoryRange = (MemoryRange)theEObject;
				T result = caseMemoryRange(memoryRange);
				if (result == null) result = caseElement(memoryRange);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.SCRATCH_AREA: {
				ScratchArea scratchArea = (ScratchArea)theEObject;
				T result = caseScratchArea(scratchArea);
				if (result == null) result = caseElement(scratchArea);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.IOMMU_UNIT: {
				IommuUnit iommuUnit = (IommuUnit)theEObject;
				T result = caseIommuUnit(iommuUnit);
				if (result == null) result = caseElement(iommuUnit);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.CAPABILITIES: {
				Capabilities capabilities = (Capabilities)theEObject;
				T result = caseCapabilities(capabilities);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.DEVICE: {
				Device device = (Device)theEObject;
				T result = caseDevice(device);
				if (result == null) result = caseElement(device);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.PCI_FUNCTION: {
				PciFunction pciFunction = (PciFunction)theEObject;
				T result = casePciFunction(pciFunction);
				if (result == null) result = caseDevice(pciFunction);
				if (result == null) result = caseElement(pciFunction);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.PCI_DEVICE: {
				PciDevice pciDevice = (PciDevice)theEObject;
				T result = casePciDevice(pciDevice);
				if (result == null) result = casePciFunction(pciDevice);
				if (result == null) result = caseDevice(pciDevice);
				if (result == null) result = caseElement(pciDevice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.PCI_BRIDGE: {
				PciBridge pciBridge = (PciBridge)theEObject;
				T result = casePciBridge(pciBridge);
				if (result == null) result = casePciFunction(pciBridge);
				if (result == null) result = caseDevice(pciBridge);
				if (result == null) result = caseElement(pciBridge);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.PLATFORM_DEVICE: {
				PlatformDevice platformDevice = (PlatformDevice)theEObject;
				T result = casePlatformDevice(platformDevice);
				if (result == null) result = caseDevice(platformDevice);
				if (result == null) result = caseElement(platformDevice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.USER_PROCESS: {
				UserProcess userProcess = (UserProcess)theEObject;
				T result = caseUserProcess(userProcess);
				if (result == null) result = caseElement(userProcess);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.USER_OBJECT: {
				UserObject userObject = (UserObject)theEObject;
				T result = caseUserObject(userObject);
				if (result == null) result = caseElement(userObject);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.FILE_OBJECT: {
				FileObject fileObject = (FileObject)theEObject;
				T result = caseFileObject(fileObject);
				if (result == null) result = caseUserObject(fileObject);
				if (result == null) result = caseElement(fileObject);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.LIVEUPDATE_NODE: {
				LiveupdateNode liveupdateNode = (LiveupdateNode)theEObject;
				T result = caseLiveupdateNode(liveupdateNode);
				if (result == null) result = caseFileObject(liveupdateNode);
				if (result == null) result = caseUserObject(liveupdateNode);
				if (result == null) result = caseElement(liveupdateNode);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.SESSION: {
				Session session = (Session)theEObject;
				T result = caseSession(session);
				if (result == null) result = caseFileObject(session);
				if (result == null) result = caseUserObject(session);
				if (result == null) result = caseElement(session);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.MEMFD: {
				Memfd memfd = (Memfd)theEObject;
				T result = caseMemfd(memfd);
				if (result == null) result = caseFileObject(memfd);
				if (result == null) result = caseUserObject(memfd);
				if (result == null) result = caseElement(memfd);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.IOMMUFD: {
				Iommufd iommufd = (Iommufd)theEObject;
				T result = caseIommufd(iommufd);
				if (result == null) result = caseFileObject(iommufd);
				if (result == null) result = caseUserObject(iommufd);
				if (result == null) result = caseElement(iommufd);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.IOMMUFD_OBJECT: {
				IommufdObject iommufdObject = (IommufdObject)theEObject;
				T result = caseIommufdObject(iommufdObject);
				if (result == null) result = caseUserObject(iommufdObject);
				if (result == null) result = caseElement(iommufdObject);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.PAGE_TABLE: {
				PageTable pageTable = (PageTable)theEObject;
				T result = casePageTable(pageTable);
				if (result == null) result = caseIommufdObject(pageTable);
				if (result == null) result = caseUserObject(pageTable);
				if (result == null) result = caseElement(pageTable);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.IOAS: {
				Ioas ioas = (Ioas)theEObject;
				T result = caseIoas(ioas);
				if (result == null) result = casePageTable(ioas);
				if (result == null) result = caseIommufdObject(ioas);
				if (result == null) result = caseUserObject(ioas);
				if (result == null) result = caseElement(ioas);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.HWPT: {
				Hwpt hwpt = (Hwpt)theEObject;
				T result = caseHwpt(hwpt);
				if (result == null) result = casePageTable(hwpt);
				if (result == null) result = caseIommufdObject(hwpt);
				if (result == null) result = caseUserObject(hwpt);
				if (result == null) result = caseElement(hwpt);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.MAPPING: {
				Mapping mapping = (Mapping)theEObject;
				T result = caseMapping(mapping);
				if (result == null) result = caseUserObject(mapping);
				if (result == null) result = caseElement(mapping);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.VFIO_CDEV: {
				VfioCdev vfioCdev = (VfioCdev)theEObject;
				T result = caseVfioCdev(vfioCdev);
				if (result == null) result = caseFileObject(vfioCdev);
				if (result == null) result = caseUserObject(vfioCdev);
				if (result == null) result = caseElement(vfioCdev);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.STEP: {
				Step step = (Step)theEObject;
				T result = caseStep(step);
				if (result == null) result = caseElement(step);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.SYSTEM_CALL: {
				SystemCall systemCall = (SystemCall)theEObject;
				T result = caseSystemCall(systemCall);
				if (result == null) result = caseStep(systemCall);
				if (result == null) result = caseElement(systemCall);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.EVENT: {
				Event event = (Event)theEObject;
				T result = caseEvent(event);
				if (result == null) result = caseStep(event);
				if (result == null) result = caseElement(event);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.OPEN_FILE: {
				OpenFile openFile = (OpenFile)theEObject;
				T result = caseOpenFile(openFile);
				if (result == null) result = caseSystemCall(openFile);
				if (result == null) result = caseStep(openFile);
				if (result == null) result = caseElement(openFile);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.CLOSE_FILE: {
				CloseFile closeFile = (CloseFile)theEObject;
				T result = caseCloseFile(closeFile);
				if (result == null) result = caseSystemCall(closeFile);
				if (result == null) result = caseStep(closeFile);
				if (result == null) result = caseElement(closeFile);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.SESSION_CALL: {
				SessionCall sessionCall = (SessionCall)theEObject;
				T result = caseSessionCall(sessionCall);
				if (result == null) result = caseSystemCall(sessionCall);
				if (result == null) result = caseStep(sessionCall);
				if (result == null) result = caseElement(sessionCall);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.CREATE_SESSION: {
				CreateSession createSession = (CreateSession)theEObject;
				T result = caseCreateSession(createSession);
				if (result == null) result = caseSessionCall(createSession);
				if (result == null) result = caseSystemCall(createSession);
				if (result == null) result = caseStep(createSession);
				if (result == null) result = caseElement(createSession);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.RETRIEVE_SESSION: {
				RetrieveSession retrieveSession = (RetrieveSession)theEObject;
				T result = caseRetrieveSession(retrieveSession);
				if (result == null) result = caseSessionCall(retrieveSession);
				if (result == null) result = caseSystemCall(retrieveSession);
				if (result == null) result = caseStep(retrieveSession);
				if (result == null) result = caseElement(retrieveSession);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.PRESERVE_FILE: {
				PreserveFile preserveFile = (PreserveFile)theEObject;
				T result = casePreserveFile(preserveFile);
				if (result == null) result = caseSessionCall(preserveFile);
				if (result == null) result = caseSystemCall(preserveFile);
				if (result == null) result = caseStep(preserveFile);
				if (result == null) result = caseElement(preserveFile);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.RETRIEVE_FILE: {
				RetrieveFile retrieveFile = (RetrieveFile)theEObject;
				T result = caseRetrieveFile(retrieveFile);
				if (result == null) result = caseSessionCall(retrieveFile);
				if (result == null) result = caseSystemCall(retrieveFile);
				if (result == null) result = caseStep(retrieveFile);
				if (result == null) result = caseElement(retrieveFile);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.FINISH_SESSION: {
				FinishSession finishSession = (FinishSession)theEObject;
				T result = caseFinishSession(finishSession);
				if (result == null) result = caseSessionCall(finishSession);
				if (result == null) result = caseSystemCall(finishSession);
				if (result == null) result = caseStep(finishSession);
				if (result == null) result = caseElement(finishSession);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.GET_SESSION_NAME: {
				GetSessionName getSessionName = (GetSessionName)theEObject;
				T result = caseGetSessionName(getSessionName);
				if (result == null) result = caseSessionCall(getSessionName);
				if (result == null) result = caseSystemCall(getSessionName);
				if (result == null) result = caseStep(getSessionName);
				if (result == null) result = caseElement(getSessionName);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.MEMFD_CALL: {
				MemfdCall memfdCall = (MemfdCall)theEObject;
				T result = caseMemfdCall(memfdCall);
				if (result == null) result = caseSystemCall(memfdCall);
				if (result == null) result = caseStep(memfdCall);
				if (result == null) result = caseElement(memfdCall);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.CREATE_MEMFD: {
				CreateMemfd createMemfd = (CreateMemfd)theEObject;
				T result = caseCreateMemfd(createMemfd);
				if (result == null) result = caseMemfdCall(createMemfd);
				if (result == null) result = caseSystemCall(createMemfd);
				if (result == null) result = caseStep(createMemfd);
				if (result == null) result = caseElement(createMemfd);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.SEAL_MEMFD: {
				SealMemfd sealMemfd = (SealMemfd)theEObject;
				T result = caseSealMemfd(sealMemfd);
				if (result == null) result = caseMemfdCall(sealMemfd);
				if (result == null) result = caseSystemCall(sealMemfd);
				if (result == null) result = caseStep(sealMemfd);
				if (result == null) result = caseElement(sealMemfd);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.RESIZE_MEMFD: {
				ResizeMemfd resizeMemfd = (ResizeMemfd)theEObject;
				T result = caseResizeMemfd(resizeMemfd);
				if (result == null) result = caseMemfdCall(resizeMemfd);
				if (result == null) result = caseSystemCall(resizeMemfd);
				if (result == null) result = caseStep(resizeMemfd);
				if (result == null) result = caseElement(resizeMemfd);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.WRITE_MEMFD: {
				WriteMemfd writeMemfd = (WriteMemfd)theEObject;
				T result = caseWriteMemfd(writeMemfd);
				if (result == null) result = caseMemfdCall(writeMemfd);
				if (result == null) result = caseSystemCall(writeMemfd);
				if (result == null) result = caseStep(writeMemfd);
				if (result == null) result = caseElement(writeMemfd);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.READ_MEMFD: {
				ReadMemfd readMemfd = (ReadMemfd)theEObject;
				T result = caseReadMemfd(readMemfd);
				if (result == null) result = caseMemfdCall(readMemfd);
				if (result == null) result = caseSystemCall(readMemfd);
				if (result == null) result = caseStep(readMemfd);
				if (result == null) result = caseElement(readMemfd);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.MAP_MEMFD: {
				MapMemfd mapMemfd = (MapMemfd)theEObject;
				T result = caseMapMemfd(mapMemfd);
				if (result == null) result = caseMemfdCall(mapMemfd);
				if (result == null) result = caseSystemCall(mapMemfd);
				if (result == null) result = caseStep(mapMemfd);
				if (result == null) result = caseElement(mapMemfd);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.ALLOCATE_IOAS: {
				AllocateIoas allocateIoas = (AllocateIoas)theEObject;
				T result = caseAllocateIoas(allocateIoas);
				if (result == null) result = caseSystemCall(allocateIoas);
				if (result == null) result = caseStep(allocateIoas);
				if (result == null) result = caseElement(allocateIoas);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.ALLOCATE_HWPT: {
				AllocateHwpt allocateHwpt = (AllocateHwpt)theEObject;
				T result = caseAllocateHwpt(allocateHwpt);
				if (result == null) result = caseSystemCall(allocateHwpt);
				if (result == null) result = caseStep(allocateHwpt);
				if (result == null) result = caseElement(allocateHwpt);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.MAP_FILE: {
				MapFile mapFile = (MapFile)theEObject;
				T result = caseMapFile(mapFile);
				if (result == null) result = caseSystemCall(mapFile);
				if (result == null) result = caseStep(mapFile);
				if (result == null) result = caseElement(mapFile);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.MAP_USER_MEMORY: {
				MapUserMemory mapUserMemory = (MapUserMemory)theEObject;
				T result = caseMapUserMemory(mapUserMemory);
				if (result == null) result = caseSystemCall(mapUserMemory);
				if (result == null) result = caseStep(mapUserMemory);
				if (result == null) result = caseElement(mapUserMemory);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.UNMAP: {
				Unmap unmap = (Unmap)theEObject;
				T result = caseUnmap(unmap);
				if (result == null) result = caseSystemCall(unmap);
				if (result == null) result = caseStep(unmap);
				if (result == null) result = caseElement(unmap);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.CUT_AREA: {
				CutArea cutArea = (CutArea)theEObject;
				T result = caseCutArea(cutArea);
				if (result == null) result = caseSystemCall(cutArea);
				if (result == null) result = caseStep(cutArea);
				if (result == null) result = caseElement(cutArea);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.DESTROY_OBJECT: {
				DestroyObject destroyObject = (DestroyObject)theEObject;
				T result = caseDestroyObject(destroyObject);
				if (result == null) result = caseSystemCall(destroyObject);
				if (result == null) result = caseStep(destroyObject);
				if (result == null) result = caseElement(destroyObject);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.MARK_FOR_PRESERVATION: {
				MarkForPreservation markForPreservation = (MarkForPreservation)theEObject;
				T result = caseMarkForPreservation(markForPreservation);
				if (result == null) result = caseSystemCall(markForPreservation);
				if (result == null) result = caseStep(markForPreservation);
				if (result == null) result = caseElement(markForPreservation);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.CDEV_CALL: {
				CdevCall cdevCall = (CdevCall)theEObject;
				T result = caseCdevCall(cdevCall);
				if (result == null) result = caseSystemCall(cdevCall);
				if (result == null) result = caseStep(cdevCall);
				if (result == null) result = caseElement(cdevCall);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.BIND_DEVICE: {
				BindDevice bindDevice = (BindDevice)theEObject;
				T result = caseBindDevice(bindDevice);
				if (result == null) result = caseCdevCall(bindDevice);
				if (result == null) result = caseSystemCall(bindDevice);
				if (result == null) result = caseStep(bindDevice);
				if (result == null) result = caseElement(bindDevice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.ATTACH_DEVICE: {
				AttachDevice attachDevice = (AttachDevice)theEObject;
				T result = caseAttachDevice(attachDevice);
				if (result == null) result = caseCdevCall(attachDevice);
				if (result == null) result = caseSystemCall(attachDevice);
				if (result == null) result = caseStep(attachDevice);
				if (result == null) result = caseElement(attachDevice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.REPLACE_ATTACHMENT: {
				ReplaceAttachment replaceAttachment = (ReplaceAttachment)theEObject;
				T result = caseReplaceAttachment(replaceAttachment);
				if (result == null) result = caseCdevCall(replaceAttachment);
				if (result == null) result = caseSystemCall(replaceAttachment);
				if (result == null) result = caseStep(replaceAttachment);
				if (result == null) result = caseElement(replaceAttachment);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.DETACH_DEVICE: {
				DetachDevice detachDevice = (DetachDevice)theEObject;
				T result = caseDetachDevice(detachDevice);
				if (result == null) result = caseCdevCall(detachDevice);
				if (result == null) result = caseSystemCall(detachDevice);
				if (result == null) result = caseStep(detachDevice);
				if (result == null) result = caseElement(detachDevice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.ATTACH_PASID: {
				AttachPasid attachPasid = (AttachPasid)theEObject;
				T result = caseAttachPasid(attachPasid);
				if (result == null) result = caseCdevCall(attachPasid);
				if (result == null) result = caseSystemCall(attachPasid);
				if (result == null) result = caseStep(attachPasid);
				if (result == null) result = caseElement(attachPasid);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.DETACH_PASID: {
				DetachPasid detachPasid = (DetachPasid)theEObject;
				T result = caseDetachPasid(detachPasid);
				if (result == null) result = caseCdevCall(detachPasid);
				if (result == null) result = caseSystemCall(detachPasid);
				if (result == null) result = caseStep(detachPasid);
				if (result == null) result = caseElement(detachPasid);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.ENABLE_INTERRUPTS: {
				EnableInterrupts enableInterrupts = (EnableInterrupts)theEObject;
				T result = caseEnableInterrupts(enableInterrupts);
				if (result == null) result = caseCdevCall(enableInterrupts);
				if (result == null) result = caseSystemCall(enableInterrupts);
				if (result == null) result = caseStep(enableInterrupts);
				if (result == null) result = caseElement(enableInterrupts);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.DISABLE_INTERRUPTS: {
				DisableInterrupts disableInterrupts = (DisableInterrupts)theEObject;
				T result = caseDisableInterrupts(disableInterrupts);
				if (result == null) result = caseCdevCall(disableInterrupts);
				if (result == null) result = caseSystemCall(disableInterrupts);
				if (result == null) result = caseStep(disableInterrupts);
				if (result == null) result = caseElement(disableInterrupts);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.RESET_DEVICE: {
				ResetDevice resetDevice = (ResetDevice)theEObject;
				T result = caseResetDevice(resetDevice);
				if (result == null) result = caseCdevCall(resetDevice);
				if (result == null) result = caseSystemCall(resetDevice);
				if (result == null) result = caseStep(resetDevice);
				if (result == null) result = caseElement(resetDevice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.KILL_PROCESS: {
				KillProcess killProcess = (KillProcess)theEObject;
				T result = caseKillProcess(killProcess);
				if (result == null) result = caseEvent(killProcess);
				if (result == null) result = caseStep(killProcess);
				if (result == null) result = caseElement(killProcess);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.ADD_DEVICE: {
				AddDevice addDevice = (AddDevice)theEObject;
				T result = caseAddDevice(addDevice);
				if (result == null) result = caseEvent(addDevice);
				if (result == null) result = caseStep(addDevice);
				if (result == null) result = caseElement(addDevice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.REMOVE_DEVICE: {
				RemoveDevice removeDevice = (RemoveDevice)theEObject;
				T result = caseRemoveDevice(removeDevice);
				if (result == null) result = caseEvent(removeDevice);
				if (result == null) result = caseStep(removeDevice);
				if (result == null) result = caseElement(removeDevice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.ADD_UNIT: {
				AddUnit addUnit = (AddUnit)theEObject;
				T result = caseAddUnit(addUnit);
				if (result == null) result = caseEvent(addUnit);
				if (result == null) result = caseStep(addUnit);
				if (result == null) result = caseElement(addUnit);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.REMOVE_UNIT: {
				RemoveUnit removeUnit = (RemoveUnit)theEObject;
				T result = caseRemoveUnit(removeUnit);
				if (result == null) result = caseEvent(removeUnit);
				if (result == null) result = caseStep(removeUnit);
				if (result == null) result = caseElement(removeUnit);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.FAIL_ALLOCATION: {
				FailAllocation failAllocation = (FailAllocation)theEObject;
				T result = caseFailAllocation(failAllocation);
				if (result == null) result = caseEvent(failAllocation);
				if (result == null) result = caseStep(failAllocation);
				if (result == null) result = caseElement(failAllocation);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.FAIL_FUNCTION: {
				FailFunction failFunction = (FailFunction)theEObject;
				T result = caseFailFunction(failFunction);
				if (result == null) result = caseEvent(failFunction);
				if (result == null) result = caseStep(failFunction);
				if (result == null) result = caseElement(failFunction);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.MEMORY_PRESSURE: {
				MemoryPressure memoryPressure = (MemoryPressure)theEObject;
				T result = caseMemoryPressure(memoryPressure);
				if (result == null) result = caseEvent(memoryPressure);
				if (result == null) result = caseStep(memoryPressure);
				if (result == null) result = caseElement(memoryPressure);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.CLEAR_FAULTS: {
				ClearFaults clearFaults = (ClearFaults)theEObject;
				T result = caseClearFaults(clearFaults);
				if (result == null) result = caseEvent(clearFaults);
				if (result == null) result = caseStep(clearFaults);
				if (result == null) result = caseElement(clearFaults);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.INTERLEAVE: {
				Interleave interleave = (Interleave)theEObject;
				T result = caseInterleave(interleave);
				if (result == null) result = caseEvent(interleave);
				if (result == null) result = caseStep(interleave);
				if (result == null) result = caseElement(interleave);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.DMA_PROBE: {
				DmaProbe dmaProbe = (DmaProbe)theEObject;
				T result = caseDmaProbe(dmaProbe);
				if (result == null) result = caseEvent(dmaProbe);
				if (result == null) result = caseStep(dmaProbe);
				if (result == null) result = caseElement(dmaProbe);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.KEXEC: {
				Kexec kexec = (Kexec)theEObject;
				T result = caseKexec(kexec);
				if (result == null) result = caseEvent(kexec);
				if (result == null) result = caseStep(kexec);
				if (result == null) result = caseElement(kexec);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.CORRUPT_BYTE: {
				CorruptByte corruptByte = (CorruptByte)theEObject;
				T result = caseCorruptByte(corruptByte);
				if (result == null) result = caseEvent(corruptByte);
				if (result == null) result = caseStep(corruptByte);
				if (result == null) result = caseElement(corruptByte);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.CORRUPT_FIELD: {
				CorruptField corruptField = (CorruptField)theEObject;
				T result = caseCorruptField(corruptField);
				if (result == null) result = caseEvent(corruptField);
				if (result == null) result = caseStep(corruptField);
				if (result == null) result = caseElement(corruptField);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.DRIVER_CALL: {
				DriverCall driverCall = (DriverCall)theEObject;
				T result = caseDriverCall(driverCall);
				if (result == null) result = caseEvent(driverCall);
				if (result == null) result = caseStep(driverCall);
				if (result == null) result = caseElement(driverCall);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.UNLOAD_MODULE: {
				UnloadModule unloadModule = (UnloadModule)theEObject;
				T result = caseUnloadModule(unloadModule);
				if (result == null) result = caseEvent(unloadModule);
				if (result == null) result = caseStep(unloadModule);
				if (result == null) result = caseElement(unloadModule);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.CHECK: {
				Check check = (Check)theEObject;
				T result = caseCheck(check);
				if (result == null) result = caseEvent(check);
				if (result == null) result = caseStep(check);
				if (result == null) result = caseElement(check);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.EXPECTATION: {
				Expectation expectation = (Expectation)theEObject;
				T result = caseExpectation(expectation);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.EXPECT_ERRNO: {
				ExpectErrno expectErrno = (ExpectErrno)theEObject;
				T result = caseExpectErrno(expectErrno);
				if (result == null) result = caseExpectation(expectErrno);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.EXPECT_DMA: {
				ExpectDma expectDma = (ExpectDma)theEObject;
				T result = caseExpectDma(expectDma);
				if (result == null) result = caseExpectation(expectDma);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.EXPECT_INVARIANT: {
				ExpectInvariant expectInvariant = (ExpectInvariant)theEObject;
				T result = caseExpectInvariant(expectInvariant);
				if (result == null) result = caseExpectation(expectInvariant);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.EXPECT_COUNT: {
				ExpectCount expectCount = (ExpectCount)theEObject;
				T result = caseExpectCount(expectCount);
				if (result == null) result = caseExpectation(expectCount);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.EXPECT_FIELD: {
				ExpectField expectField = (ExpectField)theEObject;
				T result = caseExpectField(expectField);
				if (result == null) result = caseExpectation(expectField);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.EXPECT_CONTENT: {
				ExpectContent expectContent = (ExpectContent)theEObject;
				T result = caseExpectContent(expectContent);
				if (result == null) result = caseExpectation(expectContent);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.EXPECT_PANIC: {
				ExpectPanic expectPanic = (ExpectPanic)theEObject;
				T result = caseExpectPanic(expectPanic);
				if (result == null) result = caseExpectation(expectPanic);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ScenarioPackage.EXPECT_LOG: {
				ExpectLog expectLog = (ExpectLog)theEObject;
				T result = caseExpectLog(expectLog);
				if (result == null) result = caseExpectation(expectLog);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Element</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Element</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseElement(Element object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Scenario</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Scenario</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseScenario(Scenario object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Placement</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Placement</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePlacement(Placement object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Machine</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Machine</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMachine(Machine object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Kernel</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Kernel</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseKernel(Kernel object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Memory Range</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Memory Range</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMemoryRange(MemoryRange object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Scratch Area</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Scratch Area</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseScratchArea(ScratchArea object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Iommu Unit</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Iommu Unit</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIommuUnit(IommuUnit object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Capabilities</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Capabilities</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCapabilities(Capabilities object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Device</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Device</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDevice(Device object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Pci Function</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Pci Function</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePciFunction(PciFunction object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Pci Device</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Pci Device</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePciDevice(PciDevice object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Pci Bridge</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Pci Bridge</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePciBridge(PciBridge object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Platform Device</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Platform Device</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePlatformDevice(PlatformDevice object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>User Process</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>User Process</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseUserProcess(UserProcess object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>User Object</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>User Object</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseUserObject(UserObject object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>File Object</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>File Object</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFileObject(FileObject object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Liveupdate Node</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Liveupdate Node</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLiveupdateNode(LiveupdateNode object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Session</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Session</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSession(Session object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Memfd</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Memfd</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMemfd(Memfd object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Iommufd</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Iommufd</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIommufd(Iommufd object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Iommufd Object</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Iommufd Object</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIommufdObject(IommufdObject object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Page Table</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Page Table</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePageTable(PageTable object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Ioas</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Ioas</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIoas(Ioas object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Hwpt</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Hwpt</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseHwpt(Hwpt object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Mapping</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Mapping</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMapping(Mapping object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Vfio Cdev</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Vfio Cdev</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseVfioCdev(VfioCdev object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Step</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Step</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStep(Step object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>System Call</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>System Call</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSystemCall(SystemCall object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Event</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Event</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEvent(Event object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Open File</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Open File</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOpenFile(OpenFile object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Close File</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Close File</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCloseFile(CloseFile object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Session Call</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Session Call</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSessionCall(SessionCall object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Create Session</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Create Session</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCreateSession(CreateSession object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Retrieve Session</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Retrieve Session</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRetrieveSession(RetrieveSession object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Preserve File</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Preserve File</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePreserveFile(PreserveFile object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Retrieve File</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Retrieve File</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRetrieveFile(RetrieveFile object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Finish Session</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Finish Session</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFinishSession(FinishSession object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Get Session Name</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Get Session Name</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseGetSessionName(GetSessionName object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Memfd Call</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Memfd Call</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMemfdCall(MemfdCall object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Create Memfd</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Create Memfd</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCreateMemfd(CreateMemfd object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Seal Memfd</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Seal Memfd</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSealMemfd(SealMemfd object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Resize Memfd</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Resize Memfd</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseResizeMemfd(ResizeMemfd object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Write Memfd</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Write Memfd</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseWriteMemfd(WriteMemfd object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Read Memfd</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Read Memfd</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseReadMemfd(ReadMemfd object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Map Memfd</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Map Memfd</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMapMemfd(MapMemfd object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Allocate Ioas</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Allocate Ioas</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAllocateIoas(AllocateIoas object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Allocate Hwpt</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Allocate Hwpt</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAllocateHwpt(AllocateHwpt object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Map File</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Map File</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMapFile(MapFile object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Map User Memory</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Map User Memory</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMapUserMemory(MapUserMemory object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Unmap</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Unmap</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseUnmap(Unmap object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Cut Area</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Cut Area</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCutArea(CutArea object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Destroy Object</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Destroy Object</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDestroyObject(DestroyObject object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Mark For Preservation</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Mark For Preservation</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMarkForPreservation(MarkForPreservation object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Cdev Call</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Cdev Call</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCdevCall(CdevCall object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Bind Device</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Bind Device</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBindDevice(BindDevice object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Attach Device</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Attach Device</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAttachDevice(AttachDevice object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Replace Attachment</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Replace Attachment</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseReplaceAttachment(ReplaceAttachment object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Detach Device</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Detach Device</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDetachDevice(DetachDevice object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Attach Pasid</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Attach Pasid</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAttachPasid(AttachPasid object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Detach Pasid</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Detach Pasid</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDetachPasid(DetachPasid object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Enable Interrupts</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Enable Interrupts</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEnableInterrupts(EnableInterrupts object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Disable Interrupts</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Disable Interrupts</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDisableInterrupts(DisableInterrupts object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Reset Device</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Reset Device</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseResetDevice(ResetDevice object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Kill Process</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Kill Process</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseKillProcess(KillProcess object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Add Device</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Add Device</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAddDevice(AddDevice object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Remove Device</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Remove Device</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRemoveDevice(RemoveDevice object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Add Unit</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Add Unit</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAddUnit(AddUnit object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Remove Unit</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Remove Unit</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRemoveUnit(RemoveUnit object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Fail Allocation</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Fail Allocation</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFailAllocation(FailAllocation object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Fail Function</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Fail Function</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFailFunction(FailFunction object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Memory Pressure</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Memory Pressure</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMemoryPressure(MemoryPressure object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Clear Faults</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Clear Faults</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseClearFaults(ClearFaults object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Interleave</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Interleave</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInterleave(Interleave object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Dma Probe</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Dma Probe</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDmaProbe(DmaProbe object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Kexec</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Kexec</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseKexec(Kexec object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Corrupt Byte</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Corrupt Byte</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCorruptByte(CorruptByte object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Corrupt Field</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Corrupt Field</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCorruptField(CorruptField object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Driver Call</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Driver Call</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDriverCall(DriverCall object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Unload Module</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Unload Module</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseUnloadModule(UnloadModule object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Check</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Check</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCheck(Check object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Expectation</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Expectation</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseExpectation(Expectation object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Expect Errno</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Expect Errno</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseExpectErrno(ExpectErrno object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Expect Dma</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Expect Dma</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseExpectDma(ExpectDma object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Expect Invariant</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Expect Invariant</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseExpectInvariant(ExpectInvariant object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Expect Count</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Expect Count</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseExpectCount(ExpectCount object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Expect Field</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Expect Field</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseExpectField(ExpectField object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Expect Content</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Expect Content</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseExpectContent(ExpectContent object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Expect Panic</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Expect Panic</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseExpectPanic(ExpectPanic object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Expect Log</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Expect Log</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseExpectLog(ExpectLog object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch, but this is the last case anyway.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject)
	 * @generated
	 */
	@Override
	public T defaultCase(EObject object) {
		return null;
	}

} //ScenarioSwitch
