/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.program.provider;


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

import org.motus.model.program.Program;
import org.motus.model.program.ProgramFactory;
import org.motus.model.program.ProgramPackage;

/**
 * This is the item provider adapter for a {@link org.motus.model.program.Program} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class ProgramItemProvider 
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
	public ProgramItemProvider(AdapterFactory adapterFactory) {
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
			addLocationPropertyDescriptor(object);
			addProfilePropertyDescriptor(object);
			addDirectionPropertyDescriptor(object);
			addCreatedOnPropertyDescriptor(object);
			addReviewOnPropertyDescriptor(object);
			addClinicianNamePropertyDescriptor(object);
			addGoalPropertyDescriptor(object);
			addLibraryVersionPropertyDescriptor(object);
			addContentStatusPropertyDescriptor(object);
			addMorningWaitMinutesPropertyDescriptor(object);
			addNotePropertyDescriptor(object);
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
				 getString("_UI_Program_id_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Program_id_feature", "_UI_Program_type"),
				 ProgramPackage.Literals.PROGRAM__ID,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Location feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLocationPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Program_location_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Program_location_feature", "_UI_Program_type"),
				 ProgramPackage.Literals.PROGRAM__LOCATION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Profile feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addProfilePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Program_profile_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Program_profile_feature", "_UI_Program_type"),
				 ProgramPackage.Literals.PROGRAM__PROFILE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Direction feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDirectionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Program_direction_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Program_direction_feature", "_UI_Program_type"),
				 ProgramPackage.Literals.PROGRAM__DIRECTION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Created On feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCreatedOnPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Program_createdOn_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Program_createdOn_feature", "_UI_Program_type"),
				 ProgramPackage.Literals.PROGRAM__CREATED_ON,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Review On feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addReviewOnPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Program_reviewOn_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Program_reviewOn_feature", "_UI_Program_type"),
				 ProgramPackage.Literals.PROGRAM__REVIEW_ON,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Clinician Name feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addClinicianNamePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Program_clinicianName_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Program_clinicianName_feature", "_UI_Program_type"),
				 ProgramPackage.Literals.PROGRAM__CLINICIAN_NAME,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Goal feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addGoalPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Program_goal_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Program_goal_feature", "_UI_Program_type"),
				 ProgramPackage.Literals.PROGRAM__GOAL,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Library Version feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLibraryVersionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Program_libraryVersion_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Program_libraryVersion_feature", "_UI_Program_type"),
				 ProgramPackage.Literals.PROGRAM__LIBRARY_VERSION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Content Status feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addContentStatusPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Program_contentStatus_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Program_contentStatus_feature", "_UI_Program_type"),
				 ProgramPackage.Literals.PROGRAM__CONTENT_STATUS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Morning Wait Minutes feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMorningWaitMinutesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Program_morningWaitMinutes_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Program_morningWaitMinutes_feature", "_UI_Program_type"),
				 ProgramPackage.Literals.PROGRAM__MORNING_WAIT_MINUTES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Note feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addNotePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Program_note_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Program_note_feature", "_UI_Program_type"),
				 ProgramPackage.Literals.PROGRAM__NOTE,
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
			childrenFeatures.add(ProgramPackage.Literals.PROGRAM__LOCATION_TEXT);
			childrenFeatures.add(ProgramPackage.Literals.PROGRAM__PHASES);
			childrenFeatures.add(ProgramPackage.Literals.PROGRAM__IF_THEN_PLANS);
			childrenFeatures.add(ProgramPackage.Literals.PROGRAM__BREAK_PLAN);
			childrenFeatures.add(ProgramPackage.Literals.PROGRAM__WALKING_PLAN);
			childrenFeatures.add(ProgramPackage.Literals.PROGRAM__QUESTIONS);
			childrenFeatures.add(ProgramPackage.Literals.PROGRAM__CLAIMS);
			childrenFeatures.add(ProgramPackage.Literals.PROGRAM__OPTIONS);
			childrenFeatures.add(ProgramPackage.Literals.PROGRAM__OVERRIDES);
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
		String label = ((Program)object).getId();
		return label == null || label.length() == 0 ?
			getString("_UI_Program_type") :
			getString("_UI_Program_type") + " " + label;
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

		switch (notification.getFeatureID(Program.class)) {
			case ProgramPackage.PROGRAM__ID:
			case ProgramPackage.PROGRAM__LOCATION:
			case ProgramPackage.PROGRAM__PROFILE:
			case ProgramPackage.PROGRAM__DIRECTION:
			case ProgramPackage.PROGRAM__CREATED_ON:
			case ProgramPackage.PROGRAM__REVIEW_ON:
			case ProgramPackage.PROGRAM__CLINICIAN_NAME:
			case ProgramPackage.PROGRAM__GOAL:
			case ProgramPackage.PROGRAM__LIBRARY_VERSION:
			case ProgramPackage.PROGRAM__CONTENT_STATUS:
			case ProgramPackage.PROGRAM__MORNING_WAIT_MINUTES:
			case ProgramPackage.PROGRAM__NOTE:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case ProgramPackage.PROGRAM__LOCATION_TEXT:
			case ProgramPackage.PROGRAM__PHASES:
			case ProgramPackage.PROGRAM__IF_THEN_PLANS:
			case ProgramPackage.PROGRAM__BREAK_PLAN:
			case ProgramPackage.PROGRAM__WALKING_PLAN:
			case ProgramPackage.PROGRAM__QUESTIONS:
			case ProgramPackage.PROGRAM__CLAIMS:
			case ProgramPackage.PROGRAM__OPTIONS:
			case ProgramPackage.PROGRAM__OVERRIDES:
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
				(ProgramPackage.Literals.PROGRAM__LOCATION_TEXT,
				 LibraryFactory.eINSTANCE.createPainLocation()));

		newChildDescriptors.add
			(createChildParameter
				(ProgramPackage.Literals.PROGRAM__PHASES,
				 ProgramFactory.eINSTANCE.createPhase()));

		newChildDescriptors.add
			(createChildParameter
				(ProgramPackage.Literals.PROGRAM__IF_THEN_PLANS,
				 ProgramFactory.eINSTANCE.createIfThenPlan()));

		newChildDescriptors.add
			(createChildParameter
				(ProgramPackage.Literals.PROGRAM__BREAK_PLAN,
				 ProgramFactory.eINSTANCE.createBreakPlan()));

		newChildDescriptors.add
			(createChildParameter
				(ProgramPackage.Literals.PROGRAM__WALKING_PLAN,
				 ProgramFactory.eINSTANCE.createWalkingPlan()));

		newChildDescriptors.add
			(createChildParameter
				(ProgramPackage.Literals.PROGRAM__QUESTIONS,
				 LibraryFactory.eINSTANCE.createFaq()));

		newChildDescriptors.add
			(createChildParameter
				(ProgramPackage.Literals.PROGRAM__CLAIMS,
				 LibraryFactory.eINSTANCE.createClaim()));

		newChildDescriptors.add
			(createChildParameter
				(ProgramPackage.Literals.PROGRAM__OPTIONS,
				 ProgramFactory.eINSTANCE.createHandoutOptions()));

		newChildDescriptors.add
			(createChildParameter
				(ProgramPackage.Literals.PROGRAM__OVERRIDES,
				 ProgramFactory.eINSTANCE.createCheckOverride()));
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
