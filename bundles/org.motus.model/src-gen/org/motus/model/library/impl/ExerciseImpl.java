/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.library.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.motus.model.library.Category;
import org.motus.model.library.Dosage;
import org.motus.model.library.Equipment;
import org.motus.model.library.EvidenceStrength;
import org.motus.model.library.Exercise;
import org.motus.model.library.Intensity;
import org.motus.model.library.LibraryPackage;
import org.motus.model.library.LocationCode;
import org.motus.model.library.MorningReason;
import org.motus.model.library.Picture;
import org.motus.model.library.SpineDirection;
import org.motus.model.library.StartPosition;
import org.motus.model.library.Step;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Exercise</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.library.impl.ExerciseImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.motus.model.library.impl.ExerciseImpl#getSlug <em>Slug</em>}</li>
 *   <li>{@link org.motus.model.library.impl.ExerciseImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.motus.model.library.impl.ExerciseImpl#getAliases <em>Aliases</em>}</li>
 *   <li>{@link org.motus.model.library.impl.ExerciseImpl#getCategory <em>Category</em>}</li>
 *   <li>{@link org.motus.model.library.impl.ExerciseImpl#getSubtype <em>Subtype</em>}</li>
 *   <li>{@link org.motus.model.library.impl.ExerciseImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link org.motus.model.library.impl.ExerciseImpl#getLocations <em>Locations</em>}</li>
 *   <li>{@link org.motus.model.library.impl.ExerciseImpl#getStartPosition <em>Start Position</em>}</li>
 *   <li>{@link org.motus.model.library.impl.ExerciseImpl#getSpineDirection <em>Spine Direction</em>}</li>
 *   <li>{@link org.motus.model.library.impl.ExerciseImpl#getTargetStructures <em>Target Structures</em>}</li>
 *   <li>{@link org.motus.model.library.impl.ExerciseImpl#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.motus.model.library.impl.ExerciseImpl#getDosage <em>Dosage</em>}</li>
 *   <li>{@link org.motus.model.library.impl.ExerciseImpl#getIntensity <em>Intensity</em>}</li>
 *   <li>{@link org.motus.model.library.impl.ExerciseImpl#getProgressionIds <em>Progression Ids</em>}</li>
 *   <li>{@link org.motus.model.library.impl.ExerciseImpl#getRegressionIds <em>Regression Ids</em>}</li>
 *   <li>{@link org.motus.model.library.impl.ExerciseImpl#getEquipment <em>Equipment</em>}</li>
 *   <li>{@link org.motus.model.library.impl.ExerciseImpl#getContraindications <em>Contraindications</em>}</li>
 *   <li>{@link org.motus.model.library.impl.ExerciseImpl#getPrecautions <em>Precautions</em>}</li>
 *   <li>{@link org.motus.model.library.impl.ExerciseImpl#getModifyNote <em>Modify Note</em>}</li>
 *   <li>{@link org.motus.model.library.impl.ExerciseImpl#isMorningCaution <em>Morning Caution</em>}</li>
 *   <li>{@link org.motus.model.library.impl.ExerciseImpl#getMorningReason <em>Morning Reason</em>}</li>
 *   <li>{@link org.motus.model.library.impl.ExerciseImpl#isDeskMicroBreak <em>Desk Micro Break</em>}</li>
 *   <li>{@link org.motus.model.library.impl.ExerciseImpl#getMinutesPerSession <em>Minutes Per Session</em>}</li>
 *   <li>{@link org.motus.model.library.impl.ExerciseImpl#getClaimIds <em>Claim Ids</em>}</li>
 *   <li>{@link org.motus.model.library.impl.ExerciseImpl#getEvidenceStrength <em>Evidence Strength</em>}</li>
 *   <li>{@link org.motus.model.library.impl.ExerciseImpl#getEvidenceNote <em>Evidence Note</em>}</li>
 *   <li>{@link org.motus.model.library.impl.ExerciseImpl#getSourceIds <em>Source Ids</em>}</li>
 *   <li>{@link org.motus.model.library.impl.ExerciseImpl#getFigure <em>Figure</em>}</li>
 *   <li>{@link org.motus.model.library.impl.ExerciseImpl#getPicture <em>Picture</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ExerciseImpl extends EObjectImpl implements Exercise {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getSlug() <em>Slug</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSlug()
	 * @generated
	 * @ordered
	 */
	protected static final String SLUG_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSlug() <em>Slug</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSlug()
	 * @generated
	 * @ordered
	 */
	protected String slug = SLUG_EDEFAULT;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAliases() <em>Aliases</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAliases()
	 * @generated
	 * @ordered
	 */
	protected EList<String> aliases;

	/**
	 * The default value of the '{@link #getCategory() <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategory()
	 * @generated
	 * @ordered
	 */
	protected static final Category CATEGORY_EDEFAULT = Category.STRETCH;

	/**
	 * The cached value of the '{@link #getCategory() <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategory()
	 * @generated
	 * @ordered
	 */
	protected Category category = CATEGORY_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubtype() <em>Subtype</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubtype()
	 * @generated
	 * @ordered
	 */
	protected static final String SUBTYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubtype() <em>Subtype</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubtype()
	 * @generated
	 * @ordered
	 */
	protected String subtype = SUBTYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected static final int LEVEL_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected int level = LEVEL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLocations() <em>Locations</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocations()
	 * @generated
	 * @ordered
	 */
	protected EList<LocationCode> locations;

	/**
	 * The default value of the '{@link #getStartPosition() <em>Start Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartPosition()
	 * @generated
	 * @ordered
	 */
	protected static final StartPosition START_POSITION_EDEFAULT = StartPosition.STANDING;

	/**
	 * The cached value of the '{@link #getStartPosition() <em>Start Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartPosition()
	 * @generated
	 * @ordered
	 */
	protected StartPosition startPosition = START_POSITION_EDEFAULT;

	/**
	 * The default value of the '{@link #getSpineDirection() <em>Spine Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpineDirection()
	 * @generated
	 * @ordered
	 */
	protected static final SpineDirection SPINE_DIRECTION_EDEFAULT = SpineDirection.NEUTRAL;

	/**
	 * The cached value of the '{@link #getSpineDirection() <em>Spine Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpineDirection()
	 * @generated
	 * @ordered
	 */
	protected SpineDirection spineDirection = SPINE_DIRECTION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTargetStructures() <em>Target Structures</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetStructures()
	 * @generated
	 * @ordered
	 */
	protected EList<String> targetStructures;

	/**
	 * The cached value of the '{@link #getSteps() <em>Steps</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSteps()
	 * @generated
	 * @ordered
	 */
	protected EList<Step> steps;

	/**
	 * The cached value of the '{@link #getDosage() <em>Dosage</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDosage()
	 * @generated
	 * @ordered
	 */
	protected Dosage dosage;

	/**
	 * The cached value of the '{@link #getIntensity() <em>Intensity</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntensity()
	 * @generated
	 * @ordered
	 */
	protected Intensity intensity;

	/**
	 * The cached value of the '{@link #getProgressionIds() <em>Progression Ids</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProgressionIds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> progressionIds;

	/**
	 * The cached value of the '{@link #getRegressionIds() <em>Regression Ids</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegressionIds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> regressionIds;

	/**
	 * The cached value of the '{@link #getEquipment() <em>Equipment</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEquipment()
	 * @generated
	 * @ordered
	 */
	protected EList<Equipment> equipment;

	/**
	 * The cached value of the '{@link #getContraindications() <em>Contraindications</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContraindications()
	 * @generated
	 * @ordered
	 */
	protected EList<String> contraindications;

	/**
	 * The cached value of the '{@link #getPrecautions() <em>Precautions</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrecautions()
	 * @generated
	 * @ordered
	 */
	protected EList<String> precautions;

	/**
	 * The default value of the '{@link #getModifyNote() <em>Modify Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModifyNote()
	 * @generated
	 * @ordered
	 */
	protected static final String MODIFY_NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getModifyNote() <em>Modify Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModifyNote()
	 * @generated
	 * @ordered
	 */
	protected String modifyNote = MODIFY_NOTE_EDEFAULT;

	/**
	 * The default value of the '{@link #isMorningCaution() <em>Morning Caution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMorningCaution()
	 * @generated
	 * @ordered
	 */
	protected static final boolean MORNING_CAUTION_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isMorningCaution() <em>Morning Caution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMorningCaution()
	 * @generated
	 * @ordered
	 */
	protected boolean morningCaution = MORNING_CAUTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getMorningReason() <em>Morning Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMorningReason()
	 * @generated
	 * @ordered
	 */
	protected static final MorningReason MORNING_REASON_EDEFAULT = MorningReason.NONE;

	/**
	 * The cached value of the '{@link #getMorningReason() <em>Morning Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMorningReason()
	 * @generated
	 * @ordered
	 */
	protected MorningReason morningReason = MORNING_REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #isDeskMicroBreak() <em>Desk Micro Break</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDeskMicroBreak()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DESK_MICRO_BREAK_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isDeskMicroBreak() <em>Desk Micro Break</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDeskMicroBreak()
	 * @generated
	 * @ordered
	 */
	protected boolean deskMicroBreak = DESK_MICRO_BREAK_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinutesPerSession() <em>Minutes Per Session</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinutesPerSession()
	 * @generated
	 * @ordered
	 */
	protected static final double MINUTES_PER_SESSION_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getMinutesPerSession() <em>Minutes Per Session</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinutesPerSession()
	 * @generated
	 * @ordered
	 */
	protected double minutesPerSession = MINUTES_PER_SESSION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getClaimIds() <em>Claim Ids</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClaimIds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> claimIds;

	/**
	 * The default value of the '{@link #getEvidenceStrength() <em>Evidence Strength</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidenceStrength()
	 * @generated
	 * @ordered
	 */
	protected static final EvidenceStrength EVIDENCE_STRENGTH_EDEFAULT = EvidenceStrength.NONE;

	/**
	 * The cached value of the '{@link #getEvidenceStrength() <em>Evidence Strength</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidenceStrength()
	 * @generated
	 * @ordered
	 */
	protected EvidenceStrength evidenceStrength = EVIDENCE_STRENGTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getEvidenceNote() <em>Evidence Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidenceNote()
	 * @generated
	 * @ordered
	 */
	protected static final String EVIDENCE_NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEvidenceNote() <em>Evidence Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidenceNote()
	 * @generated
	 * @ordered
	 */
	protected String evidenceNote = EVIDENCE_NOTE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSourceIds() <em>Source Ids</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceIds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> sourceIds;

	/**
	 * The default value of the '{@link #getFigure() <em>Figure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFigure()
	 * @generated
	 * @ordered
	 */
	protected static final String FIGURE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFigure() <em>Figure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFigure()
	 * @generated
	 * @ordered
	 */
	protected String figure = FIGURE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPicture() <em>Picture</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPicture()
	 * @generated
	 * @ordered
	 */
	protected Picture picture;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ExerciseImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LibraryPackage.Literals.EXERCISE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.EXERCISE__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSlug() {
		return slug;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSlug(String newSlug) {
		String oldSlug = slug;
		slug = newSlug;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.EXERCISE__SLUG, oldSlug, slug));
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
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.EXERCISE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAliases() {
		if (aliases == null) {
			aliases = new EDataTypeEList<String>(String.class, this, LibraryPackage.EXERCISE__ALIASES);
		}
		return aliases;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Category getCategory() {
		return category;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCategory(Category newCategory) {
		Category oldCategory = category;
		category = newCategory == null ? CATEGORY_EDEFAULT : newCategory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.EXERCISE__CATEGORY, oldCategory, category));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubtype() {
		return subtype;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubtype(String newSubtype) {
		String oldSubtype = subtype;
		subtype = newSubtype;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.EXERCISE__SUBTYPE, oldSubtype, subtype));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLevel() {
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(int newLevel) {
		int oldLevel = level;
		level = newLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.EXERCISE__LEVEL, oldLevel, level));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LocationCode> getLocations() {
		if (locations == null) {
			locations = new EDataTypeEList<LocationCode>(LocationCode.class, this, LibraryPackage.EXERCISE__LOCATIONS);
		}
		return locations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StartPosition getStartPosition() {
		return startPosition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartPosition(StartPosition newStartPosition) {
		StartPosition oldStartPosition = startPosition;
		startPosition = newStartPosition == null ? START_POSITION_EDEFAULT : newStartPosition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.EXERCISE__START_POSITION, oldStartPosition, startPosition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SpineDirection getSpineDirection() {
		return spineDirection;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpineDirection(SpineDirection newSpineDirection) {
		SpineDirection oldSpineDirection = spineDirection;
		spineDirection = newSpineDirection == null ? SPINE_DIRECTION_EDEFAULT : newSpineDirection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.EXERCISE__SPINE_DIRECTION, oldSpineDirection, spineDirection));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getTargetStructures() {
		if (targetStructures == null) {
			targetStructures = new EDataTypeEList<String>(String.class, this, LibraryPackage.EXERCISE__TARGET_STRUCTURES);
		}
		return targetStructures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Step> getSteps() {
		if (steps == null) {
			steps = new EObjectContainmentEList<Step>(Step.class, this, LibraryPackage.EXERCISE__STEPS);
		}
		return steps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Dosage getDosage() {
		return dosage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDosage(Dosage newDosage, NotificationChain msgs) {
		Dosage oldDosage = dosage;
		dosage = newDosage;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, LibraryPackage.EXERCISE__DOSAGE, oldDosage, newDosage);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDosage(Dosage newDosage) {
		if (newDosage != dosage) {
			NotificationChain msgs = null;
			if (dosage != null)
				msgs = ((InternalEObject)dosage).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - LibraryPackage.EXERCISE__DOSAGE, null, msgs);
			if (newDosage != null)
				msgs = ((InternalEObject)newDosage).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - LibraryPackage.EXERCISE__DOSAGE, null, msgs);
			msgs = basicSetDosage(newDosage, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.EXERCISE__DOSAGE, newDosage, newDosage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Intensity getIntensity() {
		return intensity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetIntensity(Intensity newIntensity, NotificationChain msgs) {
		Intensity oldIntensity = intensity;
		intensity = newIntensity;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, LibraryPackage.EXERCISE__INTENSITY, oldIntensity, newIntensity);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIntensity(Intensity newIntensity) {
		if (newIntensity != intensity) {
			NotificationChain msgs = null;
			if (intensity != null)
				msgs = ((InternalEObject)intensity).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - LibraryPackage.EXERCISE__INTENSITY, null, msgs);
			if (newIntensity != null)
				msgs = ((InternalEObject)newIntensity).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - LibraryPackage.EXERCISE__INTENSITY, null, msgs);
			msgs = basicSetIntensity(newIntensity, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.EXERCISE__INTENSITY, newIntensity, newIntensity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getProgressionIds() {
		if (progressionIds == null) {
			progressionIds = new EDataTypeEList<String>(String.class, this, LibraryPackage.EXERCISE__PROGRESSION_IDS);
		}
		return progressionIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getRegressionIds() {
		if (regressionIds == null) {
			regressionIds = new EDataTypeEList<String>(String.class, this, LibraryPackage.EXERCISE__REGRESSION_IDS);
		}
		return regressionIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Equipment> getEquipment() {
		if (equipment == null) {
			equipment = new EDataTypeEList<Equipment>(Equipment.class, this, LibraryPackage.EXERCISE__EQUIPMENT);
		}
		return equipment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getContraindications() {
		if (contraindications == null) {
			contraindications = new EDataTypeEList<String>(String.class, this, LibraryPackage.EXERCISE__CONTRAINDICATIONS);
		}
		return contraindications;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getPrecautions() {
		if (precautions == null) {
			precautions = new EDataTypeEList<String>(String.class, this, LibraryPackage.EXERCISE__PRECAUTIONS);
		}
		return precautions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getModifyNote() {
		return modifyNote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModifyNote(String newModifyNote) {
		String oldModifyNote = modifyNote;
		modifyNote = newModifyNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.EXERCISE__MODIFY_NOTE, oldModifyNote, modifyNote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isMorningCaution() {
		return morningCaution;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMorningCaution(boolean newMorningCaution) {
		boolean oldMorningCaution = morningCaution;
		morningCaution = newMorningCaution;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.EXERCISE__MORNING_CAUTION, oldMorningCaution, morningCaution));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MorningReason getMorningReason() {
		return morningReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMorningReason(MorningReason newMorningReason) {
		MorningReason oldMorningReason = morningReason;
		morningReason = newMorningReason == null ? MORNING_REASON_EDEFAULT : newMorningReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.EXERCISE__MORNING_REASON, oldMorningReason, morningReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDeskMicroBreak() {
		return deskMicroBreak;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeskMicroBreak(boolean newDeskMicroBreak) {
		boolean oldDeskMicroBreak = deskMicroBreak;
		deskMicroBreak = newDeskMicroBreak;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.EXERCISE__DESK_MICRO_BREAK, oldDeskMicroBreak, deskMicroBreak));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMinutesPerSession() {
		return minutesPerSession;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinutesPerSession(double newMinutesPerSession) {
		double oldMinutesPerSession = minutesPerSession;
		minutesPerSession = newMinutesPerSession;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.EXERCISE__MINUTES_PER_SESSION, oldMinutesPerSession, minutesPerSession));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getClaimIds() {
		if (claimIds == null) {
			claimIds = new EDataTypeEList<String>(String.class, this, LibraryPackage.EXERCISE__CLAIM_IDS);
		}
		return claimIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EvidenceStrength getEvidenceStrength() {
		return evidenceStrength;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvidenceStrength(EvidenceStrength newEvidenceStrength) {
		EvidenceStrength oldEvidenceStrength = evidenceStrength;
		evidenceStrength = newEvidenceStrength == null ? EVIDENCE_STRENGTH_EDEFAULT : newEvidenceStrength;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.EXERCISE__EVIDENCE_STRENGTH, oldEvidenceStrength, evidenceStrength));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEvidenceNote() {
		return evidenceNote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvidenceNote(String newEvidenceNote) {
		String oldEvidenceNote = evidenceNote;
		evidenceNote = newEvidenceNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.EXERCISE__EVIDENCE_NOTE, oldEvidenceNote, evidenceNote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSourceIds() {
		if (sourceIds == null) {
			sourceIds = new EDataTypeEList<String>(String.class, this, LibraryPackage.EXERCISE__SOURCE_IDS);
		}
		return sourceIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFigure() {
		return figure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFigure(String newFigure) {
		String oldFigure = figure;
		figure = newFigure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.EXERCISE__FIGURE, oldFigure, figure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Picture getPicture() {
		return picture;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPicture(Picture newPicture, NotificationChain msgs) {
		Picture oldPicture = picture;
		picture = newPicture;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, LibraryPackage.EXERCISE__PICTURE, oldPicture, newPicture);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPicture(Picture newPicture) {
		if (newPicture != picture) {
			NotificationChain msgs = null;
			if (picture != null)
				msgs = ((InternalEObject)picture).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - LibraryPackage.EXERCISE__PICTURE, null, msgs);
			if (newPicture != null)
				msgs = ((InternalEObject)newPicture).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - LibraryPackage.EXERCISE__PICTURE, null, msgs);
			msgs = basicSetPicture(newPicture, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.EXERCISE__PICTURE, newPicture, newPicture));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case LibraryPackage.EXERCISE__STEPS:
				return ((InternalEList<?>)getSteps()).basicRemove(otherEnd, msgs);
			case LibraryPackage.EXERCISE__DOSAGE:
				return basicSetDosage(null, msgs);
			case LibraryPackage.EXERCISE__INTENSITY:
				return basicSetIntensity(null, msgs);
			case LibraryPackage.EXERCISE__PICTURE:
				return basicSetPicture(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LibraryPackage.EXERCISE__ID:
				return getId();
			case LibraryPackage.EXERCISE__SLUG:
				return getSlug();
			case LibraryPackage.EXERCISE__NAME:
				return getName();
			case LibraryPackage.EXERCISE__ALIASES:
				return getAliases();
			case LibraryPackage.EXERCISE__CATEGORY:
				return getCategory();
			case LibraryPackage.EXERCISE__SUBTYPE:
				return getSubtype();
			case LibraryPackage.EXERCISE__LEVEL:
				return getLevel();
			case LibraryPackage.EXERCISE__LOCATIONS:
				return getLocations();
			case LibraryPackage.EXERCISE__START_POSITION:
				return getStartPosition();
			case LibraryPackage.EXERCISE__SPINE_DIRECTION:
				return getSpineDirection();
			case LibraryPackage.EXERCISE__TARGET_STRUCTURES:
				return getTargetStructures();
			case LibraryPackage.EXERCISE__STEPS:
				return getSteps();
			case LibraryPackage.EXERCISE__DOSAGE:
				return getDosage();
			case LibraryPackage.EXERCISE__INTENSITY:
				return getIntensity();
			case LibraryPackage.EXERCISE__PROGRESSION_IDS:
				return getProgressionIds();
			case LibraryPackage.EXERCISE__REGRESSION_IDS:
				return getRegressionIds();
			case LibraryPackage.EXERCISE__EQUIPMENT:
				return getEquipment();
			case LibraryPackage.EXERCISE__CONTRAINDICATIONS:
				return getContraindications();
			case LibraryPackage.EXERCISE__PRECAUTIONS:
				return getPrecautions();
			case LibraryPackage.EXERCISE__MODIFY_NOTE:
				return getModifyNote();
			case LibraryPackage.EXERCISE__MORNING_CAUTION:
				return isMorningCaution();
			case LibraryPackage.EXERCISE__MORNING_REASON:
				return getMorningReason();
			case LibraryPackage.EXERCISE__DESK_MICRO_BREAK:
				return isDeskMicroBreak();
			case LibraryPackage.EXERCISE__MINUTES_PER_SESSION:
				return getMinutesPerSession();
			case LibraryPackage.EXERCISE__CLAIM_IDS:
				return getClaimIds();
			case LibraryPackage.EXERCISE__EVIDENCE_STRENGTH:
				return getEvidenceStrength();
			case LibraryPackage.EXERCISE__EVIDENCE_NOTE:
				return getEvidenceNote();
			case LibraryPackage.EXERCISE__SOURCE_IDS:
				return getSourceIds();
			case LibraryPackage.EXERCISE__FIGURE:
				return getFigure();
			case LibraryPackage.EXERCISE__PICTURE:
				return getPicture();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case LibraryPackage.EXERCISE__ID:
				setId((String)newValue);
				return;
			case LibraryPackage.EXERCISE__SLUG:
				setSlug((String)newValue);
				return;
			case LibraryPackage.EXERCISE__NAME:
				setName((String)newValue);
				return;
			case LibraryPackage.EXERCISE__ALIASES:
				getAliases().clear();
				getAliases().addAll((Collection<? extends String>)newValue);
				return;
			case LibraryPackage.EXERCISE__CATEGORY:
				setCategory((Category)newValue);
				return;
			case LibraryPackage.EXERCISE__SUBTYPE:
				setSubtype((String)newValue);
				return;
			case LibraryPackage.EXERCISE__LEVEL:
				setLevel((Integer)newValue);
				return;
			case LibraryPackage.EXERCISE__LOCATIONS:
				getLocations().clear();
				getLocations().addAll((Collection<? extends LocationCode>)newValue);
				return;
			case LibraryPackage.EXERCISE__START_POSITION:
				setStartPosition((StartPosition)newValue);
				return;
			case LibraryPackage.EXERCISE__SPINE_DIRECTION:
				setSpineDirection((SpineDirection)newValue);
				return;
			case LibraryPackage.EXERCISE__TARGET_STRUCTURES:
				getTargetStructures().clear();
				getTargetStructures().addAll((Collection<? extends String>)newValue);
				return;
			case LibraryPackage.EXERCISE__STEPS:
				getSteps().clear();
				getSteps().addAll((Collection<? extends Step>)newValue);
				return;
			case LibraryPackage.EXERCISE__DOSAGE:
				setDosage((Dosage)newValue);
				return;
			case LibraryPackage.EXERCISE__INTENSITY:
				setIntensity((Intensity)newValue);
				return;
			case LibraryPackage.EXERCISE__PROGRESSION_IDS:
				getProgressionIds().clear();
				getProgressionIds().addAll((Collection<? extends String>)newValue);
				return;
			case LibraryPackage.EXERCISE__REGRESSION_IDS:
				getRegressionIds().clear();
				getRegressionIds().addAll((Collection<? extends String>)newValue);
				return;
			case LibraryPackage.EXERCISE__EQUIPMENT:
				getEquipment().clear();
				getEquipment().addAll((Collection<? extends Equipment>)newValue);
				return;
			case LibraryPackage.EXERCISE__CONTRAINDICATIONS:
				getContraindications().clear();
				getContraindications().addAll((Collection<? extends String>)newValue);
				return;
			case LibraryPackage.EXERCISE__PRECAUTIONS:
				getPrecautions().clear();
				getPrecautions().addAll((Collection<? extends String>)newValue);
				return;
			case LibraryPackage.EXERCISE__MODIFY_NOTE:
				setModifyNote((String)newValue);
				return;
			case LibraryPackage.EXERCISE__MORNING_CAUTION:
				setMorningCaution((Boolean)newValue);
				return;
			case LibraryPackage.EXERCISE__MORNING_REASON:
				setMorningReason((MorningReason)newValue);
				return;
			case LibraryPackage.EXERCISE__DESK_MICRO_BREAK:
				setDeskMicroBreak((Boolean)newValue);
				return;
			case LibraryPackage.EXERCISE__MINUTES_PER_SESSION:
				setMinutesPerSession((Double)newValue);
				return;
			case LibraryPackage.EXERCISE__CLAIM_IDS:
				getClaimIds().clear();
				getClaimIds().addAll((Collection<? extends String>)newValue);
				return;
			case LibraryPackage.EXERCISE__EVIDENCE_STRENGTH:
				setEvidenceStrength((EvidenceStrength)newValue);
				return;
			case LibraryPackage.EXERCISE__EVIDENCE_NOTE:
				setEvidenceNote((String)newValue);
				return;
			case LibraryPackage.EXERCISE__SOURCE_IDS:
				getSourceIds().clear();
				getSourceIds().addAll((Collection<? extends String>)newValue);
				return;
			case LibraryPackage.EXERCISE__FIGURE:
				setFigure((String)newValue);
				return;
			case LibraryPackage.EXERCISE__PICTURE:
				setPicture((Picture)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case LibraryPackage.EXERCISE__ID:
				setId(ID_EDEFAULT);
				return;
			case LibraryPackage.EXERCISE__SLUG:
				setSlug(SLUG_EDEFAULT);
				return;
			case LibraryPackage.EXERCISE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case LibraryPackage.EXERCISE__ALIASES:
				getAliases().clear();
				return;
			case LibraryPackage.EXERCISE__CATEGORY:
				setCategory(CATEGORY_EDEFAULT);
				return;
			case LibraryPackage.EXERCISE__SUBTYPE:
				setSubtype(SUBTYPE_EDEFAULT);
				return;
			case LibraryPackage.EXERCISE__LEVEL:
				setLevel(LEVEL_EDEFAULT);
				return;
			case LibraryPackage.EXERCISE__LOCATIONS:
				getLocations().clear();
				return;
			case LibraryPackage.EXERCISE__START_POSITION:
				setStartPosition(START_POSITION_EDEFAULT);
				return;
			case LibraryPackage.EXERCISE__SPINE_DIRECTION:
				setSpineDirection(SPINE_DIRECTION_EDEFAULT);
				return;
			case LibraryPackage.EXERCISE__TARGET_STRUCTURES:
				getTargetStructures().clear();
				return;
			case LibraryPackage.EXERCISE__STEPS:
				getSteps().clear();
				return;
			case LibraryPackage.EXERCISE__DOSAGE:
				setDosage((Dosage)null);
				return;
			case LibraryPackage.EXERCISE__INTENSITY:
				setIntensity((Intensity)null);
				return;
			case LibraryPackage.EXERCISE__PROGRESSION_IDS:
				getProgressionIds().clear();
				return;
			case LibraryPackage.EXERCISE__REGRESSION_IDS:
				getRegressionIds().clear();
				return;
			case LibraryPackage.EXERCISE__EQUIPMENT:
				getEquipment().clear();
				return;
			case LibraryPackage.EXERCISE__CONTRAINDICATIONS:
				getContraindications().clear();
				return;
			case LibraryPackage.EXERCISE__PRECAUTIONS:
				getPrecautions().clear();
				return;
			case LibraryPackage.EXERCISE__MODIFY_NOTE:
				setModifyNote(MODIFY_NOTE_EDEFAULT);
				return;
			case LibraryPackage.EXERCISE__MORNING_CAUTION:
				setMorningCaution(MORNING_CAUTION_EDEFAULT);
				return;
			case LibraryPackage.EXERCISE__MORNING_REASON:
				setMorningReason(MORNING_REASON_EDEFAULT);
				return;
			case LibraryPackage.EXERCISE__DESK_MICRO_BREAK:
				setDeskMicroBreak(DESK_MICRO_BREAK_EDEFAULT);
				return;
			case LibraryPackage.EXERCISE__MINUTES_PER_SESSION:
				setMinutesPerSession(MINUTES_PER_SESSION_EDEFAULT);
				return;
			case LibraryPackage.EXERCISE__CLAIM_IDS:
				getClaimIds().clear();
				return;
			case LibraryPackage.EXERCISE__EVIDENCE_STRENGTH:
				setEvidenceStrength(EVIDENCE_STRENGTH_EDEFAULT);
				return;
			case LibraryPackage.EXERCISE__EVIDENCE_NOTE:
				setEvidenceNote(EVIDENCE_NOTE_EDEFAULT);
				return;
			case LibraryPackage.EXERCISE__SOURCE_IDS:
				getSourceIds().clear();
				return;
			case LibraryPackage.EXERCISE__FIGURE:
				setFigure(FIGURE_EDEFAULT);
				return;
			case LibraryPackage.EXERCISE__PICTURE:
				setPicture((Picture)null);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case LibraryPackage.EXERCISE__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case LibraryPackage.EXERCISE__SLUG:
				return SLUG_EDEFAULT == null ? slug != null : !SLUG_EDEFAULT.equals(slug);
			case LibraryPackage.EXERCISE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case LibraryPackage.EXERCISE__ALIASES:
				return aliases != null && !aliases.isEmpty();
			case LibraryPackage.EXERCISE__CATEGORY:
				return category != CATEGORY_EDEFAULT;
			case LibraryPackage.EXERCISE__SUBTYPE:
				return SUBTYPE_EDEFAULT == null ? subtype != null : !SUBTYPE_EDEFAULT.equals(subtype);
			case LibraryPackage.EXERCISE__LEVEL:
				return level != LEVEL_EDEFAULT;
			case LibraryPackage.EXERCISE__LOCATIONS:
				return locations != null && !locations.isEmpty();
			case LibraryPackage.EXERCISE__START_POSITION:
				return startPosition != START_POSITION_EDEFAULT;
			case LibraryPackage.EXERCISE__SPINE_DIRECTION:
				return spineDirection != SPINE_DIRECTION_EDEFAULT;
			case LibraryPackage.EXERCISE__TARGET_STRUCTURES:
				return targetStructures != null && !targetStructures.isEmpty();
			case LibraryPackage.EXERCISE__STEPS:
				return steps != null && !steps.isEmpty();
			case LibraryPackage.EXERCISE__DOSAGE:
				return dosage != null;
			case LibraryPackage.EXERCISE__INTENSITY:
				return intensity != null;
			case LibraryPackage.EXERCISE__PROGRESSION_IDS:
				return progressionIds != null && !progressionIds.isEmpty();
			case LibraryPackage.EXERCISE__REGRESSION_IDS:
				return regressionIds != null && !regressionIds.isEmpty();
			case LibraryPackage.EXERCISE__EQUIPMENT:
				return equipment != null && !equipment.isEmpty();
			case LibraryPackage.EXERCISE__CONTRAINDICATIONS:
				return contraindications != null && !contraindications.isEmpty();
			case LibraryPackage.EXERCISE__PRECAUTIONS:
				return precautions != null && !precautions.isEmpty();
			case LibraryPackage.EXERCISE__MODIFY_NOTE:
				return MODIFY_NOTE_EDEFAULT == null ? modifyNote != null : !MODIFY_NOTE_EDEFAULT.equals(modifyNote);
			case LibraryPackage.EXERCISE__MORNING_CAUTION:
				return morningCaution != MORNING_CAUTION_EDEFAULT;
			case LibraryPackage.EXERCISE__MORNING_REASON:
				return morningReason != MORNING_REASON_EDEFAULT;
			case LibraryPackage.EXERCISE__DESK_MICRO_BREAK:
				return deskMicroBreak != DESK_MICRO_BREAK_EDEFAULT;
			case LibraryPackage.EXERCISE__MINUTES_PER_SESSION:
				return minutesPerSession != MINUTES_PER_SESSION_EDEFAULT;
			case LibraryPackage.EXERCISE__CLAIM_IDS:
				return claimIds != null && !claimIds.isEmpty();
			case LibraryPackage.EXERCISE__EVIDENCE_STRENGTH:
				return evidenceStrength != EVIDENCE_STRENGTH_EDEFAULT;
			case LibraryPackage.EXERCISE__EVIDENCE_NOTE:
				return EVIDENCE_NOTE_EDEFAULT == null ? evidenceNote != null : !EVIDENCE_NOTE_EDEFAULT.equals(evidenceNote);
			case LibraryPackage.EXERCISE__SOURCE_IDS:
				return sourceIds != null && !sourceIds.isEmpty();
			case LibraryPackage.EXERCISE__FIGURE:
				return FIGURE_EDEFAULT == null ? figure != null : !FIGURE_EDEFAULT.equals(figure);
			case LibraryPackage.EXERCISE__PICTURE:
				return picture != null;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (id: ");
		result.append(id);
		result.append(", slug: ");
		result.append(slug);
		result.append(", name: ");
		result.append(name);
		result.append(", aliases: ");
		result.append(aliases);
		result.append(", category: ");
		result.append(category);
		result.append(", subtype: ");
		result.append(subtype);
		result.append(", level: ");
		result.append(level);
		result.append(", locations: ");
		result.append(locations);
		result.append(", startPosition: ");
		result.append(startPosition);
		result.append(", spineDirection: ");
		result.append(spineDirection);
		result.append(", targetStructures: ");
		result.append(targetStructures);
		result.append(", progressionIds: ");
		result.append(progressionIds);
		result.append(", regressionIds: ");
		result.append(regressionIds);
		result.append(", equipment: ");
		result.append(equipment);
		result.append(", contraindications: ");
		result.append(contraindications);
		result.append(", precautions: ");
		result.append(precautions);
		result.append(", modifyNote: ");
		result.append(modifyNote);
		result.append(", morningCaution: ");
		result.append(morningCaution);
		result.append(", morningReason: ");
		result.append(morningReason);
		result.append(", deskMicroBreak: ");
		result.append(deskMicroBreak);
		result.append(", minutesPerSession: ");
		result.append(minutesPerSession);
		result.append(", claimIds: ");
		result.append(claimIds);
		result.append(", evidenceStrength: ");
		result.append(evidenceStrength);
		result.append(", evidenceNote: ");
		result.append(evidenceNote);
		result.append(", sourceIds: ");
		result.append(sourceIds);
		result.append(", figure: ");
		result.append(figure);
		result.append(')');
		return result.toString();
	}

} //ExerciseImpl
