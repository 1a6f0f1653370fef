/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.clinic;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

import org.motus.model.library.LocationCode;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pain Site</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One place that hurts.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.clinic.PainSite#getId <em>Id</em>}</li>
 *   <li>{@link org.motus.model.clinic.PainSite#getRegion <em>Region</em>}</li>
 *   <li>{@link org.motus.model.clinic.PainSite#getLocation <em>Location</em>}</li>
 *   <li>{@link org.motus.model.clinic.PainSite#getSide <em>Side</em>}</li>
 *   <li>{@link org.motus.model.clinic.PainSite#getPainNow <em>Pain Now</em>}</li>
 *   <li>{@link org.motus.model.clinic.PainSite#getPainWorst <em>Pain Worst</em>}</li>
 *   <li>{@link org.motus.model.clinic.PainSite#getDepth <em>Depth</em>}</li>
 *   <li>{@link org.motus.model.clinic.PainSite#getSpread <em>Spread</em>}</li>
 *   <li>{@link org.motus.model.clinic.PainSite#getRecordedOn <em>Recorded On</em>}</li>
 * </ul>
 *
 * @see org.motus.model.clinic.ClinicPackage#getPainSite()
 * @model
 * @generated
 */
public interface PainSite extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.motus.model.clinic.ClinicPackage#getPainSite_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.motus.model.clinic.PainSite#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Named region of the body chart.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Region</em>' attribute.
	 * @see #setRegion(String)
	 * @see org.motus.model.clinic.ClinicPackage#getPainSite_Region()
	 * @model
	 * @generated
	 */
	String getRegion();

	/**
	 * Sets the value of the '{@link org.motus.model.clinic.PainSite#getRegion <em>Region</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Region</em>' attribute.
	 * @see #getRegion()
	 * @generated
	 */
	void setRegion(String value);

	/**
	 * Returns the value of the '<em><b>Location</b></em>' attribute.
	 * The literals are from the enumeration {@link org.motus.model.library.LocationCode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Location</em>' attribute.
	 * @see org.motus.model.library.LocationCode
	 * @see #setLocation(LocationCode)
	 * @see org.motus.model.clinic.ClinicPackage#getPainSite_Location()
	 * @model
	 * @generated
	 */
	LocationCode getLocation();

	/**
	 * Sets the value of the '{@link org.motus.model.clinic.PainSite#getLocation <em>Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Location</em>' attribute.
	 * @see org.motus.model.library.LocationCode
	 * @see #getLocation()
	 * @generated
	 */
	void setLocation(LocationCode value);

	/**
	 * Returns the value of the '<em><b>Side</b></em>' attribute.
	 * The literals are from the enumeration {@link org.motus.model.clinic.Side}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Side</em>' attribute.
	 * @see org.motus.model.clinic.Side
	 * @see #setSide(Side)
	 * @see org.motus.model.clinic.ClinicPackage#getPainSite_Side()
	 * @model
	 * @generated
	 */
	Side getSide();

	/**
	 * Sets the value of the '{@link org.motus.model.clinic.PainSite#getSide <em>Side</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Side</em>' attribute.
	 * @see org.motus.model.clinic.Side
	 * @see #getSide()
	 * @generated
	 */
	void setSide(Side value);

	/**
	 * Returns the value of the '<em><b>Pain Now</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 0 to 10, null when not asked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pain Now</em>' attribute.
	 * @see #setPainNow(Integer)
	 * @see org.motus.model.clinic.ClinicPackage#getPainSite_PainNow()
	 * @model
	 * @generated
	 */
	Integer getPainNow();

	/**
	 * Sets the value of the '{@link org.motus.model.clinic.PainSite#getPainNow <em>Pain Now</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pain Now</em>' attribute.
	 * @see #getPainNow()
	 * @generated
	 */
	void setPainNow(Integer value);

	/**
	 * Returns the value of the '<em><b>Pain Worst</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 0 to 10, null when not asked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pain Worst</em>' attribute.
	 * @see #setPainWorst(Integer)
	 * @see org.motus.model.clinic.ClinicPackage#getPainSite_PainWorst()
	 * @model
	 * @generated
	 */
	Integer getPainWorst();

	/**
	 * Sets the value of the '{@link org.motus.model.clinic.PainSite#getPainWorst <em>Pain Worst</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pain Worst</em>' attribute.
	 * @see #getPainWorst()
	 * @generated
	 */
	void setPainWorst(Integer value);

	/**
	 * Returns the value of the '<em><b>Depth</b></em>' attribute.
	 * The literals are from the enumeration {@link org.motus.model.clinic.PainDepth}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Depth</em>' attribute.
	 * @see org.motus.model.clinic.PainDepth
	 * @see #setDepth(PainDepth)
	 * @see org.motus.model.clinic.ClinicPackage#getPainSite_Depth()
	 * @model
	 * @generated
	 */
	PainDepth getDepth();

	/**
	 * Sets the value of the '{@link org.motus.model.clinic.PainSite#getDepth <em>Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Depth</em>' attribute.
	 * @see org.motus.model.clinic.PainDepth
	 * @see #getDepth()
	 * @generated
	 */
	void setDepth(PainDepth value);

	/**
	 * Returns the value of the '<em><b>Spread</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Spread</em>' attribute.
	 * @see #setSpread(String)
	 * @see org.motus.model.clinic.ClinicPackage#getPainSite_Spread()
	 * @model
	 * @generated
	 */
	String getSpread();

	/**
	 * Sets the value of the '{@link org.motus.model.clinic.PainSite#getSpread <em>Spread</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Spread</em>' attribute.
	 * @see #getSpread()
	 * @generated
	 */
	void setSpread(String value);

	/**
	 * Returns the value of the '<em><b>Recorded On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Recorded On</em>' attribute.
	 * @see #setRecordedOn(LocalDate)
	 * @see org.motus.model.clinic.ClinicPackage#getPainSite_RecordedOn()
	 * @model dataType="org.motus.model.program.Date"
	 * @generated
	 */
	LocalDate getRecordedOn();

	/**
	 * Sets the value of the '{@link org.motus.model.clinic.PainSite#getRecordedOn <em>Recorded On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recorded On</em>' attribute.
	 * @see #getRecordedOn()
	 * @generated
	 */
	void setRecordedOn(LocalDate value);

} // PainSite
