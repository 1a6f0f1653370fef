/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.library.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.motus.model.library.BetterDirection;
import org.motus.model.library.LibraryPackage;
import org.motus.model.library.Measure;
import org.motus.model.library.MeasureLicense;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Measure</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.motus.model.library.impl.MeasureImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.motus.model.library.impl.MeasureImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.motus.model.library.impl.MeasureImpl#getItems <em>Items</em>}</li>
 *   <li>{@link org.motus.model.library.impl.MeasureImpl#getRange <em>Range</em>}</li>
 *   <li>{@link org.motus.model.library.impl.MeasureImpl#getMinimum <em>Minimum</em>}</li>
 *   <li>{@link org.motus.model.library.impl.MeasureImpl#getMaximum <em>Maximum</em>}</li>
 *   <li>{@link org.motus.model.library.impl.MeasureImpl#getBetter <em>Better</em>}</li>
 *   <li>{@link org.motus.model.library.impl.MeasureImpl#getRecall <em>Recall</em>}</li>
 *   <li>{@link org.motus.model.library.impl.MeasureImpl#getMeaningfulChange <em>Meaningful Change</em>}</li>
 *   <li>{@link org.motus.model.library.impl.MeasureImpl#getMeaningfulChangeValue <em>Meaningful Change Value</em>}</li>
 *   <li>{@link org.motus.model.library.impl.MeasureImpl#getLicense <em>License</em>}</li>
 *   <li>{@link org.motus.model.library.impl.MeasureImpl#getLicenseNote <em>License Note</em>}</li>
 *   <li>{@link org.motus.model.library.impl.MeasureImpl#getLoinc <em>Loinc</em>}</li>
 *   <li>{@link org.motus.model.library.impl.MeasureImpl#getScoring <em>Scoring</em>}</li>
 *   <li>{@link org.motus.model.library.impl.MeasureImpl#getMissing <em>Missing</em>}</li>
 *   <li>{@link org.motus.model.library.impl.MeasureImpl#getBands <em>Bands</em>}</li>
 *   <li>{@link org.motus.model.library.impl.MeasureImpl#getReliability <em>Reliability</em>}</li>
 *   <li>{@link org.motus.model.library.impl.MeasureImpl#getCautions <em>Cautions</em>}</li>
 *   <li>{@link org.motus.model.library.impl.MeasureImpl#getSourceIds <em>Source Ids</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MeasureImpl extends EObjectImpl implements Measure {
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
	 * The default value of the '{@link #getItems() <em>Items</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItems()
	 * @generated
	 * @ordered
	 */
	protected static final String ITEMS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getItems() <em>Items</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItems()
	 * @generated
	 * @ordered
	 */
	protected String items = ITEMS_EDEFAULT;

	/**
	 * The default value of the '{@link #getRange() <em>Range</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRange()
	 * @generated
	 * @ordered
	 */
	protected static final String RANGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRange() <em>Range</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRange()
	 * @generated
	 * @ordered
	 */
	protected String range = RANGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinimum() <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimum()
	 * @generated
	 * @ordered
	 */
	protected static final double MINIMUM_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getMinimum() <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimum()
	 * @generated
	 * @ordered
	 */
	protected double minimum = MINIMUM_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaximum() <em>Maximum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximum()
	 * @generated
	 * @ordered
	 */
	protected static final double MAXIMUM_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getMaximum() <em>Maximum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximum()
	 * @generated
	 * @ordered
	 */
	protected double maximum = MAXIMUM_EDEFAULT;

	/**
	 * The default value of the '{@link #getBetter() <em>Better</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBetter()
	 * @generated
	 * @ordered
	 */
	protected static final BetterDirection BETTER_EDEFAULT = BetterDirection.LOWER;

	/**
	 * The cached value of the '{@link #getBetter() <em>Better</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBetter()
	 * @generated
	 * @ordered
	 */
	protected BetterDirection better = BETTER_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecall() <em>Recall</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecall()
	 * @generated
	 * @ordered
	 */
	protected static final String RECALL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRecall() <em>Recall</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecall()
	 * @generated
	 * @ordered
	 */
	protected String recall = RECALL_EDEFAULT;

	/**
	 * The default value of the '{@link #getMeaningfulChange() <em>Meaningful Change</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeaningfulChange()
	 * @generated
	 * @ordered
	 */
	protected static final String MEANINGFUL_CHANGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMeaningfulChange() <em>Meaningful Change</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeaningfulChange()
	 * @generated
	 * @ordered
	 */
	protected String meaningfulChange = MEANINGFUL_CHANGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMeaningfulChangeValue() <em>Meaningful Change Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeaningfulChangeValue()
	 * @generated
	 * @ordered
	 */
	protected static final Double MEANINGFUL_CHANGE_VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMeaningfulChangeValue() <em>Meaningful Change Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeaningfulChangeValue()
	 * @generated
	 * @ordered
	 */
	protected Double meaningfulChangeValue = MEANINGFUL_CHANGE_VALUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLicense() <em>License</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicense()
	 * @generated
	 * @ordered
	 */
	protected static final MeasureLicense LICENSE_EDEFAULT = MeasureLicense.SHIP_ITEMS;

	/**
	 * The cached value of the '{@link #getLicense() <em>License</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicense()
	 * @generated
	 * @ordered
	 */
	protected MeasureLicense license = LICENSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLicenseNote() <em>License Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicenseNote()
	 * @generated
	 * @ordered
	 */
	protected static final String LICENSE_NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLicenseNote() <em>License Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicenseNote()
	 * @generated
	 * @ordered
	 */
	protected String licenseNote = LICENSE_NOTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLoinc() <em>Loinc</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLoinc()
	 * @generated
	 * @ordered
	 */
	protected static final String LOINC_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLoinc() <em>Loinc</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLoinc()
	 * @generated
	 * @ordered
	 */
	protected String loinc = LOINC_EDEFAULT;

	/**
	 * The default value of the '{@link #getScoring() <em>Scoring</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScoring()
	 * @generated
	 * @ordered
	 */
	protected static final String SCORING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScoring() <em>Scoring</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScoring()
	 * @generated
	 * @ordered
	 */
	protected String scoring = SCORING_EDEFAULT;

	/**
	 * The default value of the '{@link #getMissing() <em>Missing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMissing()
	 * @generated
	 * @ordered
	 */
	protected static final String MISSING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMissing() <em>Missing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMissing()
	 * @generated
	 * @ordered
	 */
	protected String missing = MISSING_EDEFAULT;

	/**
	 * The default value of the '{@link #getBands() <em>Bands</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBands()
	 * @generated
	 * @ordered
	 */
	protected static final String BANDS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBands() <em>Bands</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBands()
	 * @generated
	 * @ordered
	 */
	protected String bands = BANDS_EDEFAULT;

	/**
	 * The default value of the '{@link #getReliability() <em>Reliability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReliability()
	 * @generated
	 * @ordered
	 */
	protected static final String RELIABILITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReliability() <em>Reliability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReliability()
	 * @generated
	 * @ordered
	 */
	protected String reliability = RELIABILITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getCautions() <em>Cautions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCautions()
	 * @generated
	 * @ordered
	 */
	protected static final String CAUTIONS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCautions() <em>Cautions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCautions()
	 * @generated
	 * @ordered
	 */
	protected String cautions = CAUTIONS_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MeasureImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LibraryPackage.Literals.MEASURE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.MEASURE__ID, oldId, id));
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
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.MEASURE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getItems() {
		return items;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setItems(String newItems) {
		String oldItems = items;
		items = newItems;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.MEASURE__ITEMS, oldItems, items));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRange() {
		return range;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRange(String newRange) {
		String oldRange = range;
		range = newRange;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.MEASURE__RANGE, oldRange, range));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMinimum() {
		return minimum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimum(double newMinimum) {
		double oldMinimum = minimum;
		minimum = newMinimum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.MEASURE__MINIMUM, oldMinimum, minimum));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMaximum() {
		return maximum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaximum(double newMaximum) {
		double oldMaximum = maximum;
		maximum = newMaximum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.MEASURE__MAXIMUM, oldMaximum, maximum));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BetterDirection getBetter() {
		return better;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBetter(BetterDirection newBetter) {
		BetterDirection oldBetter = better;
		better = newBetter == null ? BETTER_EDEFAULT : newBetter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.MEASURE__BETTER, oldBetter, better));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRecall() {
		return recall;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecall(String newRecall) {
		String oldRecall = recall;
		recall = newRecall;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.MEASURE__RECALL, oldRecall, recall));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMeaningfulChange() {
		return meaningfulChange;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeaningfulChange(String newMeaningfulChange) {
		String oldMeaningfulChange = meaningfulChange;
		meaningfulChange = newMeaningfulChange;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.MEASURE__MEANINGFUL_CHANGE, oldMeaningfulChange, meaningfulChange));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getMeaningfulChangeValue() {
		return meaningfulChangeValue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeaningfulChangeValue(Double newMeaningfulChangeValue) {
		Double oldMeaningfulChangeValue = meaningfulChangeValue;
		meaningfulChangeValue = newMeaningfulChangeValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.MEASURE__MEANINGFUL_CHANGE_VALUE, oldMeaningfulChangeValue, meaningfulChangeValue));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MeasureLicense getLicense() {
		return license;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLicense(MeasureLicense newLicense) {
		MeasureLicense oldLicense = license;
		license = newLicense == null ? LICENSE_EDEFAULT : newLicense;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.MEASURE__LICENSE, oldLicense, license));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLicenseNote() {
		return licenseNote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLicenseNote(String newLicenseNote) {
		String oldLicenseNote = licenseNote;
		licenseNote = newLicenseNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.MEASURE__LICENSE_NOTE, oldLicenseNote, licenseNote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLoinc() {
		return loinc;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLoinc(String newLoinc) {
		String oldLoinc = loinc;
		loinc = newLoinc;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.MEASURE__LOINC, oldLoinc, loinc));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getScoring() {
		return scoring;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScoring(String newScoring) {
		String oldScoring = scoring;
		scoring = newScoring;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.MEASURE__SCORING, oldScoring, scoring));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMissing() {
		return missing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMissing(String newMissing) {
		String oldMissing = missing;
		missing = newMissing;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.MEASURE__MISSING, oldMissing, missing));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBands() {
		return bands;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBands(String newBands) {
		String oldBands = bands;
		bands = newBands;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.MEASURE__BANDS, oldBands, bands));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReliability() {
		return reliability;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReliability(String newReliability) {
		String oldReliability = reliability;
		reliability = newReliability;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.MEASURE__RELIABILITY, oldReliability, reliability));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCautions() {
		return cautions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCautions(String newCautions) {
		String oldCautions = cautions;
		cautions = newCautions;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.MEASURE__CAUTIONS, oldCautions, cautions));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSourceIds() {
		if (sourceIds == null) {
			sourceIds = new EDataTypeEList<String>(String.class, this, LibraryPackage.MEASURE__SOURCE_IDS);
		}
		return sourceIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LibraryPackage.MEASURE__ID:
				return getId();
			case LibraryPackage.MEASURE__NAME:
				return getName();
			case LibraryPackage.MEASURE__ITEMS:
				return getItems();
			case LibraryPackage.MEASURE__RANGE:
				return getRange();
			case LibraryPackage.MEASURE__MINIMUM:
				return getMinimum();
			case LibraryPackage.MEASURE__MAXIMUM:
				return getMaximum();
			case LibraryPackage.MEASURE__BETTER:
				return getBetter();
			case LibraryPackage.MEASURE__RECALL:
				return getRecall();
			case LibraryPackage.MEASURE__MEANINGFUL_CHANGE:
				return getMeaningfulChange();
			case LibraryPackage.MEASURE__MEANINGFUL_CHANGE_VALUE:
				return getMeaningfulChangeValue();
			case LibraryPackage.MEASURE__LICENSE:
				return getLicense();
			case LibraryPackage.MEASURE__LICENSE_NOTE:
				return getLicenseNote();
			case LibraryPackage.MEASURE__LOINC:
				return getLoinc();
			case LibraryPackage.MEASURE__SCORING:
				return getScoring();
			case LibraryPackage.MEASURE__MISSING:
				return getMissing();
			case LibraryPackage.MEASURE__BANDS:
				return getBands();
			case LibraryPackage.MEASURE__RELIABILITY:
				return getReliability();
			case LibraryPackage.MEASURE__CAUTIONS:
				return getCautions();
			case LibraryPackage.MEASURE__SOURCE_IDS:
				return getSourceIds();
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
			case LibraryPackage.MEASURE__ID:
				setId((String)newValue);
				return;
			case LibraryPackage.MEASURE__NAME:
				setName((String)newValue);
				return;
			case LibraryPackage.MEASURE__ITEMS:
				setItems((String)newValue);
				return;
			case LibraryPackage.MEASURE__RANGE:
				setRange((String)newValue);
				return;
			case LibraryPackage.MEASURE__MINIMUM:
				setMinimum((Double)newValue);
				return;
			case LibraryPackage.MEASURE__MAXIMUM:
				setMaximum((Double)newValue);
				return;
			case LibraryPackage.MEASURE__BETTER:
				setBetter((BetterDirection)newValue);
				return;
			case LibraryPackage.MEASURE__RECALL:
				setRecall((String)newValue);
				return;
			case LibraryPackage.MEASURE__MEANINGFUL_CHANGE:
				setMeaningfulChange((String)newValue);
				return;
			case LibraryPackage.MEASURE__MEANINGFUL_CHANGE_VALUE:
				setMeaningfulChangeValue((Double)newValue);
				return;
			case LibraryPackage.MEASURE__LICENSE:
				setLicense((MeasureLicense)newValue);
				return;
			case LibraryPackage.MEASURE__LICENSE_NOTE:
				setLicenseNote((String)newValue);
				return;
			case LibraryPackage.MEASURE__LOINC:
				setLoinc((String)newValue);
				return;
			case LibraryPackage.MEASURE__SCORING:
				setScoring((String)newValue);
				return;
			case LibraryPackage.MEASURE__MISSING:
				setMissing((String)newValue);
				return;
			case LibraryPackage.MEASURE__BANDS:
				setBands((String)newValue);
				return;
			case LibraryPackage.MEASURE__RELIABILITY:
				setReliability((String)newValue);
				return;
			case LibraryPackage.MEASURE__CAUTIONS:
				setCautions((String)newValue);
				return;
			case LibraryPackage.MEASURE__SOURCE_IDS:
				getSourceIds().clear();
				getSourceIds().addAll((Collection<? extends String>)newValue);
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
			case LibraryPackage.MEASURE__ID:
				setId(ID_EDEFAULT);
				return;
			case LibraryPackage.MEASURE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case LibraryPackage.MEASURE__ITEMS:
				setItems(ITEMS_EDEFAULT);
				return;
			case LibraryPackage.MEASURE__RANGE:
				setRange(RANGE_EDEFAULT);
				return;
			case LibraryPackage.MEASURE__MINIMUM:
				setMinimum(MINIMUM_EDEFAULT);
				return;
			case LibraryPackage.MEASURE__MAXIMUM:
				setMaximum(MAXIMUM_EDEFAULT);
				return;
			case LibraryPackage.MEASURE__BETTER:
				setBetter(BETTER_EDEFAULT);
				return;
			case LibraryPackage.MEASURE__RECALL:
				setRecall(RECALL_EDEFAULT);
				return;
			case LibraryPackage.MEASURE__MEANINGFUL_CHANGE:
				setMeaningfulChange(MEANINGFUL_CHANGE_EDEFAULT);
				return;
			case LibraryPackage.MEASURE__MEANINGFUL_CHANGE_VALUE:
				setMeaningfulChangeValue(MEANINGFUL_CHANGE_VALUE_EDEFAULT);
				return;
			case LibraryPackage.MEASURE__LICENSE:
				setLicense(LICENSE_EDEFAULT);
				return;
			case LibraryPackage.MEASURE__LICENSE_NOTE:
				setLicenseNote(LICENSE_NOTE_EDEFAULT);
				return;
			case LibraryPackage.MEASURE__LOINC:
				setLoinc(LOINC_EDEFAULT);
				return;
			case LibraryPackage.MEASURE__SCORING:
				setScoring(SCORING_EDEFAULT);
				return;
			case LibraryPackage.MEASURE__MISSING:
				setMissing(MISSING_EDEFAULT);
				return;
			case LibraryPackage.MEASURE__BANDS:
				setBands(BANDS_EDEFAULT);
				return;
			case LibraryPackage.MEASURE__RELIABILITY:
				setReliability(RELIABILITY_EDEFAULT);
				return;
			case LibraryPackage.MEASURE__CAUTIONS:
				setCautions(CAUTIONS_EDEFAULT);
				return;
			case LibraryPackage.MEASURE__SOURCE_IDS:
				getSourceIds().clear();
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
			case LibraryPackage.MEASURE__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case LibraryPackage.MEASURE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case LibraryPackage.MEASURE__ITEMS:
				return ITEMS_EDEFAULT == null ? items != null : !ITEMS_EDEFAULT.equals(items);
			case LibraryPackage.MEASURE__RANGE:
				return RANGE_EDEFAULT == null ? range != null : !RANGE_EDEFAULT.equals(range);
			case LibraryPackage.MEASURE__MINIMUM:
				return minimum != MINIMUM_EDEFAULT;
			case LibraryPackage.MEASURE__MAXIMUM:
				return maximum != MAXIMUM_EDEFAULT;
			case LibraryPackage.MEASURE__BETTER:
				return better != BETTER_EDEFAULT;
			case LibraryPackage.MEASURE__RECALL:
				return RECALL_EDEFAULT == null ? recall != null : !RECALL_EDEFAULT.equals(recall);
			case LibraryPackage.MEASURE__MEANINGFUL_CHANGE:
				return MEANINGFUL_CHANGE_EDEFAULT == null ? meaningfulChange != null : !MEANINGFUL_CHANGE_EDEFAULT.equals(meaningfulChange);
			case LibraryPackage.MEASURE__MEANINGFUL_CHANGE_VALUE:
				return MEANINGFUL_CHANGE_VALUE_EDEFAULT == null ? meaningfulChangeValue != null : !MEANINGFUL_CHANGE_VALUE_EDEFAULT.equals(meaningfulChangeValue);
			case LibraryPackage.MEASURE__LICENSE:
				return license != LICENSE_EDEFAULT;
			case LibraryPackage.MEASURE__LICENSE_NOTE:
				return LICENSE_NOTE_EDEFAULT == null ? licenseNote != null : !LICENSE_NOTE_EDEFAULT.equals(licenseNote);
			case LibraryPackage.MEASURE__LOINC:
				return LOINC_EDEFAULT == null ? loinc != null : !LOINC_EDEFAULT.equals(loinc);
			case LibraryPackage.MEASURE__SCORING:
				return SCORING_EDEFAULT == null ? scoring != null : !SCORING_EDEFAULT.equals(scoring);
			case LibraryPackage.MEASURE__MISSING:
				return MISSING_EDEFAULT == null ? missing != null : !MISSING_EDEFAULT.equals(missing);
			case LibraryPackage.MEASURE__BANDS:
				return BANDS_EDEFAULT == null ? bands != null : !BANDS_EDEFAULT.equals(bands);
			case LibraryPackage.MEASURE__RELIABILITY:
				return RELIABILITY_EDEFAULT == null ? reliability != null : !RELIABILITY_EDEFAULT.equals(reliability);
			case LibraryPackage.MEASURE__CAUTIONS:
				return CAUTIONS_EDEFAULT == null ? cautions != null : !CAUTIONS_EDEFAULT.equals(cautions);
			case LibraryPackage.MEASURE__SOURCE_IDS:
				return sourceIds != null && !sourceIds.isEmpty();
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
		result.append(", name: ");
		result.append(name);
		result.append(", items: ");
		result.append(items);
		result.append(", range: ");
		result.append(range);
		result.append(", minimum: ");
		result.append(minimum);
		result.append(", maximum: ");
		result.append(maximum);
		result.append(", better: ");
		result.append(better);
		result.append(", recall: ");
		result.append(recall);
		result.append(", meaningfulChange: ");
		result.append(meaningfulChange);
		result.append(", meaningfulChangeValue: ");
		result.append(meaningfulChangeValue);
		result.append(", license: ");
		result.append(license);
		result.append(", licenseNote: ");
		result.append(licenseNote);
		result.append(", loinc: ");
		result.append(loinc);
		result.append(", scoring: ");
		result.append(scoring);
		result.append(", missing: ");
		result.append(missing);
		result.append(", bands: ");
		result.append(bands);
		result.append(", reliability: ");
		result.append(reliability);
		result.append(", cautions: ");
		result.append(cautions);
		result.append(", sourceIds: ");
		result.append(sourceIds);
		result.append(')');
		return result.toString();
	}

} //MeasureImpl
