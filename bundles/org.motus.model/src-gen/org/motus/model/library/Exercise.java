/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.library;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Exercise</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One exercise of the library.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.library.Exercise#getId <em>Id</em>}</li>
 *   <li>{@link org.motus.model.library.Exercise#getSlug <em>Slug</em>}</li>
 *   <li>{@link org.motus.model.library.Exercise#getName <em>Name</em>}</li>
 *   <li>{@link org.motus.model.library.Exercise#getAliases <em>Aliases</em>}</li>
 *   <li>{@link org.motus.model.library.Exercise#getCategory <em>Category</em>}</li>
 *   <li>{@link org.motus.model.library.Exercise#getSubtype <em>Subtype</em>}</li>
 *   <li>{@link org.motus.model.library.Exercise#getLevel <em>Level</em>}</li>
 *   <li>{@link org.motus.model.library.Exercise#getLocations <em>Locations</em>}</li>
 *   <li>{@link org.motus.model.library.Exercise#getStartPosition <em>Start Position</em>}</li>
 *   <li>{@link org.motus.model.library.Exercise#getSpineDirection <em>Spine Direction</em>}</li>
 *   <li>{@link org.motus.model.library.Exercise#getTargetStructures <em>Target Structures</em>}</li>
 *   <li>{@link org.motus.model.library.Exercise#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.motus.model.library.Exercise#getDosage <em>Dosage</em>}</li>
 *   <li>{@link org.motus.model.library.Exercise#getIntensity <em>Intensity</em>}</li>
 *   <li>{@link org.motus.model.library.Exercise#getProgressionIds <em>Progression Ids</em>}</li>
 *   <li>{@link org.motus.model.library.Exercise#getRegressionIds <em>Regression Ids</em>}</li>
 *   <li>{@link org.motus.model.library.Exercise#getEquipment <em>Equipment</em>}</li>
 *   <li>{@link org.motus.model.library.Exercise#getContraindications <em>Contraindications</em>}</li>
 *   <li>{@link org.motus.model.library.Exercise#getPrecautions <em>Precautions</em>}</li>
 *   <li>{@link org.motus.model.library.Exercise#getModifyNote <em>Modify Note</em>}</li>
 *   <li>{@link org.motus.model.library.Exercise#isMorningCaution <em>Morning Caution</em>}</li>
 *   <li>{@link org.motus.model.library.Exercise#getMorningReason <em>Morning Reason</em>}</li>
 *   <li>{@link org.motus.model.library.Exercise#isDeskMicroBreak <em>Desk Micro Break</em>}</li>
 *   <li>{@link org.motus.model.library.Exercise#getMinutesPerSession <em>Minutes Per Session</em>}</li>
 *   <li>{@link org.motus.model.library.Exercise#getClaimIds <em>Claim Ids</em>}</li>
 *   <li>{@link org.motus.model.library.Exercise#getEvidenceStrength <em>Evidence Strength</em>}</li>
 *   <li>{@link org.motus.model.library.Exercise#getEvidenceNote <em>Evidence Note</em>}</li>
 *   <li>{@link org.motus.model.library.Exercise#getSourceIds <em>Source Ids</em>}</li>
 *   <li>{@link org.motus.model.library.Exercise#getFigure <em>Figure</em>}</li>
 *   <li>{@link org.motus.model.library.Exercise#getPicture <em>Picture</em>}</li>
 * </ul>
 *
 * @see org.motus.model.library.LibraryPackage#getExercise()
 * @model
 * @generated
 */
public interface Exercise extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable id, EX-001.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.motus.model.library.LibraryPackage#getExercise_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Exercise#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Slug</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Slug</em>' attribute.
	 * @see #setSlug(String)
	 * @see org.motus.model.library.LibraryPackage#getExercise_Slug()
	 * @model
	 * @generated
	 */
	String getSlug();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Exercise#getSlug <em>Slug</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Slug</em>' attribute.
	 * @see #getSlug()
	 * @generated
	 */
	void setSlug(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.motus.model.library.LibraryPackage#getExercise_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Exercise#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Aliases</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Aliases</em>' attribute list.
	 * @see org.motus.model.library.LibraryPackage#getExercise_Aliases()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getAliases();

	/**
	 * Returns the value of the '<em><b>Category</b></em>' attribute.
	 * The literals are from the enumeration {@link org.motus.model.library.Category}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Category</em>' attribute.
	 * @see org.motus.model.library.Category
	 * @see #setCategory(Category)
	 * @see org.motus.model.library.LibraryPackage#getExercise_Category()
	 * @model
	 * @generated
	 */
	Category getCategory();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Exercise#getCategory <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Category</em>' attribute.
	 * @see org.motus.model.library.Category
	 * @see #getCategory()
	 * @generated
	 */
	void setCategory(Category value);

	/**
	 * Returns the value of the '<em><b>Subtype</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Subtype</em>' attribute.
	 * @see #setSubtype(String)
	 * @see org.motus.model.library.LibraryPackage#getExercise_Subtype()
	 * @model
	 * @generated
	 */
	String getSubtype();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Exercise#getSubtype <em>Subtype</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subtype</em>' attribute.
	 * @see #getSubtype()
	 * @generated
	 */
	void setSubtype(String value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1 start or sore day, 2 build, 3 strong.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see #setLevel(int)
	 * @see org.motus.model.library.LibraryPackage#getExercise_Level()
	 * @model
	 * @generated
	 */
	int getLevel();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Exercise#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(int value);

	/**
	 * Returns the value of the '<em><b>Locations</b></em>' attribute list.
	 * The list contents are of type {@link org.motus.model.library.LocationCode}.
	 * The literals are from the enumeration {@link org.motus.model.library.LocationCode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Locations</em>' attribute list.
	 * @see org.motus.model.library.LocationCode
	 * @see org.motus.model.library.LibraryPackage#getExercise_Locations()
	 * @model unique="false"
	 * @generated
	 */
	EList<LocationCode> getLocations();

	/**
	 * Returns the value of the '<em><b>Start Position</b></em>' attribute.
	 * The literals are from the enumeration {@link org.motus.model.library.StartPosition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Start Position</em>' attribute.
	 * @see org.motus.model.library.StartPosition
	 * @see #setStartPosition(StartPosition)
	 * @see org.motus.model.library.LibraryPackage#getExercise_StartPosition()
	 * @model
	 * @generated
	 */
	StartPosition getStartPosition();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Exercise#getStartPosition <em>Start Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start Position</em>' attribute.
	 * @see org.motus.model.library.StartPosition
	 * @see #getStartPosition()
	 * @generated
	 */
	void setStartPosition(StartPosition value);

	/**
	 * Returns the value of the '<em><b>Spine Direction</b></em>' attribute.
	 * The literals are from the enumeration {@link org.motus.model.library.SpineDirection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Spine Direction</em>' attribute.
	 * @see org.motus.model.library.SpineDirection
	 * @see #setSpineDirection(SpineDirection)
	 * @see org.motus.model.library.LibraryPackage#getExercise_SpineDirection()
	 * @model
	 * @generated
	 */
	SpineDirection getSpineDirection();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Exercise#getSpineDirection <em>Spine Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Spine Direction</em>' attribute.
	 * @see org.motus.model.library.SpineDirection
	 * @see #getSpineDirection()
	 * @generated
	 */
	void setSpineDirection(SpineDirection value);

	/**
	 * Returns the value of the '<em><b>Target Structures</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Target Structures</em>' attribute list.
	 * @see org.motus.model.library.LibraryPackage#getExercise_TargetStructures()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getTargetStructures();

	/**
	 * Returns the value of the '<em><b>Steps</b></em>' containment reference list.
	 * The list contents are of type {@link org.motus.model.library.Step}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Steps</em>' containment reference list.
	 * @see org.motus.model.library.LibraryPackage#getExercise_Steps()
	 * @model containment="true"
	 * @generated
	 */
	EList<Step> getSteps();

	/**
	 * Returns the value of the '<em><b>Dosage</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dosage</em>' containment reference.
	 * @see #setDosage(Dosage)
	 * @see org.motus.model.library.LibraryPackage#getExercise_Dosage()
	 * @model containment="true"
	 * @generated
	 */
	Dosage getDosage();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Exercise#getDosage <em>Dosage</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dosage</em>' containment reference.
	 * @see #getDosage()
	 * @generated
	 */
	void setDosage(Dosage value);

	/**
	 * Returns the value of the '<em><b>Intensity</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Intensity</em>' containment reference.
	 * @see #setIntensity(Intensity)
	 * @see org.motus.model.library.LibraryPackage#getExercise_Intensity()
	 * @model containment="true"
	 * @generated
	 */
	Intensity getIntensity();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Exercise#getIntensity <em>Intensity</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Intensity</em>' containment reference.
	 * @see #getIntensity()
	 * @generated
	 */
	void setIntensity(Intensity value);

	/**
	 * Returns the value of the '<em><b>Progression Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Harder neighbors.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Progression Ids</em>' attribute list.
	 * @see org.motus.model.library.LibraryPackage#getExercise_ProgressionIds()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getProgressionIds();

	/**
	 * Returns the value of the '<em><b>Regression Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Easier neighbors.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Regression Ids</em>' attribute list.
	 * @see org.motus.model.library.LibraryPackage#getExercise_RegressionIds()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getRegressionIds();

	/**
	 * Returns the value of the '<em><b>Equipment</b></em>' attribute list.
	 * The list contents are of type {@link org.motus.model.library.Equipment}.
	 * The literals are from the enumeration {@link org.motus.model.library.Equipment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Equipment</em>' attribute list.
	 * @see org.motus.model.library.Equipment
	 * @see org.motus.model.library.LibraryPackage#getExercise_Equipment()
	 * @model unique="false"
	 * @generated
	 */
	EList<Equipment> getEquipment();

	/**
	 * Returns the value of the '<em><b>Contraindications</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tag ids that block.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contraindications</em>' attribute list.
	 * @see org.motus.model.library.LibraryPackage#getExercise_Contraindications()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getContraindications();

	/**
	 * Returns the value of the '<em><b>Precautions</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tag ids that warn and print the caution.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Precautions</em>' attribute list.
	 * @see org.motus.model.library.LibraryPackage#getExercise_Precautions()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getPrecautions();

	/**
	 * Returns the value of the '<em><b>Modify Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The one caution line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Modify Note</em>' attribute.
	 * @see #setModifyNote(String)
	 * @see org.motus.model.library.LibraryPackage#getExercise_ModifyNote()
	 * @model
	 * @generated
	 */
	String getModifyNote();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Exercise#getModifyNote <em>Modify Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Modify Note</em>' attribute.
	 * @see #getModifyNote()
	 * @generated
	 */
	void setModifyNote(String value);

	/**
	 * Returns the value of the '<em><b>Morning Caution</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when it should wait after getting up.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Morning Caution</em>' attribute.
	 * @see #setMorningCaution(boolean)
	 * @see org.motus.model.library.LibraryPackage#getExercise_MorningCaution()
	 * @model
	 * @generated
	 */
	boolean isMorningCaution();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Exercise#isMorningCaution <em>Morning Caution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Morning Caution</em>' attribute.
	 * @see #isMorningCaution()
	 * @generated
	 */
	void setMorningCaution(boolean value);

	/**
	 * Returns the value of the '<em><b>Morning Reason</b></em>' attribute.
	 * The literals are from the enumeration {@link org.motus.model.library.MorningReason}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Morning Reason</em>' attribute.
	 * @see org.motus.model.library.MorningReason
	 * @see #setMorningReason(MorningReason)
	 * @see org.motus.model.library.LibraryPackage#getExercise_MorningReason()
	 * @model
	 * @generated
	 */
	MorningReason getMorningReason();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Exercise#getMorningReason <em>Morning Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Morning Reason</em>' attribute.
	 * @see org.motus.model.library.MorningReason
	 * @see #getMorningReason()
	 * @generated
	 */
	void setMorningReason(MorningReason value);

	/**
	 * Returns the value of the '<em><b>Desk Micro Break</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Desk Micro Break</em>' attribute.
	 * @see #setDeskMicroBreak(boolean)
	 * @see org.motus.model.library.LibraryPackage#getExercise_DeskMicroBreak()
	 * @model
	 * @generated
	 */
	boolean isDeskMicroBreak();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Exercise#isDeskMicroBreak <em>Desk Micro Break</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Desk Micro Break</em>' attribute.
	 * @see #isDeskMicroBreak()
	 * @generated
	 */
	void setDeskMicroBreak(boolean value);

	/**
	 * Returns the value of the '<em><b>Minutes Per Session</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Minutes for one session at the default dose.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minutes Per Session</em>' attribute.
	 * @see #setMinutesPerSession(double)
	 * @see org.motus.model.library.LibraryPackage#getExercise_MinutesPerSession()
	 * @model
	 * @generated
	 */
	double getMinutesPerSession();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Exercise#getMinutesPerSession <em>Minutes Per Session</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minutes Per Session</em>' attribute.
	 * @see #getMinutesPerSession()
	 * @generated
	 */
	void setMinutesPerSession(double value);

	/**
	 * Returns the value of the '<em><b>Claim Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Claim Ids</em>' attribute list.
	 * @see org.motus.model.library.LibraryPackage#getExercise_ClaimIds()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getClaimIds();

	/**
	 * Returns the value of the '<em><b>Evidence Strength</b></em>' attribute.
	 * The literals are from the enumeration {@link org.motus.model.library.EvidenceStrength}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence Strength</em>' attribute.
	 * @see org.motus.model.library.EvidenceStrength
	 * @see #setEvidenceStrength(EvidenceStrength)
	 * @see org.motus.model.library.LibraryPackage#getExercise_EvidenceStrength()
	 * @model
	 * @generated
	 */
	EvidenceStrength getEvidenceStrength();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Exercise#getEvidenceStrength <em>Evidence Strength</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evidence Strength</em>' attribute.
	 * @see org.motus.model.library.EvidenceStrength
	 * @see #getEvidenceStrength()
	 * @generated
	 */
	void setEvidenceStrength(EvidenceStrength value);

	/**
	 * Returns the value of the '<em><b>Evidence Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence Note</em>' attribute.
	 * @see #setEvidenceNote(String)
	 * @see org.motus.model.library.LibraryPackage#getExercise_EvidenceNote()
	 * @model
	 * @generated
	 */
	String getEvidenceNote();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Exercise#getEvidenceNote <em>Evidence Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evidence Note</em>' attribute.
	 * @see #getEvidenceNote()
	 * @generated
	 */
	void setEvidenceNote(String value);

	/**
	 * Returns the value of the '<em><b>Source Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source Ids</em>' attribute list.
	 * @see org.motus.model.library.LibraryPackage#getExercise_SourceIds()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getSourceIds();

	/**
	 * Returns the value of the '<em><b>Figure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The poses of its drawing as readable text, null when the drawing that ships under its id is meant or none was made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Figure</em>' attribute.
	 * @see #setFigure(String)
	 * @see org.motus.model.library.LibraryPackage#getExercise_Figure()
	 * @model
	 * @generated
	 */
	String getFigure();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Exercise#getFigure <em>Figure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Figure</em>' attribute.
	 * @see #getFigure()
	 * @generated
	 */
	void setFigure(String value);

	/**
	 * Returns the value of the '<em><b>Picture</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An image that is shown instead of a drawing, null when there is none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Picture</em>' containment reference.
	 * @see #setPicture(Picture)
	 * @see org.motus.model.library.LibraryPackage#getExercise_Picture()
	 * @model containment="true"
	 * @generated
	 */
	Picture getPicture();

	/**
	 * Sets the value of the '{@link org.motus.model.library.Exercise#getPicture <em>Picture</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Picture</em>' containment reference.
	 * @see #getPicture()
	 * @generated
	 */
	void setPicture(Picture value);

} // Exercise
