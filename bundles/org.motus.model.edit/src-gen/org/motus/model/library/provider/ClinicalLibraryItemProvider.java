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

import org.motus.model.library.ClinicalLibrary;
import org.motus.model.library.LibraryFactory;
import org.motus.model.library.LibraryPackage;

/**
 * This is the item provider adapter for a {@link org.motus.model.library.ClinicalLibrary} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class ClinicalLibraryItemProvider 
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
	public ClinicalLibraryItemProvider(AdapterFactory adapterFactory) {
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

			addVersionPropertyDescriptor(object);
			addTitlePropertyDescriptor(object);
			addReviewStatusPropertyDescriptor(object);
			addBadgeRulePropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Version feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addVersionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ClinicalLibrary_version_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ClinicalLibrary_version_feature", "_UI_ClinicalLibrary_type"),
				 LibraryPackage.Literals.CLINICAL_LIBRARY__VERSION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Title feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTitlePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ClinicalLibrary_title_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ClinicalLibrary_title_feature", "_UI_ClinicalLibrary_type"),
				 LibraryPackage.Literals.CLINICAL_LIBRARY__TITLE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Review Status feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addReviewStatusPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ClinicalLibrary_reviewStatus_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ClinicalLibrary_reviewStatus_feature", "_UI_ClinicalLibrary_type"),
				 LibraryPackage.Literals.CLINICAL_LIBRARY__REVIEW_STATUS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Badge Rule feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addBadgeRulePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ClinicalLibrary_badgeRule_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ClinicalLibrary_badgeRule_feature", "_UI_ClinicalLibrary_type"),
				 LibraryPackage.Literals.CLINICAL_LIBRARY__BADGE_RULE,
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
			childrenFeatures.add(LibraryPackage.Literals.CLINICAL_LIBRARY__LOCATIONS);
			childrenFeatures.add(LibraryPackage.Literals.CLINICAL_LIBRARY__EXERCISES);
			childrenFeatures.add(LibraryPackage.Literals.CLINICAL_LIBRARY__TAGS);
			childrenFeatures.add(LibraryPackage.Literals.CLINICAL_LIBRARY__LADDERS);
			childrenFeatures.add(LibraryPackage.Literals.CLINICAL_LIBRARY__RED_FLAGS);
			childrenFeatures.add(LibraryPackage.Literals.CLINICAL_LIBRARY__TIERS);
			childrenFeatures.add(LibraryPackage.Literals.CLINICAL_LIBRARY__RULES);
			childrenFeatures.add(LibraryPackage.Literals.CLINICAL_LIBRARY__CLAIMS);
			childrenFeatures.add(LibraryPackage.Literals.CLINICAL_LIBRARY__SOURCES);
			childrenFeatures.add(LibraryPackage.Literals.CLINICAL_LIBRARY__MEASURES);
			childrenFeatures.add(LibraryPackage.Literals.CLINICAL_LIBRARY__MYTHS);
			childrenFeatures.add(LibraryPackage.Literals.CLINICAL_LIBRARY__TIPS);
			childrenFeatures.add(LibraryPackage.Literals.CLINICAL_LIBRARY__QUESTIONS);
			childrenFeatures.add(LibraryPackage.Literals.CLINICAL_LIBRARY__TRIGGERS);
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
		String label = ((ClinicalLibrary)object).getVersion();
		return label == null || label.length() == 0 ?
			getString("_UI_ClinicalLibrary_type") :
			getString("_UI_ClinicalLibrary_type") + " " + label;
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

		switch (notification.getFeatureID(ClinicalLibrary.class)) {
			case LibraryPackage.CLINICAL_LIBRARY__VERSION:
			case LibraryPackage.CLINICAL_LIBRARY__TITLE:
			case LibraryPackage.CLINICAL_LIBRARY__REVIEW_STATUS:
			case LibraryPackage.CLINICAL_LIBRARY__BADGE_RULE:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case LibraryPackage.CLINICAL_LIBRARY__LOCATIONS:
			case LibraryPackage.CLINICAL_LIBRARY__EXERCISES:
			case LibraryPackage.CLINICAL_LIBRARY__TAGS:
			case LibraryPackage.CLINICAL_LIBRARY__LADDERS:
			case LibraryPackage.CLINICAL_LIBRARY__RED_FLAGS:
			case LibraryPackage.CLINICAL_LIBRARY__TIERS:
			case LibraryPackage.CLINICAL_LIBRARY__RULES:
			case LibraryPackage.CLINICAL_LIBRARY__CLAIMS:
			case LibraryPackage.CLINICAL_LIBRARY__SOURCES:
			case LibraryPackage.CLINICAL_LIBRARY__MEASURES:
			case LibraryPackage.CLINICAL_LIBRARY__MYTHS:
			case LibraryPackage.CLINICAL_LIBRARY__TIPS:
			case LibraryPackage.CLINICAL_LIBRARY__QUESTIONS:
			case LibraryPackage.CLINICAL_LIBRARY__TRIGGERS:
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
				(LibraryPackage.Literals.CLINICAL_LIBRARY__LOCATIONS,
				 LibraryFactory.eINSTANCE.createPainLocation()));

		newChildDescriptors.add
			(createChildParameter
				(LibraryPackage.Literals.CLINICAL_LIBRARY__EXERCISES,
				 LibraryFactory.eINSTANCE.createExercise()));

		newChildDescriptors.add
			(createChildParameter
				(LibraryPackage.Literals.CLINICAL_LIBRARY__TAGS,
				 LibraryFactory.eINSTANCE.createTag()));

		newChildDescriptors.add
			(createChildParameter
				(LibraryPackage.Literals.CLINICAL_LIBRARY__LADDERS,
				 LibraryFactory.eINSTANCE.createLadder()));

		newChildDescriptors.add
			(createChildParameter
				(LibraryPackage.Literals.CLINICAL_LIBRARY__RED_FLAGS,
				 LibraryFactory.eINSTANCE.createRedFlag()));

		newChildDescriptors.add
			(createChildParameter
				(LibraryPackage.Literals.CLINICAL_LIBRARY__TIERS,
				 LibraryFactory.eINSTANCE.createTierBehavior()));

		newChildDescriptors.add
			(createChildParameter
				(LibraryPackage.Literals.CLINICAL_LIBRARY__RULES,
				 LibraryFactory.eINSTANCE.createRule()));

		newChildDescriptors.add
			(createChildParameter
				(LibraryPackage.Literals.CLINICAL_LIBRARY__CLAIMS,
				 LibraryFactory.eINSTANCE.createClaim()));

		newChildDescriptors.add
			(createChildParameter
				(LibraryPackage.Literals.CLINICAL_LIBRARY__SOURCES,
				 LibraryFactory.eINSTANCE.createSource()));

		newChildDescriptors.add
			(createChildParameter
				(LibraryPackage.Literals.CLINICAL_LIBRARY__MEASURES,
				 LibraryFactory.eINSTANCE.createMeasure()));

		newChildDescriptors.add
			(createChildParameter
				(LibraryPackage.Literals.CLINICAL_LIBRARY__MYTHS,
				 LibraryFactory.eINSTANCE.createMyth()));

		newChildDescriptors.add
			(createChildParameter
				(LibraryPackage.Literals.CLINICAL_LIBRARY__TIPS,
				 LibraryFactory.eINSTANCE.createTip()));

		newChildDescriptors.add
			(createChildParameter
				(LibraryPackage.Literals.CLINICAL_LIBRARY__QUESTIONS,
				 LibraryFactory.eINSTANCE.createFaq()));

		newChildDescriptors.add
			(createChildParameter
				(LibraryPackage.Literals.CLINICAL_LIBRARY__TRIGGERS,
				 LibraryFactory.eINSTANCE.createTriggerStarter()));
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
