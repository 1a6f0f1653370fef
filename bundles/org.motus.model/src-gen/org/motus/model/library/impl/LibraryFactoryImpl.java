/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.library.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.motus.model.library.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class LibraryFactoryImpl extends EFactoryImpl implements LibraryFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static LibraryFactory init() {
		try {
			LibraryFactory theLibraryFactory = (LibraryFactory)EPackage.Registry.INSTANCE.getEFactory(LibraryPackage.eNS_URI);
			if (theLibraryFactory != null) {
				return theLibraryFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new LibraryFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LibraryFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case LibraryPackage.CLINICAL_LIBRARY: return createClinicalLibrary();
			case LibraryPackage.PAIN_LOCATION: return createPainLocation();
			case LibraryPackage.CODING: return createCoding();
			case LibraryPackage.PATIENT_WARNING: return createPatientWarning();
			case LibraryPackage.ROUTINE: return createRoutine();
			case LibraryPackage.ROUTINE_ENTRY: return createRoutineEntry();
			case LibraryPackage.DIRECTION_SLOT: return createDirectionSlot();
			case LibraryPackage.MICRO_BREAK_ITEM: return createMicroBreakItem();
			case LibraryPackage.EXERCISE: return createExercise();
			case LibraryPackage.STEP: return createStep();
			case LibraryPackage.DOSAGE: return createDosage();
			case LibraryPackage.FEEL_RANGE: return createFeelRange();
			case LibraryPackage.INTENSITY: return createIntensity();
			case LibraryPackage.TAG: return createTag();
			case LibraryPackage.TAG_EFFECT: return createTagEffect();
			case LibraryPackage.LADDER: return createLadder();
			case LibraryPackage.LADDER_STEP: return createLadderStep();
			case LibraryPackage.RED_FLAG: return createRedFlag();
			case LibraryPackage.TIER_BEHAVIOR: return createTierBehavior();
			case LibraryPackage.RULE: return createRule();
			case LibraryPackage.CLAIM: return createClaim();
			case LibraryPackage.SOURCE: return createSource();
			case LibraryPackage.MEASURE: return createMeasure();
			case LibraryPackage.MYTH: return createMyth();
			case LibraryPackage.TIP: return createTip();
			case LibraryPackage.FAQ: return createFaq();
			case LibraryPackage.TRIGGER_STARTER: return createTriggerStarter();
			case LibraryPackage.PICTURE: return createPicture();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case LibraryPackage.LOCATION_CODE:
				return createLocationCodeFromString(eDataType, initialValue);
			case LibraryPackage.CATEGORY:
				return createCategoryFromString(eDataType, initialValue);
			case LibraryPackage.START_POSITION:
				return createStartPositionFromString(eDataType, initialValue);
			case LibraryPackage.SPINE_DIRECTION:
				return createSpineDirectionFromString(eDataType, initialValue);
			case LibraryPackage.SIDES:
				return createSidesFromString(eDataType, initialValue);
			case LibraryPackage.EQUIPMENT:
				return createEquipmentFromString(eDataType, initialValue);
			case LibraryPackage.MORNING_REASON:
				return createMorningReasonFromString(eDataType, initialValue);
			case LibraryPackage.STEP_ROLE:
				return createStepRoleFromString(eDataType, initialValue);
			case LibraryPackage.FEEL_SCALE:
				return createFeelScaleFromString(eDataType, initialValue);
			case LibraryPackage.EVIDENCE_STRENGTH:
				return createEvidenceStrengthFromString(eDataType, initialValue);
			case LibraryPackage.APPRAISAL:
				return createAppraisalFromString(eDataType, initialValue);
			case LibraryPackage.TIER:
				return createTierFromString(eDataType, initialValue);
			case LibraryPackage.SEVERITY:
				return createSeverityFromString(eDataType, initialValue);
			case LibraryPackage.AUDIENCE:
				return createAudienceFromString(eDataType, initialValue);
			case LibraryPackage.TIP_KIND:
				return createTipKindFromString(eDataType, initialValue);
			case LibraryPackage.BETTER_DIRECTION:
				return createBetterDirectionFromString(eDataType, initialValue);
			case LibraryPackage.MEASURE_LICENSE:
				return createMeasureLicenseFromString(eDataType, initialValue);
			case LibraryPackage.RULE_KIND:
				return createRuleKindFromString(eDataType, initialValue);
			case LibraryPackage.WARNING_KIND:
				return createWarningKindFromString(eDataType, initialValue);
			case LibraryPackage.BASE64:
				return createBase64FromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case LibraryPackage.LOCATION_CODE:
				return convertLocationCodeToString(eDataType, instanceValue);
			case LibraryPackage.CATEGORY:
				return convertCategoryToString(eDataType, instanceValue);
			case LibraryPackage.START_POSITION:
				return convertStartPositionToString(eDataType, instanceValue);
			case LibraryPackage.SPINE_DIRECTION:
				return convertSpineDirectionToString(eDataType, instanceValue);
			case LibraryPackage.SIDES:
				return convertSidesToString(eDataType, instanceValue);
			case LibraryPackage.EQUIPMENT:
				return convertEquipmentToString(eDataType, instanceValue);
			case LibraryPackage.MORNING_REASON:
				return convertMorningReasonToString(eDataType, instanceValue);
			case LibraryPackage.STEP_ROLE:
				return convertStepRoleToString(eDataType, instanceValue);
			case LibraryPackage.FEEL_SCALE:
				return convertFeelScaleToString(eDataType, instanceValue);
			case LibraryPackage.EVIDENCE_STRENGTH:
				return convertEvidenceStrengthToString(eDataType, instanceValue);
			case LibraryPackage.APPRAISAL:
				return convertAppraisalToString(eDataType, instanceValue);
			case LibraryPackage.TIER:
				return convertTierToString(eDataType, instanceValue);
			case LibraryPackage.SEVERITY:
				return convertSeverityToString(eDataType, instanceValue);
			case LibraryPackage.AUDIENCE:
				return convertAudienceToString(eDataType, instanceValue);
			case LibraryPackage.TIP_KIND:
				return convertTipKindToString(eDataType, instanceValue);
			case LibraryPackage.BETTER_DIRECTION:
				return convertBetterDirectionToString(eDataType, instanceValue);
			case LibraryPackage.MEASURE_LICENSE:
				return convertMeasureLicenseToString(eDataType, instanceValue);
			case LibraryPackage.RULE_KIND:
				return convertRuleKindToString(eDataType, instanceValue);
			case LibraryPackage.WARNING_KIND:
				return convertWarningKindToString(eDataType, instanceValue);
			case LibraryPackage.BASE64:
				return convertBase64ToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ClinicalLibrary createClinicalLibrary() {
		ClinicalLibraryImpl clinicalLibrary = new ClinicalLibraryImpl();
		return clinicalLibrary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PainLocation createPainLocation() {
		PainLocationImpl painLocation = new PainLocationImpl();
		return painLocation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Coding createCoding() {
		CodingImpl coding = new CodingImpl();
		return coding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PatientWarning createPatientWarning() {
		PatientWarningImpl patientWarning = new PatientWarningImpl();
		return patientWarning;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Routine createRoutine() {
		RoutineImpl routine = new RoutineImpl();
		return routine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RoutineEntry createRoutineEntry() {
		RoutineEntryImpl routineEntry = new RoutineEntryImpl();
		return routineEntry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DirectionSlot createDirectionSlot() {
		DirectionSlotImpl directionSlot = new DirectionSlotImpl();
		return directionSlot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MicroBreakItem createMicroBreakItem() {
		MicroBreakItemImpl microBreakItem = new MicroBreakItemImpl();
		return microBreakItem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Exercise createExercise() {
		ExerciseImpl exercise = new ExerciseImpl();
		return exercise;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Step createStep() {
		StepImpl step = new StepImpl();
		return step;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Dosage createDosage() {
		DosageImpl dosage = new DosageImpl();
		return dosage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeelRange createFeelRange() {
		FeelRangeImpl feelRange = new FeelRangeImpl();
		return feelRange;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Intensity createIntensity() {
		IntensityImpl intensity = new IntensityImpl();
		return intensity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Tag createTag() {
		TagImpl tag = new TagImpl();
		return tag;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TagEffect createTagEffect() {
		TagEffectImpl tagEffect = new TagEffectImpl();
		return tagEffect;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ladder createLadder() {
		LadderImpl ladder = new LadderImpl();
		return ladder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LadderStep createLadderStep() {
		LadderStepImpl ladderStep = new LadderStepImpl();
		return ladderStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RedFlag createRedFlag() {
		RedFlagImpl redFlag = new RedFlagImpl();
		return redFlag;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TierBehavior createTierBehavior() {
		TierBehaviorImpl tierBehavior = new TierBehaviorImpl();
		return tierBehavior;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Rule createRule() {
		RuleImpl rule = new RuleImpl();
		return rule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Claim createClaim() {
		ClaimImpl claim = new ClaimImpl();
		return claim;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Source createSource() {
		SourceImpl source = new SourceImpl();
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Measure createMeasure() {
		MeasureImpl measure = new MeasureImpl();
		return measure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Myth createMyth() {
		MythImpl myth = new MythImpl();
		return myth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Tip createTip() {
		TipImpl tip = new TipImpl();
		return tip;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Faq createFaq() {
		FaqImpl faq = new FaqImpl();
		return faq;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TriggerStarter createTriggerStarter() {
		TriggerStarterImpl triggerStarter = new TriggerStarterImpl();
		return triggerStarter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Picture createPicture() {
		PictureImpl picture = new PictureImpl();
		return picture;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocationCode createLocationCodeFromString(EDataType eDataType, String initialValue) {
		LocationCode result = LocationCode.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLocationCodeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Category createCategoryFromString(EDataType eDataType, String initialValue) {
		Category result = Category.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCategoryToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StartPosition createStartPositionFromString(EDataType eDataType, String initialValue) {
		StartPosition result = StartPosition.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertStartPositionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SpineDirection createSpineDirectionFromString(EDataType eDataType, String initialValue) {
		SpineDirection result = SpineDirection.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSpineDirectionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Sides createSidesFromString(EDataType eDataType, String initialValue) {
		Sides result = Sides.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSidesToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Equipment createEquipmentFromString(EDataType eDataType, String initialValue) {
		Equipment result = Equipment.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEquipmentToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MorningReason createMorningReasonFromString(EDataType eDataType, String initialValue) {
		MorningReason result = MorningReason.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMorningReasonToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StepRole createStepRoleFromString(EDataType eDataType, String initialValue) {
		StepRole result = StepRole.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertStepRoleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FeelScale createFeelScaleFromString(EDataType eDataType, String initialValue) {
		FeelScale result = FeelScale.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFeelScaleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EvidenceStrength createEvidenceStrengthFromString(EDataType eDataType, String initialValue) {
		EvidenceStrength result = EvidenceStrength.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEvidenceStrengthToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Appraisal createAppraisalFromString(EDataType eDataType, String initialValue) {
		Appraisal result = Appraisal.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAppraisalToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Tier createTierFromString(EDataType eDataType, String initialValue) {
		Tier result = Tier.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTierToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Severity createSeverityFromString(EDataType eDataType, String initialValue) {
		Severity result = Severity.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSeverityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Audience createAudienceFromString(EDataType eDataType, String initialValue) {
		Audience result = Audience.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAudienceToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TipKind createTipKindFromString(EDataType eDataType, String initialValue) {
		TipKind result = TipKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTipKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BetterDirection createBetterDirectionFromString(EDataType eDataType, String initialValue) {
		BetterDirection result = BetterDirection.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBetterDirectionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MeasureLicense createMeasureLicenseFromString(EDataType eDataType, String initialValue) {
		MeasureLicense result = MeasureLicense.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMeasureLicenseToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RuleKind createRuleKindFromString(EDataType eDataType, String initialValue) {
		RuleKind result = RuleKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRuleKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public WarningKind createWarningKindFromString(EDataType eDataType, String initialValue) {
		WarningKind result = WarningKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertWarningKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public byte[] createBase64(final String it) {
		return it == null ? null : java.util.Base64.getDecoder().decode(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public byte[] createBase64FromString(EDataType eDataType, String initialValue) {
		return createBase64(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBase64(final byte[] it) {
		return it == null ? null : java.util.Base64.getEncoder().encodeToString(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBase64ToString(EDataType eDataType, Object instanceValue) {
		return convertBase64((byte[])instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LibraryPackage getLibraryPackage() {
		return (LibraryPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static LibraryPackage getPackage() {
		return LibraryPackage.eINSTANCE;
	}

} //LibraryFactoryImpl
