/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.motus.model.clinic.provider;


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

import org.motus.model.clinic.ClinicFactory;
import org.motus.model.clinic.ClinicPackage;
import org.motus.model.clinic.Episode;

import org.motus.model.edit.MotusEditPlugin;

/**
 * This is the item provider adapter for a {@link org.motus.model.clinic.Episode} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class EpisodeItemProvider 
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
	public EpisodeItemProvider(AdapterFactory adapterFactory) {
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
			addStartedOnPropertyDescriptor(object);
			addEndedOnPropertyDescriptor(object);
			addOnsetPropertyDescriptor(object);
			addIrritabilityPropertyDescriptor(object);
			addDiagnosisSystemPropertyDescriptor(object);
			addDiagnosisCodePropertyDescriptor(object);
			addDiagnosisTextPropertyDescriptor(object);
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
				 getString("_UI_Episode_id_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Episode_id_feature", "_UI_Episode_type"),
				 ClinicPackage.Literals.EPISODE__ID,
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
				 getString("_UI_Episode_location_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Episode_location_feature", "_UI_Episode_type"),
				 ClinicPackage.Literals.EPISODE__LOCATION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Started On feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStartedOnPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Episode_startedOn_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Episode_startedOn_feature", "_UI_Episode_type"),
				 ClinicPackage.Literals.EPISODE__STARTED_ON,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Ended On feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addEndedOnPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Episode_endedOn_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Episode_endedOn_feature", "_UI_Episode_type"),
				 ClinicPackage.Literals.EPISODE__ENDED_ON,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Onset feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addOnsetPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Episode_onset_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Episode_onset_feature", "_UI_Episode_type"),
				 ClinicPackage.Literals.EPISODE__ONSET,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Irritability feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addIrritabilityPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Episode_irritability_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Episode_irritability_feature", "_UI_Episode_type"),
				 ClinicPackage.Literals.EPISODE__IRRITABILITY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Diagnosis System feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDiagnosisSystemPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Episode_diagnosisSystem_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Episode_diagnosisSystem_feature", "_UI_Episode_type"),
				 ClinicPackage.Literals.EPISODE__DIAGNOSIS_SYSTEM,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Diagnosis Code feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDiagnosisCodePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Episode_diagnosisCode_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Episode_diagnosisCode_feature", "_UI_Episode_type"),
				 ClinicPackage.Literals.EPISODE__DIAGNOSIS_CODE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Diagnosis Text feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDiagnosisTextPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Episode_diagnosisText_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Episode_diagnosisText_feature", "_UI_Episode_type"),
				 ClinicPackage.Literals.EPISODE__DIAGNOSIS_TEXT,
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
			childrenFeatures.add(ClinicPackage.Literals.EPISODE__SITES);
			childrenFeatures.add(ClinicPackage.Literals.EPISODE__GOALS);
			childrenFeatures.add(ClinicPackage.Literals.EPISODE__SCREENINGS);
			childrenFeatures.add(ClinicPackage.Literals.EPISODE__VISITS);
			childrenFeatures.add(ClinicPackage.Literals.EPISODE__DIARY);
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
		String label = ((Episode)object).getId();
		return label == null || label.length() == 0 ?
			getString("_UI_Episode_type") :
			getString("_UI_Episode_type") + " " + label;
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

		switch (notification.getFeatureID(Episode.class)) {
			case ClinicPackage.EPISODE__ID:
			case ClinicPackage.EPISODE__LOCATION:
			case ClinicPackage.EPISODE__STARTED_ON:
			case ClinicPackage.EPISODE__ENDED_ON:
			case ClinicPackage.EPISODE__ONSET:
			case ClinicPackage.EPISODE__IRRITABILITY:
			case ClinicPackage.EPISODE__DIAGNOSIS_SYSTEM:
			case ClinicPackage.EPISODE__DIAGNOSIS_CODE:
			case ClinicPackage.EPISODE__DIAGNOSIS_TEXT:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case ClinicPackage.EPISODE__SITES:
			case ClinicPackage.EPISODE__GOALS:
			case ClinicPackage.EPISODE__SCREENINGS:
			case ClinicPackage.EPISODE__VISITS:
			case ClinicPackage.EPISODE__DIARY:
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
				(ClinicPackage.Literals.EPISODE__SITES,
				 ClinicFactory.eINSTANCE.createPainSite()));

		newChildDescriptors.add
			(createChildParameter
				(ClinicPackage.Literals.EPISODE__GOALS,
				 ClinicFactory.eINSTANCE.createGoal()));

		newChildDescriptors.add
			(createChildParameter
				(ClinicPackage.Literals.EPISODE__SCREENINGS,
				 ClinicFactory.eINSTANCE.createScreening()));

		newChildDescriptors.add
			(createChildParameter
				(ClinicPackage.Literals.EPISODE__VISITS,
				 ClinicFactory.eINSTANCE.createVisit()));

		newChildDescriptors.add
			(createChildParameter
				(ClinicPackage.Literals.EPISODE__DIARY,
				 ClinicFactory.eINSTANCE.createDiaryDay()));
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
