/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.library.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.ResourceLocator;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.motus.model.edit.MotusEditPlugin;

import org.motus.model.library.Exercise;
import org.motus.model.library.LibraryFactory;
import org.motus.model.library.LibraryPackage;

/**
 * This is the item provider adapter for a {@link org.motus.model.library.Exercise} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class ExerciseItemProvider 
	extends ItemProviderAdapter
	implements
		IEditingDomainItemProvider,
		IStructuredItemContentProvider,
		ITreeItemContentProvider,
		IItemLabelProvider,
		IItemPropertySource {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ExerciseItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addIdPropertyDescriptor(object);
			addSlugPropertyDescriptor(object);
			addNamePropertyDescriptor(object);
			addAliasesPropertyDescriptor(object);
			addCategoryPropertyDescriptor(object);
			addSubtypePropertyDescriptor(object);
			addLevelPropertyDescriptor(object);
			addLocationsPropertyDescriptor(object);
			addStartPositionPropertyDescriptor(object);
			addSpineDirectionPropertyDescriptor(object);
			addTargetStructuresPropertyDescriptor(object);
			addProgressionIdsPropertyDescriptor(object);
			addRegressionIdsPropertyDescriptor(object);
			addEquipmentPropertyDescriptor(object);
			addContraindicationsPropertyDescriptor(object);
			addPrecautionsPropertyDescriptor(object);
			addModifyNotePropertyDescriptor(object);
			addMorningCautionPropertyDescriptor(object);
			addMorningReasonPropertyDescriptor(object);
			addDeskMicroBreakPropertyDescriptor(object);
			addMinutesPerSessionPropertyDescriptor(object);
			addClaimIdsPropertyDescriptor(object);
			addEvidenceStrengthPropertyDescriptor(object);
			addEvidenceNotePropertyDescriptor(object);
			addSourceIdsPropertyDescriptor(object);
			addFigurePropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Id feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addIdPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Exercise_id_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Exercise_id_feature", "_UI_Exercise_type"),
				 LibraryPackage.Literals.EXERCISE__ID,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Slug feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSlugPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Exercise_slug_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Exercise_slug_feature", "_UI_Exercise_type"),
				 LibraryPackage.Literals.EXERCISE__SLUG,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Name feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addNamePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Exercise_name_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Exercise_name_feature", "_UI_Exercise_type"),
				 LibraryPackage.Literals.EXERCISE__NAME,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Aliases feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAliasesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Exercise_aliases_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Exercise_aliases_feature", "_UI_Exercise_type"),
				 LibraryPackage.Literals.EXERCISE__ALIASES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Category feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCategoryPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Exercise_category_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Exercise_category_feature", "_UI_Exercise_type"),
				 LibraryPackage.Literals.EXERCISE__CATEGORY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Subtype feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSubtypePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Exercise_subtype_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Exercise_subtype_feature", "_UI_Exercise_type"),
				 LibraryPackage.Literals.EXERCISE__SUBTYPE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Level feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLevelPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Exercise_level_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Exercise_level_feature", "_UI_Exercise_type"),
				 LibraryPackage.Literals.EXERCISE__LEVEL,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Locations feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLocationsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Exercise_locations_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Exercise_locations_feature", "_UI_Exercise_type"),
				 LibraryPackage.Literals.EXERCISE__LOCATIONS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Start Position feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStartPositionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Exercise_startPosition_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Exercise_startPosition_feature", "_UI_Exercise_type"),
				 LibraryPackage.Literals.EXERCISE__START_POSITION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Spine Direction feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSpineDirectionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Exercise_spineDirection_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Exercise_spineDirection_feature", "_UI_Exercise_type"),
				 LibraryPackage.Literals.EXERCISE__SPINE_DIRECTION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Target Structures feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTargetStructuresPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Exercise_targetStructures_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Exercise_targetStructures_feature", "_UI_Exercise_type"),
				 LibraryPackage.Literals.EXERCISE__TARGET_STRUCTURES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Progression Ids feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addProgressionIdsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Exercise_progressionIds_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Exercise_progressionIds_feature", "_UI_Exercise_type"),
				 LibraryPackage.Literals.EXERCISE__PROGRESSION_IDS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Regression Ids feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRegressionIdsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Exercise_regressionIds_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Exercise_regressionIds_feature", "_UI_Exercise_type"),
				 LibraryPackage.Literals.EXERCISE__REGRESSION_IDS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Equipment feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addEquipmentPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Exercise_equipment_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Exercise_equipment_feature", "_UI_Exercise_type"),
				 LibraryPackage.Literals.EXERCISE__EQUIPMENT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Contraindications feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addContraindicationsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Exercise_contraindications_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Exercise_contraindications_feature", "_UI_Exercise_type"),
				 LibraryPackage.Literals.EXERCISE__CONTRAINDICATIONS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Precautions feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPrecautionsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Exercise_precautions_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Exercise_precautions_feature", "_UI_Exercise_type"),
				 LibraryPackage.Literals.EXERCISE__PRECAUTIONS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Modify Note feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addModifyNotePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Exercise_modifyNote_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Exercise_modifyNote_feature", "_UI_Exercise_type"),
				 LibraryPackage.Literals.EXERCISE__MODIFY_NOTE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Morning Caution feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMorningCautionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Exercise_morningCaution_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Exercise_morningCaution_feature", "_UI_Exercise_type"),
				 LibraryPackage.Literals.EXERCISE__MORNING_CAUTION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Morning Reason feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMorningReasonPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Exercise_morningReason_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Exercise_morningReason_feature", "_UI_Exercise_type"),
				 LibraryPackage.Literals.EXERCISE__MORNING_REASON,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Desk Micro Break feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDeskMicroBreakPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Exercise_deskMicroBreak_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Exercise_deskMicroBreak_feature", "_UI_Exercise_type"),
				 LibraryPackage.Literals.EXERCISE__DESK_MICRO_BREAK,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Minutes Per Session feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMinutesPerSessionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Exercise_minutesPerSession_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Exercise_minutesPerSession_feature", "_UI_Exercise_type"),
				 LibraryPackage.Literals.EXERCISE__MINUTES_PER_SESSION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Claim Ids feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addClaimIdsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Exercise_claimIds_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Exercise_claimIds_feature", "_UI_Exercise_type"),
				 LibraryPackage.Literals.EXERCISE__CLAIM_IDS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Evidence Strength feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addEvidenceStrengthPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Exercise_evidenceStrength_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Exercise_evidenceStrength_feature", "_UI_Exercise_type"),
				 LibraryPackage.Literals.EXERCISE__EVIDENCE_STRENGTH,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Evidence Note feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addEvidenceNotePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Exercise_evidenceNote_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Exercise_evidenceNote_feature", "_UI_Exercise_type"),
				 LibraryPackage.Literals.EXERCISE__EVIDENCE_NOTE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Source Ids feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSourceIdsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Exercise_sourceIds_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Exercise_sourceIds_feature", "_UI_Exercise_type"),
				 LibraryPackage.Literals.EXERCISE__SOURCE_IDS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Figure feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFigurePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Exercise_figure_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Exercise_figure_feature", "_UI_Exercise_type"),
				 LibraryPackage.Literals.EXERCISE__FIGURE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(LibraryPackage.Literals.EXERCISE__STEPS);
			childrenFeatures.add(LibraryPackage.Literals.EXERCISE__DOSAGE);
			childrenFeatures.add(LibraryPackage.Literals.EXERCISE__INTENSITY);
			childrenFeatures.add(LibraryPackage.Literals.EXERCISE__PICTURE);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage() {
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((Exercise)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_Exercise_type") :
			getString("_UI_Exercise_type") + " " + label;
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(Exercise.class)) {
			case LibraryPackage.EXERCISE__ID:
			case LibraryPackage.EXERCISE__SLUG:
			case LibraryPackage.EXERCISE__NAME:
			case LibraryPackage.EXERCISE__ALIASES:
			case LibraryPackage.EXERCISE__CATEGORY:
			case LibraryPackage.EXERCISE__SUBTYPE:
			case LibraryPackage.EXERCISE__LEVEL:
			case LibraryPackage.EXERCISE__LOCATIONS:
			case LibraryPackage.EXERCISE__START_POSITION:
			case LibraryPackage.EXERCISE__SPINE_DIRECTION:
			case LibraryPackage.EXERCISE__TARGET_STRUCTURES:
			case LibraryPackage.EXERCISE__PROGRESSION_IDS:
			case LibraryPackage.EXERCISE__REGRESSION_IDS:
			case LibraryPackage.EXERCISE__EQUIPMENT:
			case LibraryPackage.EXERCISE__CONTRAINDICATIONS:
			case LibraryPackage.EXERCISE__PRECAUTIONS:
			case LibraryPackage.EXERCISE__MODIFY_NOTE:
			case LibraryPackage.EXERCISE__MORNING_CAUTION:
			case LibraryPackage.EXERCISE__MORNING_REASON:
			case LibraryPackage.EXERCISE__DESK_MICRO_BREAK:
			case LibraryPackage.EXERCISE__MINUTES_PER_SESSION:
			case LibraryPackage.EXERCISE__CLAIM_IDS:
			case LibraryPackage.EXERCISE__EVIDENCE_STRENGTH:
			case LibraryPackage.EXERCISE__EVIDENCE_NOTE:
			case LibraryPackage.EXERCISE__SOURCE_IDS:
			case LibraryPackage.EXERCISE__FIGURE:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case LibraryPackage.EXERCISE__STEPS:
			case LibraryPackage.EXERCISE__DOSAGE:
			case LibraryPackage.EXERCISE__INTENSITY:
			case LibraryPackage.EXERCISE__PICTURE:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);

		newChildDescriptors.add
			(createChildParameter
				(LibraryPackage.Literals.EXERCISE__STEPS,
				 LibraryFactory.eINSTANCE.createStep()));

		newChildDescriptors.add
			(createChildParameter
				(LibraryPackage.Literals.EXERCISE__DOSAGE,
				 LibraryFactory.eINSTANCE.createDosage()));

		newChildDescriptors.add
			(createChildParameter
				(LibraryPackage.Literals.EXERCISE__INTENSITY,
				 LibraryFactory.eINSTANCE.createIntensity()));

		newChildDescriptors.add
			(createChildParameter
				(LibraryPackage.Literals.EXERCISE__PICTURE,
				 LibraryFactory.eINSTANCE.createPicture()));
	}

	/**
	 * Return the resource locator for this item provider's resources.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResourceLocator getResourceLocator() {
		return MotusEditPlugin.INSTANCE;
	}

}
