package org.motus.app;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.motus.ui.LookOnly;

/** Says at the head of a menu why the commands that change a record are gray. */
@NonNullByDefault({})
public final class LookOnlyItem extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        if (!LookOnly.now()) {
            return new IContributionItem[0];
        }
        var reason = new Action(RightsWords.look_only_menu) {
        };
        reason.setEnabled(false);
        return new IContributionItem[] { new ActionContributionItem(reason), new Separator() };
    }
}
