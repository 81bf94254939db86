/**
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.scenario;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Errno</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Result of a call: success or an error number of Linux.
 * <!-- end-model-doc -->
 * @see org.liveupdate.model.scenario.ScenarioPackage#getErrno()
 * @model
 * @generated
 */
public enum Errno implements Enumerator {
	/**
	 * The '<em><b>OK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Success.
	 * <!-- end-model-doc -->
	 * @see #OK_VALUE
	 * @generated
	 * @ordered
	 */
	OK(0, "OK", "ok"),

	/**
	 * The '<em><b>EPERM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Operation not permitted.
	 * <!-- end-model-doc -->
	 * @see #EPERM_VALUE
	 * @generated
	 * @ordered
	 */
	EPERM(1, "EPERM", "EPERM"),

	/**
	 * The '<em><b>ENOENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No such file, token, session or object.
	 * <!-- end-model-doc -->
	 * @see #ENOENT_VALUE
	 * @generated
	 * @ordered
	 */
	ENOENT(2, "ENOENT", "ENOENT"),

	/**
	 * The '<em><b>EINTR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Interrupted system call.
	 * <!-- end-model-doc -->
	 * @see #EINTR_VALUE
	 * @generated
	 * @ordered
	 */
	EINTR(4, "EINTR", "EINTR"),

	/**
	 * The '<em><b>EIO</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * I/O error.
	 * <!-- end-model-doc -->
	 * @see #EIO_VALUE
	 * @generated
	 * @ordered
	 */
	EIO(5, "EIO", "EIO"),

	/**
	 * The '<em><b>E2BIG</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Argument too long.
	 * <!-- end-model-doc -->
	 * @see #E2BIG_VALUE
	 * @generated
	 * @ordered
	 */
	E2BIG(7, "E2BIG", "E2BIG"),

	/**
	 * The '<em><b>EBADF</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bad file descriptor.
	 * <!-- end-model-doc -->
	 * @see #EBADF_VALUE
	 * @generated
	 * @ordered
	 */
	EBADF(9, "EBADF", "EBADF"),

	/**
	 * The '<em><b>EAGAIN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Try again.
	 * <!-- end-model-doc -->
	 * @see #EAGAIN_VALUE
	 * @generated
	 * @ordered
	 */
	EAGAIN(11, "EAGAIN", "EAGAIN"),

	/**
	 * The '<em><b>ENOMEM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Out of memory.
	 * <!-- end-model-doc -->
	 * @see #ENOMEM_VALUE
	 * @generated
	 * @ordered
	 */
	ENOMEM(12, "ENOMEM", "ENOMEM"),

	/**
	 * The '<em><b>EFAULT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bad address.
	 * <!-- end-model-doc -->
	 * @see #EFAULT_VALUE
	 * @generated
	 * @ordered
	 */
	EFAULT(14, "EFAULT", "EFAULT"),

	/**
	 * The '<em><b>EBUSY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Device or resource busy.
	 * <!-- end-model-doc -->
	 * @see #EBUSY_VALUE
	 * @generated
	 * @ordered
	 */
	EBUSY(16, "EBUSY", "EBUSY"),

	/**
	 * The '<em><b>EEXIST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * File, name or token exists.
	 * <!-- end-model-doc -->
	 * @see #EEXIST_VALUE
	 * @generated
	 * @ordered
	 */
	EEXIST(17, "EEXIST", "EEXIST"),

	/**
	 * The '<em><b>ENODEV</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No such device.
	 * <!-- end-model-doc -->
	 * @see #ENODEV_VALUE
	 * @generated
	 * @ordered
	 */
	ENODEV(19, "ENODEV", "ENODEV"),

	/**
	 * The '<em><b>EINVAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Invalid argument.
	 * <!-- end-model-doc -->
	 * @see #EINVAL_VALUE
	 * @generated
	 * @ordered
	 */
	EINVAL(22, "EINVAL", "EINVAL"),

	/**
	 * The '<em><b>EMFILE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Too many open files.
	 * <!-- end-model-doc -->
	 * @see #EMFILE_VALUE
	 * @generated
	 * @ordered
	 */
	EMFILE(24, "EMFILE", "EMFILE"),

	/**
	 * The '<em><b>ENOTTY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not a typewriter: unknown ioctl.
	 * <!-- end-model-doc -->
	 * @see #ENOTTY_VALUE
	 * @generated
	 * @ordered
	 */
	ENOTTY(25, "ENOTTY", "ENOTTY"),

	/**
	 * The '<em><b>EFBIG</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * File too large.
	 * <!-- end-model-doc -->
	 * @see #EFBIG_VALUE
	 * @generated
	 * @ordered
	 */
	EFBIG(27, "EFBIG", "EFBIG"),

	/**
	 * The '<em><b>ENOSPC</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No space left.
	 * <!-- end-model-doc -->
	 * @see #ENOSPC_VALUE
	 * @generated
	 * @ordered
	 */
	ENOSPC(28, "ENOSPC", "ENOSPC"),

	/**
	 * The '<em><b>ERANGE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Numerical result out of range.
	 * <!-- end-model-doc -->
	 * @see #ERANGE_VALUE
	 * @generated
	 * @ordered
	 */
	ERANGE(34, "ERANGE", "ERANGE"),

	/**
	 * The '<em><b>ENODATA</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No data available.
	 * <!-- end-model-doc -->
	 * @see #ENODATA_VALUE
	 * @generated
	 * @ordered
	 */
	ENODATA(61, "ENODATA", "ENODATA"),

	/**
	 * The '<em><b>EOVERFLOW</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Value too large for its type.
	 * <!-- end-model-doc -->
	 * @see #EOVERFLOW_VALUE
	 * @generated
	 * @ordered
	 */
	EOVERFLOW(75, "EOVERFLOW", "EOVERFLOW"),

	/**
	 * The '<em><b>EOPNOTSUPP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Operation not supported.
	 * <!-- end-model-doc -->
	 * @see #EOPNOTSUPP_VALUE
	 * @generated
	 * @ordered
	 */
	EOPNOTSUPP(95, "EOPNOTSUPP", "EOPNOTSUPP"),

	/**
	 * The '<em><b>EADDRINUSE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Address already in use.
	 * <!-- end-model-doc -->
	 * @see #EADDRINUSE_VALUE
	 * @generated
	 * @ordered
	 */
	EADDRINUSE(98, "EADDRINUSE", "EADDRINUSE"),

	/**
	 * The '<em><b>EADDRNOTAVAIL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cannot assign requested address.
	 * <!-- end-model-doc -->
	 * @see #EADDRNOTAVAIL_VALUE
	 * @generated
	 * @ordered
	 */
	EADDRNOTAVAIL(99, "EADDRNOTAVAIL", "EADDRNOTAVAIL"),

	/**
	 * The '<em><b>EALREADY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Operation already in progress.
	 * <!-- end-model-doc -->
	 * @see #EALREADY_VALUE
	 * @generated
	 * @ordered
	 */
	EALREADY(114, "EALREADY", "EALREADY");

	/**
	 * The '<em><b>OK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Success.
	 * <!-- end-model-doc -->
	 * @see #OK
	 * @model literal="ok"
	 * @generated
	 * @ordered
	 */
	public static final int OK_VALUE = 0;

	/**
	 * The '<em><b>EPERM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Operation not permitted.
	 * <!-- end-model-doc -->
	 * @see #EPERM
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EPERM_VALUE = 1;

	/**
	 * The '<em><b>ENOENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No such file, token, session or object.
	 * <!-- end-model-doc -->
	 * @see #ENOENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ENOENT_VALUE = 2;

	/**
	 * The '<em><b>EINTR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Interrupted system call.
	 * <!-- end-model-doc -->
	 * @see #EINTR
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EINTR_VALUE = 4;

	/**
	 * The '<em><b>EIO</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * I/O error.
	 * <!-- end-model-doc -->
	 * @see #EIO
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EIO_VALUE = 5;

	/**
	 * The '<em><b>E2BIG</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Argument too long.
	 * <!-- end-model-doc -->
	 * @see #E2BIG
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int E2BIG_VALUE = 7;

	/**
	 * The '<em><b>EBADF</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bad file descriptor.
	 * <!-- end-model-doc -->
	 * @see #EBADF
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EBADF_VALUE = 9;

	/**
	 * The '<em><b>EAGAIN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Try again.
	 * <!-- end-model-doc -->
	 * @see #EAGAIN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EAGAIN_VALUE = 11;

	/**
	 * The '<em><b>ENOMEM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Out of memory.
	 * <!-- end-model-doc -->
	 * @see #ENOMEM
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ENOMEM_VALUE = 12;

	/**
	 * The '<em><b>EFAULT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bad address.
	 * <!-- end-model-doc -->
	 * @see #EFAULT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EFAULT_VALUE = 14;

	/**
	 * The '<em><b>EBUSY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Device or resource busy.
	 * <!-- end-model-doc -->
	 * @see #EBUSY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EBUSY_VALUE = 16;

	/**
	 * The '<em><b>EEXIST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * File, name or token exists.
	 * <!-- end-model-doc -->
	 * @see #EEXIST
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EEXIST_VALUE = 17;

	/**
	 * The '<em><b>ENODEV</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No such device.
	 * <!-- end-model-doc -->
	 * @see #ENODEV
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ENODEV_VALUE = 19;

	/**
	 * The '<em><b>EINVAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Invalid argument.
	 * <!-- end-model-doc -->
	 * @see #EINVAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EINVAL_VALUE = 22;

	/**
	 * The '<em><b>EMFILE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Too many open files.
	 * <!-- end-model-doc -->
	 * @see #EMFILE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EMFILE_VALUE = 24;

	/**
	 * The '<em><b>ENOTTY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not a typewriter: unknown ioctl.
	 * <!-- end-model-doc -->
	 * @see #ENOTTY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ENOTTY_VALUE = 25;

	/**
	 * The '<em><b>EFBIG</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * File too large.
	 * <!-- end-model-doc -->
	 * @see #EFBIG
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EFBIG_VALUE = 27;

	/**
	 * The '<em><b>ENOSPC</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No space left.
	 * <!-- end-model-doc -->
	 * @see #ENOSPC
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ENOSPC_VALUE = 28;

	/**
	 * The '<em><b>ERANGE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Numerical result out of range.
	 * <!-- end-model-doc -->
	 * @see #ERANGE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ERANGE_VALUE = 34;

	/**
	 * The '<em><b>ENODATA</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No data available.
	 * <!-- end-model-doc -->
	 * @see #ENODATA
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ENODATA_VALUE = 61;

	/**
	 * The '<em><b>EOVERFLOW</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Value too large for its type.
	 * <!-- end-model-doc -->
	 * @see #EOVERFLOW
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EOVERFLOW_VALUE = 75;

	/**
	 * The '<em><b>EOPNOTSUPP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Operation not supported.
	 * <!-- end-model-doc -->
	 * @see #EOPNOTSUPP
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EOPNOTSUPP_VALUE = 95;

	/**
	 * The '<em><b>EADDRINUSE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Address already in use.
	 * <!-- end-model-doc -->
	 * @see #EADDRINUSE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EADDRINUSE_VALUE = 98;

	/**
	 * The '<em><b>EADDRNOTAVAIL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cannot assign requested address.
	 * <!-- end-model-doc -->
	 * @see #EADDRNOTAVAIL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EADDRNOTAVAIL_VALUE = 99;

	/**
	 * The '<em><b>EALREADY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Operation already in progress.
	 * <!-- end-model-doc -->
	 * @see #EALREADY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EALREADY_VALUE = 114;

	/**
	 * An array of all the '<em><b>Errno</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Errno[] VALUES_ARRAY =
		new Errno[] {
			OK,
			EPERM,
			ENOENT,
			EINTR,
			EIO,
			E2BIG,
			EBADF,
			EAGAIN,
			ENOMEM,
			EFAULT,
			EBUSY,
			EEXIST,
			ENODEV,
			EINVAL,
			EMFILE,
			ENOTTY,
			EFBIG,
			ENOSPC,
			ERANGE,
			ENODATA,
			EOVERFLOW,
			EOPNOTSUPP,
			EADDRINUSE,
			EADDRNOTAVAIL,
			EALREADY,
		};

	/**
	 * A public read-only list of all the '<em><b>Errno</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Errno> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Errno</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Errno get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Errno result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Errno</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Errno getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Errno result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Errno</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Errno get(int value) {
		switch (value) {
			case OK_VALUE: return OK;
			case EPERM_VALUE: return EPERM;
			case ENOENT_VALUE: return ENOENT;
			case EINTR_VALUE: return EINTR;
			case EIO_VALUE: return EIO;
			case E2BIG_VALUE: return E2BIG;
			case EBADF_VALUE: return EBADF;
			case EAGAIN_VALUE: return EAGAIN;
			case ENOMEM_VALUE: return ENOMEM;
			case EFAULT_VALUE: return EFAULT;
			case EBUSY_VALUE: return EBUSY;
			case EEXIST_VALUE: return EEXIST;
			case ENODEV_VALUE: return ENODEV;
			case EINVAL_VALUE: return EINVAL;
			case EMFILE_VALUE: return EMFILE;
			case ENOTTY_VALUE: return ENOTTY;
			case EFBIG_VALUE: return EFBIG;
			case ENOSPC_VALUE: return ENOSPC;
			case ERANGE_VALUE: return ERANGE;
			case ENODATA_VALUE: return ENODATA;
			case EOVERFLOW_VALUE: return EOVERFLOW;
			case EOPNOTSUPP_VALUE: return EOPNOTSUPP;
			case EADDRINUSE_VALUE: return EADDRINUSE;
			case EADDRNOTAVAIL_VALUE: return EADDRNOTAVAIL;
			case EALREADY_VALUE: return EALREADY;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private Errno(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //Errno
