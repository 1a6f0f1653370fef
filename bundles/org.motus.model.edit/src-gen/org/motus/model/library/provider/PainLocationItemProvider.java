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

import org.motus.model.library.LibraryFactory;
import org.motus.model.library.LibraryPackage;
import org.motus.model.library.PainLocation;

/**
 * This is the item provider adapter for a {@link org.motus.model.library.PainLocation} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class PainLocationItemProvider 
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
	public PainLocationItemProvider(AdapterFactory adapterFactory) {
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

			addCodePropertyDescriptor(object);
			addNamePropertyDescriptor(object);
			addPatientNamePropertyDescriptor(object);
			addHandoutReasonPropertyDescriptor(object);
			addBodyAreaPropertyDescriptor(object);
			addLikelyContributorsPropertyDescriptor(object);
			addClaimIdsPropertyDescriptor(object);
			addIcd10WhoPropertyDescriptor(object);
			addIcd10CmPropertyDescriptor(object);
			addPrimaryMeasureIdsPropertyDescriptor(object);
			addOptionalMeasureIdsPropertyDescriptor(object);
			addSwapRulesPropertyDescriptor(object);
			addAlternateIdsPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Code feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCodePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PainLocation_code_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PainLocation_code_feature", "_UI_PainLocation_type"),
				 LibraryPackage.Literals.PAIN_LOCATION__CODE,
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
				 getString("_UI_PainLocation_name_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PainLocation_name_feature", "_UI_PainLocation_type"),
				 LibraryPackage.Literals.PAIN_LOCATION__NAME,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Patient Name feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPatientNamePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PainLocation_patientName_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PainLocation_patientName_feature", "_UI_PainLocation_type"),
				 LibraryPackage.Literals.PAIN_LOCATION__PATIENT_NAME,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Handout Reason feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addHandoutReasonPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PainLocation_handoutReason_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PainLocation_handoutReason_feature", "_UI_PainLocation_type"),
				 LibraryPackage.Literals.PAIN_LOCATION__HANDOUT_REASON,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Body Area feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addBodyAreaPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PainLocation_bodyArea_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PainLocation_bodyArea_feature", "_UI_PainLocation_type"),
				 LibraryPackage.Literals.PAIN_LOCATION__BODY_AREA,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Likely Contributors feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLikelyContributorsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PainLocation_likelyContributors_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PainLocation_likelyContributors_feature", "_UI_PainLocation_type"),
				 LibraryPackage.Literals.PAIN_LOCATION__LIKELY_CONTRIBUTORS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
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
				 getString("_UI_PainLocation_claimIds_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PainLocation_claimIds_feature", "_UI_PainLocation_type"),
				 LibraryPackage.Literals.PAIN_LOCATION__CLAIM_IDS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Icd10 Who feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addIcd10WhoPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PainLocation_icd10Who_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PainLocation_icd10Who_feature", "_UI_PainLocation_type"),
				 LibraryPackage.Literals.PAIN_LOCATION__ICD10_WHO,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Icd10 Cm feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addIcd10CmPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PainLocation_icd10Cm_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PainLocation_icd10Cm_feature", "_UI_PainLocation_type"),
				 LibraryPackage.Literals.PAIN_LOCATION__ICD10_CM,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Primary Measure Ids feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPrimaryMeasureIdsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PainLocation_primaryMeasureIds_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PainLocation_primaryMeasureIds_feature", "_UI_PainLocation_type"),
				 LibraryPackage.Literals.PAIN_LOCATION__PRIMARY_MEASURE_IDS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Optional Measure Ids feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addOptionalMeasureIdsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PainLocation_optionalMeasureIds_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PainLocation_optionalMeasureIds_feature", "_UI_PainLocation_type"),
				 LibraryPackage.Literals.PAIN_LOCATION__OPTIONAL_MEASURE_IDS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Swap Rules feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSwapRulesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PainLocation_swapRules_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PainLocation_swapRules_feature", "_UI_PainLocation_type"),
				 LibraryPackage.Literals.PAIN_LOCATION__SWAP_RULES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Alternate Ids feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAlternateIdsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PainLocation_alternateIds_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PainLocation_alternateIds_feature", "_UI_PainLocation_type"),
				 LibraryPackage.Literals.PAIN_LOCATION__ALTERNATE_IDS,
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
			childrenFeatures.add(LibraryPackage.Literals.PAIN_LOCATION__BODY_SITES);
			childrenFeatures.add(LibraryPackage.Literals.PAIN_LOCATION__FINDINGS);
			childrenFeatures.add(LibraryPackage.Literals.PAIN_LOCATION__WARNINGS);
			childrenFeatures.add(LibraryPackage.Literals.PAIN_LOCATION__ROUTINE);
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
		String label = ((PainLocation)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_PainLocation_type") :
			getString("_UI_PainLocation_type") + " " + label;
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

		switch (notification.getFeatureID(PainLocation.class)) {
			case LibraryPackage.PAIN_LOCATION__CODE:
			case LibraryPackage.PAIN_LOCATION__NAME:
			case LibraryPackage.PAIN_LOCATION__PATIENT_NAME:
			case LibraryPackage.PAIN_LOCATION__HANDOUT_REASON:
			case LibraryPackage.PAIN_LOCATION__BODY_AREA:
			case LibraryPackage.PAIN_LOCATION__LIKELY_CONTRIBUTORS:
			case LibraryPackage.PAIN_LOCATION__CLAIM_IDS:
			case LibraryPackage.PAIN_LOCATION__ICD10_WHO:
			case LibraryPackage.PAIN_LOCATION__ICD10_CM:
			case LibraryPackage.PAIN_LOCATION__PRIMARY_MEASURE_IDS:
			case LibraryPackage.PAIN_LOCATION__OPTIONAL_MEASURE_IDS:
			case LibraryPackage.PAIN_LOCATION__SWAP_RULES:
			case LibraryPackage.PAIN_LOCATION__ALTERNATE_IDS:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case LibraryPackage.PAIN_LOCATION__BODY_SITES:
			case LibraryPackage.PAIN_LOCATION__FINDINGS:
			case LibraryPackage.PAIN_LOCATION__WARNINGS:
			case LibraryPackage.PAIN_LOCATION__ROUTINE:
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
				(LibraryPackage.Literals.PAIN_LOCATION__BODY_SITES,
				 LibraryFactory.eINSTANCE.createCoding()));

		newChildDescriptors.add
			(createChildParameter
				(LibraryPackage.Literals.PAIN_LOCATION__FINDINGS,
				 LibraryFactory.eINSTANCE.createCoding()));

		newChildDescriptors.add
			(createChildParameter
				(LibraryPackage.Literals.PAIN_LOCATION__WARNINGS,
				 LibraryFactory.eINSTANCE.createPatientWarning()));

		newChildDescriptors.add
			(createChildParameter
				(LibraryPackage.Literals.PAIN_LOCATION__ROUTINE,
				 LibraryFactory.eINSTANCE.createRoutine()));
	}

	/**
	 * This returns the label text for {@link org.eclipse.emf.edit.command.CreateChildCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCreateChildText(Object owner, Object feature, Object child, Collection<?> selection) {
		Object childFeature = feature;
		Object childObject = child;

		boolean qualify =
			childFeature == LibraryPackage.Literals.PAIN_LOCATION__BODY_SITES ||
			childFeature == LibraryPackage.Literals.PAIN_LOCATION__FINDINGS;

		if (qualify) {
			return getString
				("_UI_CreateChild_text2",
				 new Object[] { getTypeText(childObject), getFeatureText(childFeature), getTypeText(owner) });
		}
		return super.getCreateChildText(owner, feature, child, selection);
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
