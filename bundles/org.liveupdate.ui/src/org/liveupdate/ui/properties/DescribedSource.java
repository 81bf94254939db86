/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.properties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.liveupdate.analysis.tree.Described;
import org.liveupdate.analysis.tree.Property;
import org.liveupdate.analysis.tree.PropertyGroup;

/** The properties of a described thing; each group is a category. They cannot be changed. */
final class DescribedSource implements IPropertySource {

    private final Described thing;
    private final List<IPropertyDescriptor> descriptors = new ArrayList<>();
    private final Map<Object, String> values = new LinkedHashMap<>();

    DescribedSource(Described thing) {
        this.thing = thing;
        for (PropertyGroup group : thing.properties()) {
            for (Property property : group.properties()) {
                // two groups may have properties of one name, and one group two of one name
                String id = group.title() + '/' + property.name() + '/' + descriptors.size();
                PropertyDescriptor descriptor = new PropertyDescriptor(id, property.name());
                descriptor.setCategory(group.title());
                descriptor.setDescription(property.doc());
                descriptors.add(descriptor);
                values.put(id, property.value());
            }
        }
    }

    @Override
    public Object getEditableValue() {
        return thing.label();
    }

    @Override
    public IPropertyDescriptor[] getPropertyDescriptors() {
        return descriptors.toArray(IPropertyDescriptor[]::new);
    }

    @Override
    public Object getPropertyValue(Object id) {
        return values.get(id);
    }

    @Override
    public boolean isPropertySet(Object id) {
        return false;
    }

    @Override
    public void resetPropertyValue(Object id) {
        // nothing can be changed
    }

    @Override
    public void setPropertyValue(Object id, Object value) {
        // nothing can be changed
    }
}
