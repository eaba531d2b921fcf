import { useModel } from '../panels/use-model';
import { ModelMap } from './model-map';

/** The map of a capability model. */
export function MapView() {
  const model = useModel();
  return model === null ? null : <ModelMap key={model.id} model={model} />;
}
