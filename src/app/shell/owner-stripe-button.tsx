import { PanelLeft } from 'lucide-react';
import { Button } from '../../ui/button';
import { useCommand } from '../../views/use-command';
import { useWorkspaceState } from '../../views/use-workspace';

/** Whether each tile shows who is accountable at its left edge, under any lens. */
export function OwnerStripeButton() {
  const { press } = useCommand('toggle-owner-stripe');
  const on = useWorkspaceState((state) => state.preferences.ownerStripe);
  return (
    <Button
      variant="quiet"
      label="Owner stripe"
      icon={<PanelLeft />}
      pressed={on}
      onPress={press}
    />
  );
}
