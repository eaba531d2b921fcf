import { RailGauge } from '../canvas/rail-gauge';
import { useModel } from '../panels/use-model';
import { StandingStrip } from '../standing/standing-strip';
import { ModelMap } from './model-map';

/** The grid of a staged model, under what its assessment has reached. */
export function StagesView() {
  const model = useModel();
  return model === null ? null : (
    <ModelMap
      key={model.id}
      model={model}
      above={<StandingStrip model={model} />}
      gauge={RailGauge}
    />
  );
}
