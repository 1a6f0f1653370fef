/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.library;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Measure</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An outcome measure.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.library.Measure#getId <em>Id</em>}</li>
 *   <li>{@link org.motus.model.library.Measure#getName <em>Name</em>}</li>
 *   <li>{@link org.motus.model.library.Measure#getItems <em>Items</em>}</li>
 *   <li>{@link org.motus.model.library.Measure#getRange <em>Range</em>}</li>
 *   <li>{@link org.motus.model.library.Measure#getMinimum <em>Minimum</em>}</li>
 *   <li>{@link org.motus.model.library.Measure#getMaximum <em>Maximum</em>}</li>
 *   <li>{@link org.motus.model.library.Measure#getBetter <em>Better</em>}</li>
 *   <li>{@link org.motus.model.library.Measure#getRecall <em>Recall</em>}</li>
 *   <li>{@link org.motus.model.library.Measure#getMeaningfulChange <em>Meaningful Change</em>}</li>
 *   <li>{@link org.motus.model.library.Measure#getMeaningfulChangeValue <em>Meaningful Change Value</em>}</li>
 *   <li>{@link org.motus.model.library.Measure#getLicense <em>License</em>}</li>
 *   <li>{@link org.motus.model.library.Measure#getLicenseNote <em>License Note</em>}</li>
 *   <li>{@link org.motus.model.library.Measure#getLoinc <em>Loinc</em>}</li>
 *   <li>{@link org.motus.model.library.Measure#getScoring <em>Scoring</em>}</li>
 *   <li>{@link org.motus.model.library.Measure#getMissing <em>Missing</em>}</li>
 *   <li>{@link org.motus.model.library.Measure#getBands <em>Bands</em>}</li>
 *   <li>{@link org.motus.model.library.Measure#getReliability <em>Reliability</em>}</li>
 *   <li>{@link org.motus.model.library.Measure#getCautions <em>Cautions</em>}</li>
 *   <li>{@link org.motus.model.library.Measure#getSourceIds <em>Source Ids</em>}</li>
 * </ul>
 *
 * @see org.motus.model.library.LibraryPackage#getMeasure()
 * @model
 * @generated
 */
public interface Measure extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.motus.model.library.LibraryPackage#getMeasure_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Measure#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.motus.model.library.LibraryPackage#getMeasure_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Measure#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Items</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Items</em>' attribute.
	 * @see #setItems(String)
	 * @see org.motus.model.library.LibraryPackage#getMeasure_Items()
	 * @model
	 * @generated
	 */
	String getItems();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Measure#getItems <em>Items</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Items</em>' attribute.
	 * @see #getItems()
	 * @generated
	 */
	void setItems(String value);

	/**
	 * Returns the value of the '<em><b>Range</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Range</em>' attribute.
	 * @see #setRange(String)
	 * @see org.motus.model.library.LibraryPackage#getMeasure_Range()
	 * @model
	 * @generated
	 */
	String getRange();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Measure#getRange <em>Range</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Range</em>' attribute.
	 * @see #getRange()
	 * @generated
	 */
	void setRange(String value);

	/**
	 * Returns the value of the '<em><b>Minimum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Minimum</em>' attribute.
	 * @see #setMinimum(double)
	 * @see org.motus.model.library.LibraryPackage#getMeasure_Minimum()
	 * @model
	 * @generated
	 */
	double getMinimum();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Measure#getMinimum <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum</em>' attribute.
	 * @see #getMinimum()
	 * @generated
	 */
	void setMinimum(double value);

	/**
	 * Returns the value of the '<em><b>Maximum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Maximum</em>' attribute.
	 * @see #setMaximum(double)
	 * @see org.motus.model.library.LibraryPackage#getMeasure_Maximum()
	 * @model
	 * @generated
	 */
	double getMaximum();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Measure#getMaximum <em>Maximum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum</em>' attribute.
	 * @see #getMaximum()
	 * @generated
	 */
	void setMaximum(double value);

	/**
	 * Returns the value of the '<em><b>Better</b></em>' attribute.
	 * The literals are from the enumeration {@link org.motus.model.library.BetterDirection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Better</em>' attribute.
	 * @see org.motus.model.library.BetterDirection
	 * @see #setBetter(BetterDirection)
	 * @see org.motus.model.library.LibraryPackage#getMeasure_Better()
	 * @model
	 * @generated
	 */
	BetterDirection getBetter();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Measure#getBetter <em>Better</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Better</em>' attribute.
	 * @see org.motus.model.library.BetterDirection
	 * @see #getBetter()
	 * @generated
	 */
	void setBetter(BetterDirection value);

	/**
	 * Returns the value of the '<em><b>Recall</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Recall</em>' attribute.
	 * @see #setRecall(String)
	 * @see org.motus.model.library.LibraryPackage#getMeasure_Recall()
	 * @model
	 * @generated
	 */
	String getRecall();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Measure#getRecall <em>Recall</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recall</em>' attribute.
	 * @see #getRecall()
	 * @generated
	 */
	void setRecall(String value);

	/**
	 * Returns the value of the '<em><b>Meaningful Change</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Meaningful Change</em>' attribute.
	 * @see #setMeaningfulChange(String)
	 * @see org.motus.model.library.LibraryPackage#getMeasure_MeaningfulChange()
	 * @model
	 * @generated
	 */
	String getMeaningfulChange();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Measure#getMeaningfulChange <em>Meaningful Change</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Meaningful Change</em>' attribute.
	 * @see #getMeaningfulChange()
	 * @generated
	 */
	void setMeaningfulChange(String value);

	/**
	 * Returns the value of the '<em><b>Meaningful Change Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Minimal important change in points, null when none is agreed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Meaningful Change Value</em>' attribute.
	 * @see #setMeaningfulChangeValue(Double)
	 * @see org.motus.model.library.LibraryPackage#getMeasure_MeaningfulChangeValue()
	 * @model
	 * @generated
	 */
	Double getMeaningfulChangeValue();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Measure#getMeaningfulChangeValue <em>Meaningful Change Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Meaningful Change Value</em>' attribute.
	 * @see #getMeaningfulChangeValue()
	 * @generated
	 */
	void setMeaningfulChangeValue(Double value);

	/**
	 * Returns the value of the '<em><b>License</b></em>' attribute.
	 * The literals are from the enumeration {@link org.motus.model.library.MeasureLicense}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>License</em>' attribute.
	 * @see org.motus.model.library.MeasureLicense
	 * @see #setLicense(MeasureLicense)
	 * @see org.motus.model.library.LibraryPackage#getMeasure_License()
	 * @model
	 * @generated
	 */
	MeasureLicense getLicense();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Measure#getLicense <em>License</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>License</em>' attribute.
	 * @see org.motus.model.library.MeasureLicense
	 * @see #getLicense()
	 * @generated
	 */
	void setLicense(MeasureLicense value);

	/**
	 * Returns the value of the '<em><b>License Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>License Note</em>' attribute.
	 * @see #setLicenseNote(String)
	 * @see org.motus.model.library.LibraryPackage#getMeasure_LicenseNote()
	 * @model
	 * @generated
	 */
	String getLicenseNote();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Measure#getLicenseNote <em>License Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>License Note</em>' attribute.
	 * @see #getLicenseNote()
	 * @generated
	 */
	void setLicenseNote(String value);

	/**
	 * Returns the value of the '<em><b>Loinc</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Loinc</em>' attribute.
	 * @see #setLoinc(String)
	 * @see org.motus.model.library.LibraryPackage#getMeasure_Loinc()
	 * @model
	 * @generated
	 */
	String getLoinc();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Measure#getLoinc <em>Loinc</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Loinc</em>' attribute.
	 * @see #getLoinc()
	 * @generated
	 */
	void setLoinc(String value);

	/**
	 * Returns the value of the '<em><b>Scoring</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Scoring</em>' attribute.
	 * @see #setScoring(String)
	 * @see org.motus.model.library.LibraryPackage#getMeasure_Scoring()
	 * @model
	 * @generated
	 */
	String getScoring();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Measure#getScoring <em>Scoring</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scoring</em>' attribute.
	 * @see #getScoring()
	 * @generated
	 */
	void setScoring(String value);

	/**
	 * Returns the value of the '<em><b>Missing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Missing</em>' attribute.
	 * @see #setMissing(String)
	 * @see org.motus.model.library.LibraryPackage#getMeasure_Missing()
	 * @model
	 * @generated
	 */
	String getMissing();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Measure#getMissing <em>Missing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Missing</em>' attribute.
	 * @see #getMissing()
	 * @generated
	 */
	void setMissing(String value);

	/**
	 * Returns the value of the '<em><b>Bands</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bands</em>' attribute.
	 * @see #setBands(String)
	 * @see org.motus.model.library.LibraryPackage#getMeasure_Bands()
	 * @model
	 * @generated
	 */
	String getBands();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Measure#getBands <em>Bands</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bands</em>' attribute.
	 * @see #getBands()
	 * @generated
	 */
	void setBands(String value);

	/**
	 * Returns the value of the '<em><b>Reliability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reliability</em>' attribute.
	 * @see #setReliability(String)
	 * @see org.motus.model.library.LibraryPackage#getMeasure_Reliability()
	 * @model
	 * @generated
	 */
	String getReliability();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Measure#getReliability <em>Reliability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reliability</em>' attribute.
	 * @see #getReliability()
	 * @generated
	 */
	void setReliability(String value);

	/**
	 * Returns the value of the '<em><b>Cautions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cautions</em>' attribute.
	 * @see #setCautions(String)
	 * @see org.motus.model.library.LibraryPackage#getMeasure_Cautions()
	 * @model
	 * @generated
	 */
	String getCautions();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Measure#getCautions <em>Cautions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cautions</em>' attribute.
	 * @see #getCautions()
	 * @generated
	 */
	void setCautions(String value);

	/**
	 * Returns the value of the '<em><b>Source Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source Ids</em>' attribute list.
	 * @see org.motus.model.library.LibraryPackage#getMeasure_SourceIds()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getSourceIds();

} // Measure
